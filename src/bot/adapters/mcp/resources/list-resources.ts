import type { Resource, ResourceTemplate } from '@modelcontextprotocol/sdk/types.js';

import type { Corpus, Language } from '../../../../knowledge/index.js';
import { indicatorName } from '../../../../tools/index.js';
import { messagesIn } from '../../../messages/catalogue.js';
import { mcpMessages } from '../../../messages/mcp.js';
import { addressText, TEMPLATES } from './address.js';

const MARKDOWN = 'text/markdown';
const CSV = 'text/csv';
const JSON_TYPE = 'application/json';

/** The types of what is read, by the kind of resource. */
export const MIME_TYPES = { document: MARKDOWN, section: MARKDOWN, csv: CSV, json: JSON_TYPE } as const;

/** Every document and table; sections are read by their template. */
export function listResources({ documents }: Corpus, language: Language): readonly Resource[] {
  const { resources: words } = messagesIn(mcpMessages, language);
  return documents.flatMap((document) => [
    {
      uri: addressText({ kind: 'document', document: document.id }),
      name: document.id,
      title: document.title[language],
      description: words.document,
      mimeType: MIME_TYPES.document,
    },
    ...document.tables.flatMap((table) =>
      (['csv', 'json'] as const).map((form) => ({
        uri: addressText({ kind: 'table', document: document.id, table: table.name, form }),
        name: `${document.id}/${table.name}.${form}`,
        // A caption names its unit, and may name a wrong one: cells carry theirs.
        title: indicatorName(table)[language],
        description: words[form],
        mimeType: MIME_TYPES[form],
      })),
    ),
  ]);
}

/** How any document, section or table is addressed. */
export function resourceTemplates(language: Language): readonly ResourceTemplate[] {
  const { resources: words } = messagesIn(mcpMessages, language);
  return (['document', 'section', 'csv', 'json'] as const).map((kind) => ({
    uriTemplate: TEMPLATES[kind],
    name: kind,
    description: words[kind],
    mimeType: MIME_TYPES[kind],
  }));
}

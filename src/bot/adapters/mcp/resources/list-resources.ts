import type { Resource, ResourceTemplate } from '@modelcontextprotocol/sdk/types.js';

import type { Corpus, Document, Language, Table } from '../../../../knowledge/index.js';
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
        title: captionOf(table, document, language),
        description: words[form],
        mimeType: MIME_TYPES[form],
      })),
    ),
  ]);
}

function captionOf({ captions, name }: Table, { title }: Document, language: Language): string {
  const other = language === 'zh' ? captions.en : captions.zh;
  return captions[language] ?? other ?? `${title[language]} · ${name}`;
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

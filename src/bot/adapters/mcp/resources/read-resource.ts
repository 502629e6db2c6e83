import type { ReadResourceResult } from '@modelcontextprotocol/sdk/types.js';

import type { Corpus, Document, Language } from '../../../../knowledge/index.js';
import { findDocument, findTable } from '../../../../tools/index.js';
import { OutputTooLargeError } from '../../../errors/output-too-large-error.js';
import { ProtocolError } from '../protocol/protocol-error.js';
import { addressText, readAddress, type ResourceAddress } from './address.js';
import { documentText, sectionText } from './document-text.js';
import { MIME_TYPES } from './list-resources.js';
import { tableText } from './table-text.js';

/** Characters of a table or section at the most; larger tables are looked into by tools. */
const MOST_CHARACTERS = 1_000_000;

/**
 * The text of a resource.
 *
 * @throws ProtocolError where nothing has the address, OutputTooLargeError
 */
export function readResource(uri: string, corpus: Corpus, language: Language): ReadResourceResult {
  const address = readAddress(uri);
  const document = address && findDocument(corpus, address.document);
  const text = document ? textOf(address, document, language) : null;
  if (address === null || text === null) throw new ProtocolError('resource-not-found', `Resource not found: ${uri}`);
  if (text.length > MOST_CHARACTERS) throw new OutputTooLargeError(addressText(address), text.length, MOST_CHARACTERS);
  return { contents: [{ uri, mimeType: MIME_TYPES[address.kind === 'table' ? address.form : address.kind], text }] };
}

/** Null where the document holds no such section or table. */
function textOf(address: ResourceAddress, document: Document, language: Language): string | null {
  switch (address.kind) {
    case 'document':
      return documentText(document, language);
    case 'section': {
      // Headings without numbers may repeat: then all of that name are read.
      const sections = document.sections.filter(({ id }) => id === address.section);
      return sections.length === 0 ? null : sections.map(sectionText).join('\n\n');
    }
    case 'table': {
      const table = findTable(document, address.table);
      return table ? tableText(table, document.notes, address.form) : null;
    }
  }
}

import type { ReplyMessages } from './reply-messages.js';

export const replyMessagesEn: ReplyMessages = {
  quoted: (text) => `“${text}”`,
  inBrackets: (text) => ` (${text})`,
  rendering: 'the project’s rendering',
  original: 'Original: ',
  sources: 'Sources: ',
  numberedSection: (number) => `section ${number}`,
  abstract: 'abstract',
  numberedTable: (number) => `Table ${number}`,
  namedTable: (name) => `table ${name}`,
  cell: (row, column) => `row ${row}, column ${column}`,
  cells: (table, cells) => (cells.length === 0 ? table : `${table}, ${cells.join('; ')}`),
  joined: (parts) => parts.join(', '),
  noHits: 'No passage was found.',
};

import type { ReplyMessages } from './reply-messages.js';

export const replyMessagesEn: ReplyMessages = {
  quoted: (text) => `“${text}”`,
  inBrackets: (text) => ` (${text})`,
  rendering: 'the project’s rendering',
  original: 'Original: ',
  sources: 'Sources: ',
  numberedSection: (number) => `section ${number}`,
  abstract: 'abstract',
  cells: (table, cells) => (cells.length === 0 ? table : `${table} (${cells.join('; ')})`),
  joined: (parts) => parts.join(', '),
};

import type { ReplyMessages } from './reply-messages.js';

export const replyMessagesZh: ReplyMessages = {
  quoted: (text) => `“${text}”`,
  inBrackets: (text) => `（${text}）`,
  rendering: '本项目英译',
  original: '原文：',
  sources: '来源：',
  numberedSection: (number) => `${number} 节`,
  abstract: '摘要',
  numberedTable: (number) => `表 ${number}`,
  namedTable: (name) => `表 ${name}`,
  cell: (row, column) => `${row} × ${column}`,
  cells: (table, cells) => (cells.length === 0 ? table : `${table}（${cells.join('；')}）`),
  joined: (parts) => parts.join('，'),
  noHits: '没有找到相关段落。',
};

import type { StartingMessages } from './starting-messages.js';

export const startingMessagesZh: StartingMessages = {
  examples: ['什么是供应链韧性？', '我们是做光刻设备的，国内没有供应商，应该怎么办？'],
  cell: (row, column) => `${row}的${column}是多少？`,
  documents: '有哪些资料？',
};

import type { RequestMessages } from './request-messages.js';

export const requestMessagesZh: RequestMessages = {
  askDocuments: '有哪些资料？',
  askGrowth: (name) => `${name}增长了多少？`,
  summary: {
    held: '资料中与此有关的内容：',
    nothing: '资料中没有支持这段文字或谈到其内容的地方。',
    without: (sentences, more) =>
      [
        '在资料中没有找到依据的：',
        ...sentences.map((sentence) => `- “${sentence}”`),
        ...(more === 0 ? [] : [`- 另有 ${more} 句`]),
      ].join('\n'),
    left: (count) => `文字较长，最后 ${count} 句没有查找。`,
    figures: '其中的数字：',
    noFigures: '其中没有可以核对的数字。',
  },
};

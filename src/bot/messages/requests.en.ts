import type { RequestMessages } from './request-messages.js';

export const requestMessagesEn: RequestMessages = {
  askDocuments: 'Which documents do you have?',
  askGrowth: (name) => `How much did ${name} grow?`,
  summary: {
    held: 'What the documents hold on this:',
    nothing: 'The documents hold nothing that supports this text or speaks of its matter.',
    without: (sentences, more) =>
      [
        'Without support in the documents:',
        ...sentences.map((sentence) => `- “${sentence}”`),
        ...(more === 0 ? [] : [`- and ${more} more`]),
      ].join('\n'),
    left: (count) => `The text is long: its last ${count} sentences were not looked up.`,
    figures: 'Its figures:',
    noFigures: 'It states no figure that could be checked.',
  },
};

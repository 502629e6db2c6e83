import type { StartingMessages } from './starting-messages.js';

export const startingMessagesEn: StartingMessages = {
  examples: ['How much were rare earth exports in 2022, and how much did they grow?', 'What are the three mechanisms?'],
  cell: (row, column) => `What is the ${column} of ${row}?`,
  documents: 'Which documents do you have?',
};

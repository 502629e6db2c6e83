import { chatMessagesEn } from './chat.en.js';
import type { DiscordMessages } from './discord-messages.js';

export const discordMessagesEn: DiscordMessages = {
  ...chatMessagesEn,
  help: [
    'Ask about the documents in Chinese or English, in a direct message, by mentioning me, or with a command:',
    '/ask How much were rare earth exports in 2022?',
    '/indicators table 2: a table, or the rows of a name; without a name the list',
    '/growth table 2: the same with growth computed',
    '/recommend We make lithography equipment and have no domestic suppliers.',
    '/brief: one or two pages on a topic with a Word file',
    '/check Rare earth exports were 8 billion yuan in 2022.',
    '/documents: what is held',
    'In the menu of any message (“Apps”): “Check the figures”, “Summarise with sources”.',
    'Every sentence is quoted or computed, with its source; what the documents do not support is refused.',
  ].join('\n'),
  openSource: (first, last) =>
    first === last ? `Open source ${first}` : `Open one of the sources ${first} to ${last}`,
  tablePicture: (rows, cells) => `Picture of a table with ${rows} ${rows === 1 ? 'row' : 'rows'}. ${cells}`,
  briefForm: { ...chatMessagesEn.briefForm, noFile: 'Without a file' },
};

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
    '/settings: language, who sees the answers, forget everything about me',
    'In the menu of any message (“Apps”): “Check the figures”, “Summarise with sources”.',
    'Every sentence is quoted or computed, with its source; what the documents do not support is refused.',
  ].join('\n'),
  openSource: (first, last) =>
    first === last ? `Open source ${first}` : `Open one of the sources ${first} to ${last}`,
  tablePicture: (rows, cells) => `Picture of a table with ${rows} ${rows === 1 ? 'row' : 'rows'}. ${cells}`,
  detours: {
    'cannot-write-there': (about) =>
      `I lack the permission “Send Messages” in that channel (in a thread, “Send Messages in Threads”); its admins can give it. So the answer is here. It is about: “${about}”`,
    'cannot-see-there': (about) =>
      `I lack the permission “View Channel” there; its admins can give it. So the answer is here. It is about: “${about}”`,
    'gone-there': (about) => `The channel where you asked is gone, so the answer is here. It is about: “${about}”`,
    'closed-there': (about) => `The thread where you asked is closed, so the answer is here. It is about: “${about}”`,
    'expired-there': (about) =>
      `Discord's time for an answer that only you see was over, so it is here. It is about: “${about}”`,
    'too-long-there': (about) => `Too long for an answer there, so it is here. It is about: “${about}”`,
  },
  filesRefused: 'I lack “Attach Files” here, so pictures and files are left out; an admin can grant it.',
  unknownButton: 'This button is from an older version, or is none of mine: it opens nothing. Please ask again.',
  wordless: 'This message has no words that could be checked or summarised.',
  thanks: 'Noted, thank you.',
  commands: {
    descriptions: {
      ask: 'Ask about the documents; every sentence has its source',
      indicators: 'A table of indicators or one of its rows; without a name the list',
      growth: 'The same with growth computed',
      recommend: 'Describe an industry: mechanisms, measures and experience for it',
      brief: 'One or two pages on a topic with a Word file',
      check: 'Hold every claim of a text against the documents',
      documents: 'What is held',
      help: 'How to ask',
    },
    options: {
      question: { name: 'question', description: 'In Chinese or English' },
      name: { name: 'name', description: 'A table, its number, or one of its rows; suggestions come as you type' },
      industry: { name: 'industry', description: 'What it does, and what troubles it' },
      text: { name: 'text', description: 'The words to check' },
      private: { name: 'private', description: 'Only you see the answer; you can share it afterwards' },
    },
    settings: { name: 'settings', description: 'Language, who sees the answers, forget everything about me' },
    onMessage: { check: 'Check the figures', summarise: 'Summarise with sources' },
  },
  setup: {
    incomplete: 'Discord cannot be started yet. What is missing or wrong, to be set in the environment or in .env:',
    missing: {
      DISCORD_TOKEN:
        'DISCORD_TOKEN is missing: at discord.com/developers/applications choose the app; the token is on its page “Bot”.',
      DISCORD_APPLICATION_ID:
        'DISCORD_APPLICATION_ID is missing: the Application ID of the same app, on its page “General Information”.',
      DISCORD_PUBLIC_KEY:
        'DISCORD_PUBLIC_KEY is missing: the Public Key of the same app, on its page “General Information”.',
    },
    malformed: {
      DISCORD_TOKEN:
        'DISCORD_TOKEN does not look like a token: a token has no spaces, and stands without “Bot” before it.',
      DISCORD_APPLICATION_ID: 'DISCORD_APPLICATION_ID has to be 17 to 20 digits.',
      DISCORD_PUBLIC_KEY: 'DISCORD_PUBLIC_KEY has to be 64 hexadecimal digits that are an Ed25519 key.',
    },
    listening: (address) =>
      address === null
        ? 'Discord: ready, until Ctrl-C.'
        : `Discord: ready, hearing interactions at ${address}, until Ctrl-C.`,
    addAt: (address) => `Add it to a server: ${address}`,
    registered: (created, changed, removed) =>
      `Discord commands: ${created} new, ${changed} changed, ${removed} removed.`,
    notRegistered: (reason) =>
      `Discord did not take the commands (${reason}); those it has go on. Run lianwen discord --register later.`,
  },
  settings: { ...chatMessagesEn.settings, asAsked: 'That of the question, then that of your Discord' },
  forget: {
    ...chatMessagesEn.forget,
    warning: `${chatMessagesEn.forget.warning} This is for this server and our direct messages.`,
  },
  briefForm: { ...chatMessagesEn.briefForm, noFile: 'Without a file' },
};

import type { DoctorMessages } from './doctor-messages.js';

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

export const doctorMessagesEn: DoctorMessages = {
  subjects: {
    configuration: 'Settings',
    database: 'Database',
    index: 'Index',
    model: 'Embedding model',
    'language-model': 'Language model',
    slack: 'Slack',
    discord: 'Discord',
    mcp: 'MCP',
  },
  settings: (names) => (names.length === 0 ? 'none is set; the usual ones hold.' : `set: ${names.join(', ')}.`),
  index: (documents, skipped) =>
    `ready, ${counted(documents, 'document')}${skipped === 0 ? '' : `, ${counted(skipped, 'file')} skipped`}.`,
  model: 'runs.',
  languageModel: (name, planner) =>
    `${name} answers; it puts answers in words${planner === 'model' ? ', and plans' : '; the rules plan'}.`,
  callsNoTool: (name) =>
    `${name} answers, but did not call the tool that it was told to call: choose a model that calls tools, or let the rules plan (LIANWEN_PLANNER=rules); it then puts answers in words.`,
  database: (folder) => (folder === null ? 'PostgreSQL answers.' : `SQLite in ${folder} can be written.`),
  off: 'not set up.',
  slack: {
    entered: 'the bot token is good, with every permission of the manifest.',
    installed: 'settings for installation by workspaces are complete; there is no token to try.',
    socket: 'the app token is good: Socket Mode.',
  },
  discord: {
    entered: (guilds) => `the token is good and of this application, which is in ${counted(guilds, 'server')}.`,
    gateway: 'the gateway takes connections.',
    http: 'the public key is that of this application.',
    otherKey:
      'DISCORD_PUBLIC_KEY is the key of another application. Take it from the page “General Information” of this one.',
    commands: 'its commands are registered as they should be.',
    commandsDiffer: (count) =>
      `${counted(count, 'command')} ${count === 1 ? 'differs' : 'differ'} from what is registered: start it, or run lianwen discord --register.`,
    lacks: (guild, permissions) => `in the server ${guild} it lacks: ${permissions.join(', ')}.`,
    lacksIn: (guild, channels, permission) =>
      `in ${channels} of the server ${guild} it lacks “${permission}”; where that is not meant so, ask an admin for it.`,
    permissions: {
      'view-channel': 'View Channels',
      'send-messages': 'Send Messages',
      'send-messages-in-threads': 'Send Messages in Threads',
      'attach-files': 'Attach Files',
      'read-message-history': 'Read Message History',
    },
  },
  mcp: {
    fine: 'the token is set: lianwen mcp --http answers who brings it.',
    off: 'LIANWEN_MCP_TOKEN is not set: it is served over standard streams (lianwen mcp), not over HTTP.',
  },
};

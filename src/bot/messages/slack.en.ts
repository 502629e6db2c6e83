import { chatMessagesEn } from './chat.en.js';
import type { SlackMessages } from './slack-messages.js';

export const slackMessagesEn: SlackMessages = {
  ...chatMessagesEn,
  help: [
    'Ask about the documents in Chinese or English, in a direct message, by mentioning me, or with /lianwen:',
    '/lianwen ask How much were rare earth exports in 2022?',
    '/lianwen indicators (or growth) table 2: a table, or the rows of a name, with growth computed; without a name the list',
    '/lianwen recommend We make lithography equipment and have no domestic suppliers.',
    '/lianwen brief rare earths: one or two pages with a Word file, in our direct messages',
    '/lianwen check Rare earth exports were 8 billion yuan in 2022.',
    '/lianwen documents: what is held',
    'In the menu of any message: “Check the figures”, “Summarise with sources”. With the shortcuts: “Write a brief”.',
    'Every sentence is quoted or computed, with its source; what the documents do not support is refused.',
  ].join('\n'),
  notShared:
    'This was not shared: the address that Slack gave for it has expired (half an hour, five messages). Ask again with /lianwen, then share.',
  notSharedNow: 'This was not shared: Slack did not take it for now. Please press again later.',
  unknownCommand: (word, nearest) =>
    nearest === null ? `There is no “${word}”.` : `There is no “${word}”. Did you mean “${nearest}”?`,
  briefComing: (topic) =>
    `The brief on “${topic}” is being written. It comes in our direct messages, with its Word file.`,
  answerComing: 'The answer is too long to be shown here. All of it comes in our direct messages.',
  sendFiles: 'Send me the table as a file',
  filesComing: 'It comes in our direct messages, with the whole table as a CSV file.',
  detours: {
    'cannot-write-there': (about) =>
      `I cannot write where you asked: invite me to the channel first (/invite). So the answer is here. It is about: “${about}”`,
    'too-long-there': (about) => `Too long for an answer to a command, so it is here: “${about}”`,
  },
  shortcuts: {
    check: { name: 'Check the figures', description: 'Hold every claim of this message against the documents' },
    summarise: {
      name: 'Summarise with sources',
      description: 'What the documents hold on this message, quoted, and whether its figures hold',
    },
    brief: { name: 'Write a brief', description: 'One or two pages on a topic, with sources and a Word file' },
    wordless: 'This message has no words; files are not read.',
  },
  formNotOpened: 'Slack did not let me open the form in time. Please choose “Write a brief” again.',
  tooLongHere: 'The rest is too long to be shown here. Ask me in a direct message to see all of it.',
  scopes: {
    lacks: (scopes) =>
      `The app was installed in this workspace without these scopes: ${scopes}. Some of its answers cannot come. Ask an admin to install it again.`,
    direct: (scope) =>
      `The app was installed in this workspace without the scope ${scope}, by which it begins direct messages. Ask an admin to install it again.`,
    file: (title, scope) =>
      `“${title}” could not be sent as a file: the app was installed in this workspace without the scope ${scope}. Ask an admin to install it again.`,
  },
  notOpenedInTime: 'Slack did not let me open a window in time. Please press again.',
  unknownButton: 'This button is of another version of the app, and does nothing any more. Please ask again.',
  setup: {
    missing: 'Slack cannot be started yet. What is missing, to be set in the environment or in .env:',
    botToken:
      'SLACK_BOT_TOKEN: begins with xoxb-; at api.slack.com/apps, your app, “OAuth & Permissions”, once it is installed.',
    orInstalled: 'Or, for several workspaces, SLACK_CLIENT_ID and SLACK_CLIENT_SECRET, “Basic Information”.',
    clientId: 'SLACK_CLIENT_ID: at api.slack.com/apps, your app, “Basic Information”, “App Credentials”.',
    clientSecret: 'SLACK_CLIENT_SECRET: at api.slack.com/apps, your app, “Basic Information”, “App Credentials”.',
    signingSecret:
      'SLACK_SIGNING_SECRET: at api.slack.com/apps, your app, “Basic Information”, “App Credentials”; several workspaces are served over HTTP.',
    transport:
      'SLACK_APP_TOKEN: begins with xapp-; “Basic Information”, “App-Level Tokens”, scope connections:write (Socket Mode, no public address needed). Or SLACK_SIGNING_SECRET, “App Credentials” on the same page (HTTP).',
    manifest: 'There is no app yet? At api.slack.com/apps choose “Create New App”, “From a manifest”, and paste:',
    ownAddress: 'Put your own public address in the place of lianwen.example.com.',
    listening: (address) =>
      `Slack: ready for questions${address === null ? '' : `, listening at ${address}/slack/events`}. Ctrl-C ends it.`,
    missingScopes: (scopes) =>
      `The app was installed without these scopes: ${scopes}. Add them under “OAuth & Permissions” and install it again.`,
    installAt: (address) => `Slack: workspaces install the app at ${address}.`,
  },
  installing: {
    done: 'Lianwen is installed. Invite it to a channel (/invite @Lianwen), or write to it directly.',
    missingScopes: (scopes) => `It was not granted these scopes: ${scopes}. Some of its answers cannot come.`,
    cancelled: 'The installation was cancelled. Nothing was changed.',
    stale: 'This installation was begun in another browser, or too long ago. Please begin it again.',
    failed: 'The installation failed. Nothing was kept. Please try again later.',
  },
  panel: { prompts: 'Questions to begin with' },
  home: {
    title: 'Lianwen',
    held: 'What is held',
    document: (title, tables) => (tables === 0 ? title : `${title} (${tables} ${tables === 1 ? 'table' : 'tables'})`),
    examples: 'Questions to begin with',
    recent: 'Your recent questions',
  },
};

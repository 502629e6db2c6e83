import type { SlackMessages } from './slack-messages.js';

export const slackMessagesEn: SlackMessages = {
  working: 'Working on it…',
  help: [
    'Ask about the documents in Chinese or English, in a direct message, by mentioning me, or with /lianwen:',
    '/lianwen ask How much were rare earth exports in 2022?',
    '/lianwen recommend We make lithography equipment and have no domestic suppliers.',
    '/lianwen documents',
    'Every sentence is quoted or computed, with its source; what the documents do not support is refused.',
  ].join('\n'),
  unknownCommand: (word, nearest) =>
    nearest === null ? `There is no “${word}”.` : `There is no “${word}”. Did you mean “${nearest}”?`,
  askDocuments: 'Which documents do you have?',
  broken: 'Something went wrong here, and the question was not answered. Please ask again.',
  withoutMemory: 'My memory is away: earlier questions of this conversation were not looked at.',
  forgotten: 'This answer is too old: its sources are no longer kept. Please ask again.',
  tooLongHere: 'The rest is too long to be shown here. Ask me in a direct message to see all of it.',
  lacks: (scopes) =>
    `The app was installed in this workspace without these scopes: ${scopes}. Some of its answers cannot come. Ask an admin to install it again.`,
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
  feedback: { title: 'What was wrong?', question: 'What was wrong with the answer?', send: 'Send' },
  home: {
    title: 'Lianwen',
    held: 'What is held',
    document: (title, tables) => (tables === 0 ? title : `${title} (${tables} ${tables === 1 ? 'table' : 'tables'})`),
    examples: 'Questions to begin with',
    recent: 'Your recent questions',
  },
  part: (number, count) => `(${number}/${count})`,
  nothing: '(no words)',
  citation: (number, address) => `${number} · ${address}`,
  citationLabel: (number, address) => `Open source ${number}: ${address}`,
  helpful: 'Helpful',
  unhelpful: 'Not helpful',
  close: 'Close',
  csvTitle: (name) => `${name} (whole table)`,
  csvAlternative: (name, rows) => `The whole of ${name} as a CSV file, ${rows} rows.`,
  source: {
    title: 'Source',
    before: 'Before it',
    passage: 'The passage, the quote in bold',
    after: 'After it',
    cells: 'The cells that were read',
    cell: (row, column, value) => `Row ${row}, column ${column}: ${value}`,
    more: (count) => `${count} more cells: see the whole table.`,
    gone: 'The corpus has changed and no longer holds this place. The quote:',
  },
  figures: {
    open: 'How it was computed',
    title: 'How it was computed',
    formula: (formula) => `Formula: ${formula}`,
    asPrinted: 'As the source prints it; nothing was computed.',
    inputs: 'From:',
    input: (value, address) => `${value} (${address})`,
    interval: (low, high) => `By the precision of the source it lies between ${low} and ${high}.`,
    page: (number, count) => `Page ${number} of ${count}`,
    previous: 'Previous',
    next: 'Next',
  },
};

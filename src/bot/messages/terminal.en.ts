import type { TerminalMessages } from './terminal-messages.js';

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

export const terminalMessagesEn: TerminalMessages = {
  indexing: 'Building the index',
  buildingIndex: 'Building the index (only at first use or after the corpus changed)…',
  notices: {
    MODEL_UNAVAILABLE:
      'Notice: the embedding model is missing, damaged or cannot be loaded. Retrieval goes by words alone; questions in the other language suffer. Install this program again.',
    HNSW_UNAVAILABLE:
      'Notice: hnswlib-node is not installed. Exact search takes its place: same results, slower on a large corpus.',
    GLOSSES_UNAVAILABLE:
      'Notice: the dictionary file is missing or damaged. Questions in another language than the text find less. Install this program again.',
  },
  indexed: ({ documents, passages, tables, seconds }) =>
    `Index ready: ${counted(documents, 'document')}, ${counted(passages, 'passage')}, ${counted(tables, 'table')}, ${seconds.toFixed(1)} s.`,
  skipped: (count) => `Skipped ${counted(count, 'file')}:`,
  skippedNotice: (count) => `Notice: ${counted(count, 'file')} skipped; the command index lists them with the reasons.`,
  documentColumns: ['Document', 'Title', 'Sections', 'Passages', 'Tables'],
  growthDetails: '--json gives each formula and the range that rounding allows.',
  written: (file) => `Written to ${file}.`,
  erased: ({ workspace, user, records }) =>
    `${records} ${records === 1 ? 'record' : 'records'} of ${user === null ? '' : `user ${user} in `}workspace ${workspace} removed.`,
  feedback: (answers, up, down) =>
    `Answers that were judged: ${answers}. Helpful ${up}, not helpful ${down}. --export writes them as cases for the evaluation.`,
  replaySame: 'The replay gives the same reply.',
  replayDiffers: (count) => `The replay differs in ${counted(count, 'place')}:`,
  before: 'before: ',
  after: 'after:  ',
  corpusChanged: 'Notice: the corpus has changed since the receipt was made.',
  versionChanged: (before, after) => `Notice: the receipt was made by version ${before}; this is version ${after}.`,
  welcome: (titles) =>
    `Lianwen: ask in Chinese or English; every answer is cited. Corpus: ${titles.join('; ')}. Type /help for commands.`,
  prompt: 'ask> ',
  chatHelp: [
    'Type a question; follow-ups work, for example "And furniture?".',
    '/sources  where the last reply stands, with the quotes',
    '/why      how the last reply came about',
    '/lang zh|en|auto  fix the language of replies; auto follows the question',
    '/help     this list',
    '/quit     leave',
  ].join('\n'),
  unknownCommand: (name, nearest) =>
    `There is no command ${name}${nearest === null ? '.' : `; did you mean ${nearest}?`} Type /help for commands.`,
  noReplyYet: 'There is no reply yet. Ask a question first.',
  noSources: 'The last reply cites nothing.',
  languageSet: (language) =>
    language === 'auto'
      ? 'Replies follow the language of the question.'
      : `Replies are in ${language === 'zh' ? 'Chinese' : 'English'}.`,
  languageUsage: 'Usage: /lang zh, /lang en or /lang auto.',
  followUps: 'You could go on with:',
  why: {
    question: 'Question: ',
    thread: 'After: ',
    language: 'Language of the reply: ',
    forced: ' (forced)',
    tools: 'Tools that ran:',
    toolNames: {
      'describe-corpus': 'say what the corpus holds',
      'find-sentences': 'find sentences that answer',
      'indicator-table': 'give an indicator as a table',
      'list-indicators': 'list the indicators',
      'list-outline': 'list entries of the outline',
      'locate-pattern': 'locate an experience pattern',
      'look-up-cells': 'look up cells of a table',
      'match-pattern': 'find the experience pattern by its meaning',
      'audit-figures': 'audit published figures',
      'check-claims': 'check the claims of a text',
      average: 'average numbers',
      change: 'compute a change',
      'compound-growth': 'compute compound growth',
      difference: 'compute a difference',
      'filter-terms': 'keep numbers beyond a threshold',
      'growth-rate': 'compute a growth rate',
      'average-change': 'compute an average change',
      'convert-unit': 'convert a unit',
      'look-up-numbers': 'look up numbers of the text',
      'rank-position': 'find a rank',
      median: 'find a median',
      'mean-deviation': 'compute a mean deviation',
      'pair-terms': 'find the closest or furthest pair',
      'rank-terms': 'rank numbers',
      ratio: 'compute a ratio',
      sum: 'add numbers up',
      'rank-rows': 'rank rows of a table',
      'read-passage': 'read a passage',
      'read-section': 'read a section',
      'recommend-path': 'recommend a path for the industry described',
    },
    tool: (words, name) => `${words}, ${name}: `,
    passages: 'Passages cited:',
    cells: 'Cells cited:',
    figures: 'Figures and their formulas:',
    nothing: 'none',
    corpus: 'Corpus digest: ',
    version: 'Version: ',
  },
};

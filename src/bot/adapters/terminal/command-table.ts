import type { Command } from './command.js';
import type { CommandWord } from './command-words.js';

/** Options that only some commands take. */
export type OwnOption =
  | 'batch'
  | 'date'
  | 'export'
  | 'document'
  | 'file'
  | 'k'
  | 'out'
  | 'format'
  | 'periods'
  | 'growth'
  | 'unit'
  | 'since'
  | 'sort'
  | 'topic'
  | 'order'
  | 'register'
  | 'planner'
  | 'workspace'
  | 'http'
  | 'user';

/** What the arguments of a command are; a name may be left out. */
export type ArgumentKind = 'question' | 'text' | 'name' | 'receipt' | 'platforms' | 'none';

export interface CommandEntry {
  readonly argument: ArgumentKind;
  readonly options: readonly OwnOption[];
  /** Loads the command's code; nothing of it is loaded before. */
  readonly load: () => Promise<Command>;
}

/** Every command by its word; a new command is one entry here and one file. */
export const COMMANDS: Readonly<Record<CommandWord, CommandEntry>> = {
  ask: {
    argument: 'question',
    options: ['batch', 'document', 'planner'],
    load: async () => (await import('./commands/ask.js')).ask,
  },
  recommend: {
    argument: 'question',
    options: ['batch', 'document', 'planner'],
    load: async () => (await import('./commands/recommend.js')).recommend,
  },
  check: {
    argument: 'text',
    options: ['batch', 'document', 'file'],
    load: async () => (await import('./commands/check.js')).check,
  },
  search: {
    argument: 'question',
    options: ['batch', 'document', 'k'],
    load: async () => (await import('./commands/search.js')).search,
  },
  index: {
    argument: 'none',
    options: [],
    load: async () => (await import('./commands/index.js')).index,
  },
  documents: {
    argument: 'none',
    options: [],
    load: async () => (await import('./commands/documents.js')).documents,
  },
  audit: {
    argument: 'none',
    options: ['document'],
    load: async () => (await import('./commands/audit.js')).audit,
  },
  indicators: {
    argument: 'name',
    options: ['document', 'format', 'out', 'periods', 'growth', 'unit', 'sort', 'order'],
    load: async () => (await import('./commands/indicators.js')).indicators,
  },
  brief: {
    argument: 'name',
    options: ['topic', 'format', 'out', 'since', 'date', 'document'],
    load: async () => (await import('./commands/brief.js')).brief,
  },
  replay: {
    argument: 'receipt',
    options: [],
    load: async () => (await import('./commands/replay.js')).replay,
  },
  slack: {
    argument: 'platforms',
    options: ['planner'],
    load: async () => (await import('./commands/platforms.js')).slack,
  },
  discord: {
    argument: 'platforms',
    options: ['register', 'planner'],
    load: async () => (await import('./commands/platforms.js')).discord,
  },
  mcp: {
    argument: 'platforms',
    options: ['http', 'planner'],
    load: async () => (await import('./commands/mcp.js')).mcp,
  },
  doctor: {
    argument: 'none',
    options: [],
    load: async () => (await import('./commands/doctor.js')).doctor,
  },
  feedback: {
    argument: 'none',
    options: ['export'],
    load: async () => (await import('./commands/feedback.js')).feedback,
  },
  erase: {
    argument: 'none',
    options: ['workspace', 'user'],
    load: async () => (await import('./commands/erase.js')).erase,
  },
};

/** The conversation that no word at all opens. */
export const CHAT: CommandEntry = {
  argument: 'none',
  options: ['planner'],
  load: async () => (await import('./commands/chat.js')).chat,
};

export function isCommandWord(word: string): word is CommandWord {
  return Object.hasOwn(COMMANDS, word);
}

import type { PlainToolName } from '../tool-results/plain-tools.js';

/** The adviser's own commands as tools. */
export type CommandToolName = 'ask' | 'check' | 'recommend' | 'search' | 'brief' | 'indicators' | 'audit';

export type OfferedToolName = CommandToolName | PlainToolName;

/** What a model reads of a tool: its name for people, and when to use it. */
export interface ToolWords {
  readonly title: string;
  readonly description: string;
}

/** What the arguments of the adviser's tools and of prompts are. */
export type ArgumentName =
  | 'claim'
  | 'claims'
  | 'date'
  | 'description'
  | 'document'
  | 'growth'
  | 'k'
  | 'language'
  | 'length'
  | 'name'
  | 'periods'
  | 'query'
  | 'question'
  | 'since'
  | 'sort'
  | 'thread'
  | 'topic'
  | 'unit';

/** What agents and programs, and the models behind them, are told of tools. */
export interface ToolMessages {
  readonly tools: Readonly<Record<OfferedToolName, ToolWords>>;
  readonly arguments: Readonly<Record<ArgumentName, string>>;
}

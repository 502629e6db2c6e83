import type { Language } from '../../../knowledge/index.js';
import type { PlannerKind } from '../../models/planner-kind.js';
import type { TextFormat } from '../../reply/indicator-sheet.js';
import type { TableShape } from '../../requests/indicators.js';
import type { BriefOptions } from './brief-options.js';
import type { CommandWord } from './command-words.js';

/** A command line as read: what to run, and with which options. */
export interface Invocation {
  /** Null opens the chat. */
  readonly word: CommandWord | null;
  readonly purpose: 'run' | 'help' | 'version';
  /** The question, query, receipt file or other platforms; null where the command takes none or a batch takes its place. */
  readonly argument: string | null;
  readonly options: Options;
}

/** How a table can be written; text unless another is asked for, a chart as an image. */
export type TableFormat = TextFormat | 'svg' | 'png';

/** The options of all commands; each command has checked that it was given only its own. */
export interface Options {
  readonly output: 'text' | 'json';
  readonly corpus?: string;
  readonly index?: string;
  readonly language?: Language;
  /** A file of requests, one JSON object a line; "-" is standard input. */
  readonly batch?: string;
  readonly document?: string;
  /** A draft to be checked; "-" is standard input. */
  readonly file?: string;
  /** How a table is written. */
  readonly format?: TableFormat;
  readonly shape?: TableShape;
  readonly brief?: BriefOptions;
  /** The file that takes the result instead of standard output. */
  readonly out?: string;
  /** Whose records are erased, by the platform's ids: a workspace's, or those of one user of it. */
  readonly workspace?: string;
  readonly user?: string;
  /** Whether the commands of a platform are to be registered, and nothing else. */
  readonly register?: true;
  /** Who plans: the rules, or the language model that is configured. */
  readonly planner?: PlannerKind;
  /** Whether agents are heard by requests, not by the standard streams. */
  readonly http?: true;
  /** How many hits a search gives at the most. */
  readonly k?: number;
}

import type { KnowledgeIndex, Language } from '../../../knowledge/index.js';
import type { Adviser } from '../../answer/index.js';
import type { Briefer } from '../../briefing/index.js';
import type { Watch } from '../../watch.js';

/** What requests are answered from. */
export interface McpAnswering {
  readonly knowledge: KnowledgeIndex;
  readonly adviser: Adviser;
  readonly briefer: Briefer;
}

/** What every connection works with. */
export interface McpDesk {
  readonly version: string;
  /** For what is said to no question: names and descriptions of tools. */
  readonly language: Language;
  /**
   * What requests are answered from, as soon as it is there; building an index takes a while.
   *
   * @throws AdvisorError where the corpus cannot be opened, or the watch ends the waiting
   */
  answering(watch: Watch): Promise<McpAnswering>;
  /** Hears of each call of a tool. */
  readonly called: () => void;
  /** Hears of errors that nobody is told. */
  readonly failed: (error: unknown) => void;
}

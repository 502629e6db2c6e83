import type { Language } from '../../../knowledge/index.js';
import type { ToolSources } from '../../command-tools/index.js';
import type { Watch } from '../../watch.js';

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
  answering(watch: Watch): Promise<ToolSources>;
  /** Hears of each call of a tool. */
  readonly called: () => void;
  /** Hears of errors that nobody is told. */
  readonly failed: (error: unknown) => void;
  /** Hears of requests that are none of the protocol's, and of answers that do not arrive: the client's matter. */
  readonly disturbed: (error: unknown) => void;
}

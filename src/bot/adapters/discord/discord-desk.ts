import type { Corpus } from '../../../knowledge/index.js';
import type { Asked } from '../../conversation/asked.js';
import type { Responder } from '../../requests/index.js';
import type { IncomingEvent, State } from '../../state/state.js';
import type { TableNames } from './commands/table-names.js';
import type { DiscordPoster } from './delivery/discord-poster.js';

/** What Discord's listeners work with. */
export interface DiscordDesk {
  readonly corpus: Corpus;
  readonly state: State;
  readonly responder: Responder;
  readonly poster: DiscordPoster;
  /** What can be named where a table is asked for. */
  readonly tableNames: TableNames;
  /** Stores an event, acknowledges it, and begins to answer it; a repeat is dropped. */
  accept(event: IncomingEvent, acknowledge?: () => Promise<unknown>): Promise<'new' | 'known'>;
  /** Counts and logs that something was asked. */
  note(asked: Asked): void;
}

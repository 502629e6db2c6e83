import type { SourceNames } from '../../../reply/source-names.js';
import type { CommandContext } from '../command.js';
import type { ChatSession } from './chat-session.js';

/** A conversation and where it takes place. */
export interface Chatting {
  readonly session: ChatSession;
  readonly names: SourceNames;
  readonly context: CommandContext;
  /** Says on standard error what has come up since the last call. */
  readonly tellNotices: () => Promise<void>;
}

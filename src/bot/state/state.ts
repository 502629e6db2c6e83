import type { Asker } from '../asker.js';
import type { Receipt } from '../reply/reply.js';

/** What a platform sent and has to be answered. */
export interface IncomingEvent {
  /** The platform's id of the event: the same for every repeat. */
  readonly id: string;
  readonly asker: Asker;
  /** The platform's id of the question's message; in a channel, later messages have greater ids. */
  readonly message: string;
  /** The thread that the answer belongs to; null outside threads. */
  readonly thread: string | null;
  /** The event as the adapter needs it to answer, as JSON. */
  readonly payload: string;
}

/** One message of an answer, by its number from 0. */
export interface AnswerPart {
  /** How often posting it was begun. */
  readonly attempts: number;
  /** The platform's id of the posted message; null where no response said it. */
  readonly message: string | null;
}

/** An event that waits for its answer, and what is known of the answer's messages by their numbers. */
export interface PendingEvent extends IncomingEvent {
  readonly parts: ReadonlyMap<number, AnswerPart>;
}

/**
 * Events from their arrival to their answer. Ids are remembered for some days, so that a repeat is known. A pending event
 * is held by one process, its holder, whose hold lapses where it is not renewed: what a killed process held is taken by
 * another.
 */
export interface EventStore {
  /** Stores the event, held by `holder`; "known" where it came before. To be awaited before it is acknowledged. */
  keep(event: IncomingEvent, holder: string): Promise<'new' | 'known'>;
  /** Whether an event of this message was kept, under whatever id. */
  knows(asker: Pick<Asker, 'workspace' | 'channel'>, message: string): Promise<boolean>;
  /** What was kept and is neither done nor failed, whoever holds it, in the order of arrival. */
  pending(): Promise<readonly PendingEvent[]>;
  /**
   * Hands over the pending events of a platform that nobody holds, in the order of arrival; each to one of many that take
   * at once.
   */
  take(holder: string, platform: Asker['platform']): Promise<readonly PendingEvent[]>;
  /** Prolongs the hold on these events, as far as the holder has it still. */
  renew(holder: string, ids: readonly string[]): Promise<void>;
  /** Lets go of an event: another may take it after so many milliseconds. */
  release(holder: string, id: string, delay: number): Promise<void>;
  /**
   * Notes that a message of the answer is about to be posted: after a crash it may stand there.
   *
   * @returns "lost" where another process has taken the event: then it must not be posted
   */
  placing(holder: string, id: string, part: number): Promise<'held' | 'lost'>;
  placed(id: string, part: number, message: string): Promise<void>;
  /** The event is answered; its payload is forgotten. */
  done(id: string): Promise<void>;
  /** The event cannot be answered; its payload is forgotten. */
  failed(id: string, reason: string): Promise<void>;
}

/** A conversation by the platform's ids. */
export interface Thread {
  readonly workspace: string;
  readonly channel: string;
  readonly thread: string;
}

/** One question in a thread. */
export interface Turn {
  /** The platform's id of the question's message; later messages have greater ids. */
  readonly message: string;
  readonly user: string;
  readonly question: string;
}

/** What was asked in threads: the last turns of each, forgotten after a set time. */
export interface ThreadStore {
  /** Adds a turn; one that is there stays as it is. */
  append(thread: Thread, turn: Turn): Promise<void>;
  /** The questions of a thread, oldest first; with `before`, only those of earlier messages. */
  read(thread: Thread, before?: string): Promise<readonly string[]>;
  /** A user's own questions in all threads, the last first. */
  recent(workspace: string, user: string, limit: number): Promise<readonly string[]>;
}

/** What a workspace granted when the app was installed, as JSON; it holds tokens. */
export interface InstallationStore {
  keep(workspace: string, installation: string): Promise<void>;
  read(workspace: string): Promise<string | null>;
}

/** What a user chose; null where nothing was chosen. */
export interface Settings {
  readonly language: 'zh' | 'en' | null;
  readonly visibility: 'ephemeral' | 'visible' | null;
}

export interface SettingsStore {
  keep(workspace: string, user: string, settings: Settings): Promise<void>;
  read(workspace: string, user: string): Promise<Settings>;
}

/** What a user thinks of an answer. */
export interface Feedback {
  readonly asker: Asker;
  /** The platform's id of the answer's message. */
  readonly message: string;
  readonly verdict: 'up' | 'down';
  readonly reason: string | null;
  /** Null where the answer's receipt is no longer held. */
  readonly receipt: Receipt | null;
}

/** The last word of each user on each answer. */
export interface FeedbackStore {
  keep(feedback: Feedback): Promise<void>;
  /** All of it, oldest first. */
  all(): Promise<readonly Feedback[]>;
}

/** Receipts by the message that shows the answer, so that its buttons can open passages and figures again. */
export interface ReceiptStore {
  /** Keeps the receipt of the answer that `message` shows; `asker` is whose question it answers. */
  keep(asker: Asker, message: string, receipt: Receipt): Promise<void>;
  /** Null where none is held, or one of a version that is no longer read. */
  read(place: Pick<Asker, 'workspace' | 'channel'>, message: string): Promise<Receipt | null>;
}

/**
 * What outlives a process. Every method throws StateUnavailableError while the database is away, and works again when
 * it is back.
 */
export interface State {
  readonly events: EventStore;
  readonly threads: ThreadStore;
  readonly installations: InstallationStore;
  readonly settings: SettingsStore;
  readonly feedback: FeedbackStore;
  readonly receipts: ReceiptStore;
  /** Resolves where the database answers and has the tables of this version. */
  ready(): Promise<void>;
  /** Removes what is older than it may be; to be called now and then. */
  sweep(): Promise<void>;
  /** Removes everything of one user of a workspace; the number of records. */
  eraseUser(workspace: string, user: string): Promise<number>;
  /** Removes everything of a workspace, its installation included; the number of records. */
  eraseWorkspace(workspace: string): Promise<number>;
  close(): Promise<void>;
}

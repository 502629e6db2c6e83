import type { RequestListener } from 'node:http';
import type { Logger } from 'pino';

import type { KnowledgeIndex, Language } from '../../knowledge/index.js';
import type { Adviser } from '../answer/index.js';
import type { ChartThread } from '../charts/chart-thread.js';
import type { Responder } from '../requests/index.js';
import type { State } from '../state/state.js';
import type { PlatformMeter } from './platform-meter.js';

/** What answers questions. */
export interface Answering {
  readonly knowledge: KnowledgeIndex;
  readonly adviser: Adviser;
  /** Answers whatever a platform can be asked, with the adviser. */
  readonly responder: Responder;
}

/** The HTTP server of the process, as a platform sees it. */
export interface Mounting {
  /** Where it listens, such as http://127.0.0.1:3000. */
  readonly address: string;
  /** Gives the requests below this path to the listener, until the function that is returned is called. */
  mount(path: string, listener: RequestListener): () => void;
}

/** What a platform is entered with, before there is anything to answer with. */
export interface EntryParts {
  readonly state: State;
  readonly log: Logger;
  readonly meter: PlatformMeter;
  /** Draws for all platforms of the process. */
  readonly charts: Pick<ChartThread, 'draw'>;
  /** Null where none could be opened, which only a platform without need of one is started with. */
  readonly server: Mounting | null;
}

/** What a platform runs on. */
export interface PlatformParts extends EntryParts, Answering {}

/** A chat platform, or a protocol of agents, that a service can run. */
export interface Platform {
  readonly name: 'slack' | 'discord' | 'mcp';
  /** Whether it hears of questions by requests. */
  readonly needsServer: boolean;
  /**
   * Tries its tokens, before an index is built, which may take minutes.
   *
   * @throws PlatformRefusedError, PlatformUnreachableError, OtherApplicationError
   */
  enter(parts: EntryParts): Promise<EnteredPlatform>;
}

/** A platform that takes the tokens; nothing is heard yet. */
export interface EnteredPlatform {
  /**
   * Starts it; it answers when this resolves.
   *
   * @throws PlatformRefusedError, PlatformUnreachableError, StateUnavailableError
   */
  start(answering: Answering): Promise<RunningPlatform>;
}

/** A platform as its settings leave it: ready to be started, or in want of some. */
export type PlatformSetup =
  | { readonly kind: 'ready'; readonly platform: Platform }
  | { readonly kind: 'incomplete'; describe(language: Language): string };

/** A platform that answers. */
export interface RunningPlatform {
  /** What whoever started it should know. */
  describe(language: Language): readonly string[];
  /** Whether questions reach it now. */
  ready(): boolean;
  /**
   * Tells the other processes that its questions are still worked on, and takes up what they left: to be called several
   * times while a hold lasts, through a stop too.
   *
   * @throws StateUnavailableError
   */
  beat(): Promise<void>;
  /** Takes no more questions and ends what was begun; what cannot be ended in time is left for the next start. */
  stop(): Promise<void>;
}

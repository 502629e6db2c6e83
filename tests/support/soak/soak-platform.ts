import type { AdviserRun } from '../adviser-process.js';

/** How many ask, and where. */
export interface CrowdSize {
  readonly members: number;
  readonly channels: number;
}

/** A question by its asker, its channel and its words. */
export interface SoakQuestion {
  /** From 0, as the channel. */
  readonly member: number;
  readonly channel: number;
  readonly text: string;
}

/** Gives everything that the app has said to one question. */
export type ReadAnswer = () => string;

/** A question as the platform told it. */
export interface ToldQuestion {
  /** `lost`: the app was away, and the platform tells nothing twice. It need not be answered, and not twice at all. */
  readonly as: 'told' | 'lost';
  readonly read: ReadAnswer;
}

/** A test server of a platform on which things go wrong, as the soak drives it. */
export interface SoakPlatform {
  readonly run: AdviserRun;
  /** Asks; resolves when it is known whether the platform has told the app. */
  ask(question: SoakQuestion): Promise<ToldQuestion>;
  /** Events that the app has missed, and that will be told again. */
  missed(): number;
  /** Lets the platform's time pass where it waits to tell something again. */
  repeatMissed(): void;
  /** Calls that it refused though no fault was asked for. */
  refused(): readonly string[];
  /** What was made to fail, and deliveries beyond the first, each with how often. */
  injected(): Readonly<Record<string, number>>;
  close(): Promise<void>;
}

/** Starts a platform with so many people and channels. */
export type StartSoakPlatform = (size: CrowdSize) => Promise<SoakPlatform>;

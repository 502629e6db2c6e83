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

/** A test server of a platform on which things go wrong, as the soak drives it. */
export interface SoakPlatform {
  readonly run: AdviserRun;
  /**
   * Asks; resolves when the platform has told the app, or has failed to.
   *
   * @returns null where the platform loses what is asked while the app is away: the question does not count
   */
  ask(question: SoakQuestion): Promise<ReadAnswer | null>;
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

import { setTimeout } from 'node:timers/promises';
import { openState } from '../../../src/bot/state/open-state.js';
import type { CommandLine } from '../command-line.js';
import { AdviserProcess } from '../adviser-process.js';
import { Crowd, CROWD } from './crowd.js';
import type { StartSoakPlatform } from './soak-platform.js';

/** How fast questions come: so many unanswered at a time, or one after so many milliseconds. */
export type Pace =
  | { readonly kind: 'in-flight'; readonly most: number }
  | { readonly kind: 'every'; readonly milliseconds: number };

export interface SoakOptions {
  /** Where things go wrong, as it was told to. */
  readonly platform: StartSoakPlatform;
  readonly lianwen: CommandLine;
  readonly stateFolder: string;
  /** Asked in turns, each with the text of its answer. */
  readonly answers: ReadonlyMap<string, string>;
  readonly events: number;
  readonly pace: Pace;
  /** The process is killed before the questions of these numbers. */
  readonly killsAt: readonly number[];
}

export interface SoakReport {
  /** Questions to which the app has not said their answer exactly once. */
  readonly faults: readonly string[];
  /** Questions that the platform lost while the app was away. */
  readonly lost: number;
  /** Milliseconds from each question to its answer. */
  readonly latencies: readonly number[];
  /** Resident memory in megabytes since the last start, one a second. */
  readonly megabytes: readonly number[];
  /** Calls that the platform refused though no fault was asked for. */
  readonly refused: readonly string[];
  /** What was made to fail, and deliveries beyond the first, each with how often. */
  readonly injected: Readonly<Record<string, number>>;
}

/** How often is looked for answers, in milliseconds. */
const LOOK = 10;
const WEIGH = 1000;
/** How often the platform's time passes where it waits to repeat: time enough to acknowledge what was sent. */
const REPEAT = 1000;
/** Asks a real process of the adviser, through a platform on which things go wrong, until all is answered. */
export async function runSoak({ lianwen, stateFolder, answers, ...options }: SoakOptions): Promise<SoakReport> {
  const platform = await options.platform(CROWD);
  const adviser = new AdviserProcess(lianwen, platform.run, stateFolder);
  const crowd = new Crowd(platform, answers);
  const megabytes: number[] = [];
  const looking = setInterval(() => crowd.look(), LOOK);
  const repeating = setInterval(() => platform.repeatMissed(), REPEAT);
  const weighing = setInterval(() => megabytes.push(...adviser.residentMegabytes()), WEIGH);
  try {
    await adviser.start();
    for (let number = 0; number < options.events; number += 1) {
      await keepPace(options.pace, crowd);
      if (options.killsAt.includes(number)) {
        await adviser.kill();
        megabytes.length = 0;
        await adviser.start();
      }
      crowd.ask();
    }
    // A wrong answer is waited for in vain: every event ends nevertheless.
    while (crowd.untold > 0 || platform.missed() > 0) await setTimeout(LOOK);
    await allEnded(stateFolder);
    crowd.look();
    // What might still be said is said before it ends.
    await adviser.end();
  } finally {
    clearInterval(looking);
    clearInterval(repeating);
    clearInterval(weighing);
    await adviser.kill();
    await platform.close();
  }
  const told = { refused: platform.refused(), injected: platform.injected() };
  return { faults: crowd.faults(), lost: crowd.lost, latencies: crowd.latencies(), megabytes, ...told };
}

async function keepPace(pace: Pace, crowd: Crowd): Promise<void> {
  if (pace.kind === 'every') await setTimeout(pace.milliseconds);
  else while (crowd.waiting >= pace.most) await setTimeout(LOOK);
}

/** Waits until every event counts as ended: of one whose answer stands that is noted a moment later. */
async function allEnded(folder: string): Promise<void> {
  const state = await openState({ folder });
  try {
    while ((await state.events.pending()).length > 0) await setTimeout(WEIGH);
  } finally {
    await state.close();
  }
}

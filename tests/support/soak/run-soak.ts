import { setTimeout } from 'node:timers/promises';
import { openState } from '../../../src/bot/state/open-state.js';
import type { CommandLine } from '../command-line.js';
import { manualClock, type ManualClock } from '../server-parts/clock.js';
import type { FaultOptions } from '../slack-server/faults.js';
import { startSlackServer, type SlackServer } from '../slack-server/start-slack-server.js';
import { AdviserProcess } from '../adviser-process.js';
import { Crowd } from './crowd.js';

/** How fast questions come: so many unanswered at a time, or one after so many milliseconds. */
export type Pace =
  | { readonly kind: 'in-flight'; readonly most: number }
  | { readonly kind: 'every'; readonly milliseconds: number };

export interface SoakOptions {
  readonly lianwen: CommandLine;
  readonly stateFolder: string;
  /** Asked in turns, each with the text of its answer. */
  readonly answers: ReadonlyMap<string, string>;
  readonly events: number;
  readonly faults: FaultOptions;
  readonly pace: Pace;
  /** The process is killed before the questions of these numbers. */
  readonly killsAt: readonly number[];
}

export interface SoakReport {
  /** Questions whose threads do not hold their answer exactly once. */
  readonly faults: readonly string[];
  /** Milliseconds from each question to its answer. */
  readonly latencies: readonly number[];
  /** Resident memory in megabytes since the last start, one a second. */
  readonly megabytes: readonly number[];
  /** Calls that Slack refused though no fault was asked for. */
  readonly refused: readonly string[];
  /** What was made to fail, and deliveries beyond the first, each with how often. */
  readonly injected: Readonly<Record<string, number>>;
}

/** How often is looked for answers, in milliseconds. */
const LOOK = 10;
const WEIGH = 1000;
/** How often the clock of the test Slack is moved where events wait for it: time enough to acknowledge what was sent. */
const REPEAT = 1000;
/** The first repetition of an event that Slack waits with; the clock of the test Slack is moved so far. */
const REPETITION = 60_000;

/** Asks a real process of the adviser, through a Slack in which things go wrong, until all is answered. */
export async function runSoak({ lianwen, stateFolder, answers, ...options }: SoakOptions): Promise<SoakReport> {
  const clock = manualClock();
  const server = await startSlackServer({ clock, faults: options.faults });
  const adviser = new AdviserProcess(lianwen, server, stateFolder);
  const crowd = new Crowd(server, answers);
  const megabytes: number[] = [];
  const looking = setInterval(() => crowd.look(), LOOK);
  const repeating = setInterval(() => repeatMissed(server, clock), REPEAT);
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
    while (crowd.waiting > 0) await setTimeout(LOOK);
    await allEnded(stateFolder);
    // What might still be said is said before it ends.
    await adviser.end();
  } finally {
    clearInterval(looking);
    clearInterval(repeating);
    clearInterval(weighing);
    await adviser.kill();
    await server.close();
  }
  return { faults: crowd.faults(), latencies: crowd.latencies(), megabytes, ...tellOf(server) };
}

async function keepPace(pace: Pace, crowd: Crowd): Promise<void> {
  if (pace.kind === 'every') await setTimeout(pace.milliseconds);
  else while (crowd.waiting >= pace.most) await setTimeout(LOOK);
}

/** Events that were not acknowledged come again when Slack's time is there, which is now. */
function repeatMissed({ slack }: SlackServer, clock: ManualClock): void {
  if (slack.deliveries.waiting > 0 && slack.socketMode.isConnected) clock.advance(REPETITION);
}

function tellOf({ slack }: SlackServer): Pick<SoakReport, 'refused' | 'injected'> {
  const injected: Record<string, number> = {
    repeated: slack.deliveries.attempts.filter(({ number }) => number > 0).length,
  };
  for (const { error } of slack.refused.filter((one) => one.injected)) injected[error] = (injected[error] ?? 0) + 1;
  const refused = slack.refused.filter((one) => !one.injected).map(({ method, error }) => `${method}: ${error}`);
  return { refused, injected };
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

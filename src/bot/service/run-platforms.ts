import { once } from 'node:events';
import type { Logger } from 'pino';

import { STATE_LIMITS } from '../state/limits.js';
import type { State } from '../state/state.js';
import type { Health } from './health.js';
import { errorName } from './log.js';
import type { Answering, EnteredPlatform, EntryParts, Platform, RunningPlatform } from './platform.js';
import { repeatUntil } from './repeat-until.js';
import type { ServiceMetrics } from './service-metrics.js';
import type { ServiceServer } from './service-server.js';

/** Three times within a hold, in milliseconds: one that is late loses no question. */
const BEAT = STATE_LIMITS.eventHold / 3;

/** How often the state forgets what is old, in milliseconds. */
const SWEEP = 5 * 60 * 1000;

/** What platforms of one process share. */
export interface Shared {
  readonly state: State;
  readonly log: Logger;
  readonly metrics: ServiceMetrics;
  readonly health: Health;
  readonly charts: EntryParts['charts'];
  /** Null where none could be opened. */
  readonly server: ServiceServer | null;
}

/** A platform that took its tokens, by its name. */
export interface Entered {
  readonly name: Platform['name'];
  readonly platform: EnteredPlatform;
}

/**
 * Enters platforms one after the other, so that the first that refuses is told.
 *
 * @throws PlatformRefusedError, PlatformUnreachableError, OtherApplicationError
 */
export async function enterPlatforms(platforms: readonly Platform[], shared: Shared): Promise<readonly Entered[]> {
  const { charts, log, metrics, server, state } = shared;
  const entered: Entered[] = [];
  for (const platform of platforms) {
    const { name } = platform;
    const own = { log: log.child({ platform: name }), meter: metrics.meterOf(name) };
    entered.push({ name, platform: await platform.enter({ ...own, charts, server, state }) });
  }
  return entered;
}

/**
 * Starts platforms one after the other, and runs them until the signal aborts. A stop ends what was begun, and goes on
 * telling other processes so.
 *
 * @param told called when all of them answer
 * @throws PlatformRefusedError, PlatformUnreachableError, StateUnavailableError
 */
export async function runPlatforms(
  platforms: readonly Entered[],
  shared: Shared & { readonly answering: Answering },
  told: (running: readonly RunningPlatform[]) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const running: RunningPlatform[] = [];
  const ended = new AbortController();
  let upkeep: Promise<unknown> = Promise.resolve();
  try {
    for (const { name, platform } of platforms) {
      const started = await platform.start(shared.answering);
      running.push(started);
      shared.health.started(name, started);
    }
    upkeep = keepUp(running, shared, ended.signal);
    shared.health.answering();
    await told(running);
    if (!signal.aborted) await once(signal, 'abort');
  } finally {
    shared.health.stopping();
    if (running.length > 0) shared.log.info('stopping');
    await Promise.all(running.map((platform) => platform.stop()));
    ended.abort();
    await upkeep;
  }
}

/** What goes on beside the answers; the database may be away at any time, and back at the next. */
function keepUp(running: readonly RunningPlatform[], { log, state }: Shared, signal: AbortSignal): Promise<unknown> {
  const beats = running.map((platform) => {
    const told = tellingChanges(log, 'beat');
    return repeatUntil(signal, BEAT, () => told(() => platform.beat()));
  });
  const swept = tellingChanges(log, 'sweep');
  return Promise.all([...beats, repeatUntil(signal, SWEEP, () => swept(() => state.sweep()))]);
}

/** Notes that work which is done again and again begins to fail, and that it goes on: not each time between. */
function tellingChanges(log: Logger, work: string): (act: () => Promise<void>) => Promise<void> {
  let isFailing = false;
  return async (act) => {
    try {
      await act();
      if (isFailing) log.info({ work }, 'goes on');
      isFailing = false;
    } catch (error) {
      if (!isFailing) log.warn({ work, error: errorName(error) }, 'fails');
      isFailing = true;
    }
  };
}

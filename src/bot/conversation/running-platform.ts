import { setTimeout } from 'node:timers/promises';

import type { Delivery } from '../delivery/delivery.js';
import { CLOSING, GRACE } from '../service/grace.js';
import type { RunningPlatform } from '../service/platform.js';

/** What hears of a platform's questions. */
export interface Listening {
  /** Whether questions reach it now. */
  ready(): boolean;
  /** Hears nothing more. */
  stop(): Promise<unknown>;
}

/** A platform that answers, as whoever started it sees it. */
export interface StoppablePlatform extends RunningPlatform {
  /** Where signed requests are heard; null where questions come by a connection. */
  readonly address: string | null;
  /** @param grace milliseconds for answers that were begun */
  stop(grace?: number): Promise<void>;
}

interface RunningParts<Message> extends Pick<StoppablePlatform, 'address' | 'describe'> {
  readonly hearing: Listening;
  readonly delivery: Delivery<Message>;
}

/** What a platform's parts do together: its stop hears nothing more and ends what was begun. */
export function runningPlatform<Message>(parts: RunningParts<Message>): StoppablePlatform {
  const { address, describe, hearing, delivery } = parts;
  return {
    address,
    describe,
    ready: () => hearing.ready(),
    async beat() {
      await delivery.resume();
    },
    async stop(grace = GRACE) {
      // A connection that is just being opened anew may tell nobody of its end.
      await Promise.race([hearing.stop(), setTimeout(CLOSING, undefined, { ref: false })]);
      await delivery.stop(grace);
    },
  };
}

import type { Clock } from '../server-parts/clock.js';

const SECOND = 1000;

/** How many requests pass in how long. */
export interface Allowance {
  readonly most: number;
  readonly seconds: number;
}

/** Requests of the app in all; answers to interactions do not count. https://discord.com/developers/docs/topics/rate-limits */
const GLOBAL: Allowance = { most: 50, seconds: 1 };

/** What a request finds in its bucket. */
export interface Taken {
  readonly bucket: string;
  readonly limit: number;
  readonly remaining: number;
  /** Seconds until the bucket is full again. */
  readonly resetAfter: number;
  /** The whole app or this bucket is too fast; null if the request may pass. */
  readonly refusedBy: 'global' | 'bucket' | null;
  /** Seconds to wait if it is refused. */
  readonly retryAfter: number;
}

interface Window {
  used: number;
  readonly until: number;
}

/** Counts requests in windows that begin with their first; whether they are refused is chosen when the server starts. */
export class RateLimits {
  private readonly windows = new Map<string, Window>();
  private readonly clock: Clock;
  readonly mode: 'off' | 'documented';

  constructor(clock: Clock, mode: 'off' | 'documented') {
    this.clock = clock;
    this.mode = mode;
  }

  /** Counts a request; `scope` is what it is counted for beside its bucket: a channel, a guild, a token. */
  take(bucket: string, scope: string, allowance: Allowance, countsGlobally: boolean): Taken {
    const general = this.windowOf('global', GLOBAL);
    const own = this.windowOf(`${bucket} ${scope}`, allowance);
    const refusedBy = refusingOf(countsGlobally && general.used >= GLOBAL.most, own.used >= allowance.most);
    if (refusedBy === null) {
      own.used += 1;
      if (countsGlobally) general.used += 1;
    }
    return {
      bucket,
      limit: allowance.most,
      remaining: Math.max(0, allowance.most - own.used),
      resetAfter: this.secondsUntil(own.until),
      refusedBy,
      retryAfter: this.secondsUntil(refusedBy === 'global' ? general.until : own.until),
    };
  }

  private windowOf(key: string, { seconds }: Allowance): Window {
    const now = this.clock.now();
    const known = this.windows.get(key);
    if (known !== undefined && known.until > now) return known;
    const window = { used: 0, until: now + seconds * SECOND };
    this.windows.set(key, window);
    return window;
  }

  private secondsUntil(time: number): number {
    return (time - this.clock.now()) / SECOND;
  }
}

function refusingOf(isGlobal: boolean, isBucket: boolean): Taken['refusedBy'] {
  if (isGlobal) return 'global';
  return isBucket ? 'bucket' : null;
}

import type { Clock } from '../server-parts/clock.js';

/** Discord counts time from the first second of 2015. */
const EPOCH = 1_420_070_400_000;
/** Bits of a snowflake below the time. */
const BELOW_TIME = 22n;

/** Makes snowflakes and tokens, the same ones in every run that starts at the same time. */
export class Identifiers {
  private count = 0;
  private readonly clock: Clock;

  constructor(clock: Clock) {
    this.clock = clock;
  }

  /** A snowflake: later ones are greater, as long as the clock does not go back. */
  next(): string {
    this.count += 1;
    return String((BigInt(this.clock.now() - EPOCH) << BELOW_TIME) + BigInt(this.count));
  }

  /** A text that nobody would guess. */
  token(prefix: string): string {
    this.count += 1;
    return `${prefix}-${String(this.count).padStart(8, '0')}`;
  }
}

/** The time of a snowflake, in milliseconds since 1970. */
export function timeOf(snowflake: string): number {
  return Number(BigInt(snowflake) >> BELOW_TIME) + EPOCH;
}

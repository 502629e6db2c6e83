import type { Clock } from '../server-parts/clock.js';

/** Makes ids and time stamps in Slack's form, the same ones in every run. */
export class Identifiers {
  private count = 0;
  private lastMicroseconds = 0;
  private readonly clock: Clock;

  constructor(clock: Clock) {
    this.clock = clock;
  }

  /** "Ev0000000001": a prefix and a number that was not used before. */
  next(prefix: string): string {
    this.count += 1;
    return `${prefix}${String(this.count).padStart(10, '0')}`;
  }

  /** "1764192000.000100": the time of a message, which names it in its channel. Always later than the last. */
  timestamp(): string {
    this.lastMicroseconds = Math.max(this.lastMicroseconds + 100, this.clock.now() * 1000);
    const seconds = Math.floor(this.lastMicroseconds / 1e6);
    return `${seconds}.${String(this.lastMicroseconds % 1e6).padStart(6, '0')}`;
  }
}

import type { Clock } from '../server-parts/clock.js';

const MINUTE = 60_000;
const SECOND = 1000;

interface Window {
  readonly most: number;
  readonly milliseconds: number;
}

/** Counts calls in sliding windows; whether they are refused is chosen when the server starts. */
export class RateLimits {
  private readonly times = new Map<string, number[]>();
  private readonly clock: Clock;
  private readonly mode: 'off' | 'documented';

  constructor(clock: Clock, mode: 'off' | 'documented') {
    this.clock = clock;
    this.mode = mode;
  }

  /**
   * Counts a call.
   *
   * @returns Seconds to wait, rounded up, if it is one too many; null if it may pass.
   */
  take(method: string, workspace: string, perMinute: number, channel: string | undefined): number | null {
    if (this.mode === 'off') return null;
    // A channel takes one message a second; the other methods have their tier, a workspace.
    return method === 'chat.postMessage'
      ? this.takeOf(`${workspace} ${channel ?? ''}`, { most: 1, milliseconds: SECOND })
      : this.takeOf(`${workspace} ${method}`, { most: perMinute, milliseconds: MINUTE });
  }

  private takeOf(key: string, { most, milliseconds }: Window): number | null {
    const now = this.clock.now();
    const recent = (this.times.get(key) ?? []).filter((time) => time > now - milliseconds);
    const [oldest] = recent;
    if (recent.length >= most && oldest !== undefined) return Math.ceil((oldest + milliseconds - now) / SECOND);
    this.times.set(key, [...recent, now]);
    return null;
  }
}

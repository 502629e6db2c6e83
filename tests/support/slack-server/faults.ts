import { series } from '../server-parts/series.js';

/** What may go wrong with a call of the Web API. */
export type CallFault =
  /** Answered with 429 and Retry-After. */
  | 'rate-limited'
  /** The connection breaks before anything is done. */
  | 'dropped'
  /** It is done, then the connection breaks. */
  | 'lost-response';

/** What may go wrong with the delivery of an event. */
export type DeliveryFault =
  /** Delivered again although it was acknowledged. */
  | 'duplicate'
  /** The connection breaks when the event should be sent. */
  | 'dropped';

/** How often each fault happens, 0 to 1. */
export interface FaultRates {
  readonly rateLimited: number;
  readonly droppedCalls: number;
  readonly lostResponses: number;
  readonly duplicateEvents: number;
  readonly droppedDeliveries: number;
}

const NONE: FaultRates = {
  rateLimited: 0,
  droppedCalls: 0,
  lostResponses: 0,
  duplicateEvents: 0,
  droppedDeliveries: 0,
};

export interface FaultOptions extends Partial<FaultRates> {
  /** Names the series: the nth draw of a kind is the same in every run with this seed. */
  readonly seed?: number;
  /** What a 429 asks the client to wait, in seconds. */
  readonly retryAfterSeconds?: number;
}

// A client that cannot open its socket or test its token gives up: such faults would test Bolt, not the app.
const SPARED = /^(?:auth|apps|oauth)\./u;

/** Decides which calls and deliveries fail. Each kind draws from a series of its own. */
export class Faults {
  readonly retryAfterSeconds: number;
  private readonly rates: FaultRates;
  private readonly draws: Readonly<Record<keyof FaultRates, () => number>>;
  private readonly ordered = new Map<string, CallFault[]>();

  constructor({ seed = 1, retryAfterSeconds = 1, ...rates }: FaultOptions = {}) {
    this.retryAfterSeconds = retryAfterSeconds;
    this.rates = { ...NONE, ...rates };
    this.draws = {
      rateLimited: series(seed + 1),
      droppedCalls: series(seed + 2),
      lostResponses: series(seed + 3),
      duplicateEvents: series(seed + 4),
      droppedDeliveries: series(seed + 5),
    };
  }

  /** Lets the next call of a method fail, before any rate is asked. */
  failNext(method: string, fault: CallFault): void {
    this.ordered.set(method, [...(this.ordered.get(method) ?? []), fault]);
  }

  /** What happens to this call; null if nothing does. */
  ofCall(method: string): CallFault | null {
    const [first, ...rest] = this.ordered.get(method) ?? [];
    if (first !== undefined) {
      this.ordered.set(method, rest);
      return first;
    }
    if (SPARED.test(method)) return null;
    if (this.happens('rateLimited')) return 'rate-limited';
    if (this.happens('droppedCalls')) return 'dropped';
    return this.happens('lostResponses') ? 'lost-response' : null;
  }

  /**
   * What happens to the first delivery of an event; null if nothing does. Repetitions are spared: where time stands
   * still they come in a burst, and one broken connection would take all of them along.
   */
  ofFirstDelivery(): DeliveryFault | null {
    if (this.happens('droppedDeliveries')) return 'dropped';
    return this.happens('duplicateEvents') ? 'duplicate' : null;
  }

  private happens(kind: keyof FaultRates): boolean {
    return this.draws[kind]() < this.rates[kind];
  }
}

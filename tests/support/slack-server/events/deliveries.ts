import type { Clock } from '../../server-parts/clock.js';
import type { Faults } from '../faults.js';
import type { JsonObject } from '../../server-parts/json.js';
import { FailedDelivery, type Acknowledgement, type Envelope, type Retry, type Transport } from './transport.js';

/** Milliseconds before each repetition of an event that was not acknowledged. */
const RETRY_AFTER: readonly number[] = [0, 60_000, 300_000];

/** One time that an event was sent. */
export interface Attempt {
  readonly eventId: string;
  /** 0 for the first time. */
  readonly number: number;
  readonly outcome: 'acknowledged' | Retry['reason'];
  /** The status of a refusal over HTTP; null otherwise. */
  readonly status: number | null;
}

/** Brings events and interactions to the app: events again until they are acknowledged, interactions once. */
export class Deliveries {
  readonly attempts: Attempt[] = [];
  private readonly running = new Set<Promise<unknown>>();
  private scheduled = 0;
  private transport: Transport;
  private readonly clock: Clock;
  private readonly faults: Faults;

  constructor(transport: Transport, clock: Clock, faults: Faults) {
    this.transport = transport;
    this.clock = clock;
    this.faults = faults;
  }

  /** Takes another way to the app from now on. */
  use(transport: Transport): void {
    this.transport = transport;
  }

  /** True if the app acknowledged at once or at the first repetition; later ones follow when the clock gets there. */
  event(payload: JsonObject): Promise<boolean> {
    return this.track(this.attempt(payload, null));
  }

  /** The same event again, although the app may have acknowledged it. */
  repeat(payload: JsonObject): Promise<boolean> {
    return this.track(this.attempt(payload, { number: 1, reason: 'http_timeout' }));
  }

  /** @throws FailedDelivery if the app does not acknowledge; Slack does not try again. */
  interaction(type: Envelope['type'], payload: JsonObject): Promise<Acknowledgement> {
    return this.track(this.transport.send({ type, payload, retry: null }));
  }

  /** Resolves when nothing is on its way. Repetitions that wait for the clock do not count. */
  async idle(): Promise<void> {
    while (this.running.size > 0) await Promise.allSettled(this.running);
  }

  /** Events that wait for the clock to be repeated. */
  get waiting(): number {
    return this.scheduled;
  }

  private async attempt(payload: JsonObject, retry: Retry | null): Promise<boolean> {
    const fault = retry === null ? this.faults.ofFirstDelivery() : null;
    try {
      if (fault === 'dropped') {
        this.transport.drop();
        throw new FailedDelivery('connection_failed');
      }
      await this.transport.send({ type: 'events_api', payload, retry });
    } catch (error) {
      if (!(error instanceof FailedDelivery)) throw error;
      this.note(payload, retry, error.reason, error.status);
      return this.again(payload, { number: (retry?.number ?? 0) + 1, reason: error.reason });
    }
    this.note(payload, retry, 'acknowledged', null);
    if (fault === 'duplicate') await this.repeat(payload);
    return true;
  }

  private async again(payload: JsonObject, retry: Retry): Promise<boolean> {
    const delay = RETRY_AFTER[retry.number - 1];
    if (delay === undefined) return false;
    if (delay === 0) return this.attempt(payload, retry);
    this.scheduled += 1;
    this.clock.after(delay, () => {
      this.scheduled -= 1;
      void this.track(this.attempt(payload, retry));
    });
    return false;
  }

  private note(payload: JsonObject, retry: Retry | null, outcome: Attempt['outcome'], status: number | null): void {
    this.attempts.push({ eventId: String(payload.event_id), number: retry?.number ?? 0, outcome, status });
  }

  private track<Value>(work: Promise<Value>): Promise<Value> {
    const settled = work.finally(() => this.running.delete(settled));
    this.running.add(settled);
    return settled;
  }
}

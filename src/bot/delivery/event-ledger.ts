import type { Asker } from '../asker.js';
import { StateUnavailableError } from '../errors/state-unavailable-error.js';
import type { EventStore, IncomingEvent, PendingEvent } from '../state/state.js';
import type { DeliveryMeter } from './delivery-meter.js';

/** Ids remembered by the process itself; Slack's repeats come within minutes, at 30,000 events an hour and workspace. */
const MOST_RECENT = 20_000;

/** How an event ended; "redirected": its answer goes elsewhere, under an event of its own. */
export type EventEnd = { readonly as: 'done' | 'redirected' } | { readonly as: 'failed'; readonly reason: string };

/** An event that another process has taken, because this one did not renew its hold in time. */
class EventLost extends Error {
  constructor(id: string) {
    super(`Another process answers the event ${id} by now`);
    this.name = 'EventLost';
  }
}

/** What the database could not be told. */
interface Owed {
  readonly event: IncomingEvent;
  readonly end: EventEnd | null;
}

/** What is kept of events, and by whom. */
export interface LedgerParts {
  readonly events: EventStore;
  /** Whose events they are. */
  readonly platform: Asker['platform'];
  /** This process, by a name that no other has. */
  readonly holder: string;
  readonly meter: DeliveryMeter;
}

/** The events of one platform that this process holds, and what of them it remembers while the database is away. */
export class EventLedger {
  readonly #events: EventStore;
  readonly #platform: Asker['platform'];
  readonly #holder: string;
  readonly #meter: DeliveryMeter;
  readonly #recent = new Set<string>();
  /** Events that wait or are being answered here. */
  readonly #held = new Set<string>();
  readonly #owed = new Map<string, Owed>();

  constructor({ events, platform, holder, meter }: LedgerParts) {
    this.#events = events;
    this.#platform = platform;
    this.#holder = holder;
    this.#meter = meter;
  }

  /** Stores the event, and holds it where it is new; while the database is away it is only remembered. */
  async take(event: IncomingEvent): Promise<'new' | 'known' | 'new, not stored'> {
    const { id } = event;
    if (this.#recent.has(id)) return 'known';
    this.#remember(id);
    this.#held.add(id);
    await this.settle();
    const kept = await this.#tell(() => this.#events.keep(event, this.#holder));
    if (kept === 'known') this.#held.delete(id);
    if (kept !== null) return kept;
    this.#owed.set(id, { event, end: null });
    return 'new, not stored';
  }

  /**
   * Keeps what is held here from lapsing.
   *
   * @throws StateUnavailableError
   */
  async renew(): Promise<void> {
    await this.#events.renew(this.#holder, [...this.#held]);
  }

  /**
   * Takes what is pending and held by nobody.
   *
   * @throws StateUnavailableError
   */
  async takeLeft(): Promise<readonly PendingEvent[]> {
    await this.settle();
    const pending = await this.#events.take(this.#holder, this.#platform);
    const left = pending.filter(({ id }) => !this.#held.has(id) && !this.#owed.has(id));
    for (const { id } of left) {
      this.#remember(id);
      this.#held.add(id);
    }
    return left;
  }

  // A process that ends before the next two are told has its messages looked for: they need not be owed.
  /** @throws EventLost where another process answers the event by now */
  async placing({ id }: IncomingEvent, part: number): Promise<void> {
    const hold = await this.#tell(() => this.#events.placing(this.#holder, id, part));
    if (hold === 'lost') throw new EventLost(id);
  }

  async placed({ id }: IncomingEvent, part: number, message: string): Promise<void> {
    await this.#tell(() => this.#events.placed(id, part, message));
  }

  async end(event: IncomingEvent, end: EventEnd): Promise<void> {
    const { id } = event;
    // An event that was erased meanwhile is not stored again.
    const told = !this.#owed.has(id) && (await this.#tell(() => this.#finish(id, end))) !== null;
    if (!told) {
      this.#owed.set(id, { event, end });
      await this.settle();
    }
    this.#held.delete(id);
  }

  /** Lets go of an event that was not ended: whoever takes it after the delay (milliseconds) goes on with it. */
  async release({ id }: IncomingEvent, delay: number): Promise<void> {
    this.#held.delete(id);
    await this.#tell(() => this.#events.release(this.#holder, id, delay));
  }

  /** Tells the database what it missed, as far as it is there. */
  async settle(): Promise<void> {
    for (const [id, debt] of this.#owed) {
      const paid = await this.#tell(() => this.#pay(debt));
      if (paid === null) return;
      if (this.#owed.get(id) === debt) this.#owed.delete(id);
    }
  }

  async #pay({ event, end }: Owed): Promise<'paid'> {
    await this.#events.keep(event, this.#holder);
    if (end !== null) await this.#finish(event.id, end);
    return 'paid';
  }

  async #finish(id: string, end: EventEnd): Promise<'finished'> {
    await (end.as === 'failed' ? this.#events.failed(id, end.reason) : this.#events.done(id));
    return 'finished';
  }

  /** What the database says; null while it is away. */
  async #tell<T>(tell: () => Promise<T>): Promise<T | null> {
    try {
      return await tell();
    } catch (error) {
      if (!(error instanceof StateUnavailableError)) throw error;
      this.#meter.count('state-away');
      return null;
    }
  }

  #remember(id: string): void {
    this.#recent.add(id);
    const [oldest] = this.#recent;
    if (this.#recent.size > MOST_RECENT && oldest !== undefined) this.#recent.delete(oldest);
  }
}

import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';

import { StateUnavailableError } from '../errors/state-unavailable-error.js';
import type { EventStore, IncomingEvent, PendingEvent } from '../state/state.js';
import { createCaller, type Sleep } from './caller.js';
import { ChannelQueue } from './channel-queue.js';
import { EventLedger } from './event-ledger.js';
import { workEvent, type Workplace } from './work-event.js';

/** What delivery is given. */
export interface DeliveryOptions<Message> extends Pick<
  Workplace<Message>,
  'carrier' | 'speaker' | 'observer' | 'meter'
> {
  readonly events: EventStore;
  /** This process among those over the same database; by default a random name. */
  readonly holder?: string;
  /** By default the system's timer. */
  readonly sleep?: Sleep;
  /** Milliseconds since some moment; by default the process's own clock. */
  readonly clock?: () => number;
}

const nothing = async (): Promise<void> => undefined;
const processClock = (): number => performance.now();
const systemSleep: Sleep = (milliseconds, signal) => setTimeout(milliseconds, undefined, { signal });

/**
 * Answers every event of a platform that it accepts, and none twice. Events of one channel are answered in their order.
 */
export class Delivery<Message> {
  readonly #queue = new ChannelQueue();
  readonly #interruption = new AbortController();
  readonly #ledger: EventLedger;
  readonly #workplace: Workplace<Message>;
  readonly #sleep: Sleep;
  readonly #meter: DeliveryOptions<Message>['meter'];
  #stopping = false;

  constructor({
    events,
    holder = randomUUID(),
    sleep = systemSleep,
    clock = processClock,
    ...options
  }: DeliveryOptions<Message>) {
    const { carrier, meter } = options;
    const { signal } = this.#interruption;
    const ledger = new EventLedger({ events, platform: carrier.platform, holder, meter });
    const caller = createCaller({ readFailure: (error) => carrier.readFailure(error), sleep, signal, meter });
    const accept = (event: IncomingEvent): Promise<unknown> => this.accept(event);
    this.#workplace = { ...options, ledger, caller, clock, accept, signal };
    this.#ledger = ledger;
    this.#sleep = sleep;
    this.#meter = meter;
  }

  /**
   * Stores the event and begins to answer it; it may be acknowledged when this resolves. While the database is away it
   * is answered from memory.
   *
   * @param acknowledge for a platform whose answer needs an acknowledgement to stand on: called when the event is
   *   stored, and ended before its answer is begun; not called for a repeat. Where it rejects, so does this, and the
   *   event is answered nevertheless
   * @throws StateUnavailableError after `stop`, where the event could not be stored: the platform has to repeat it
   */
  async accept(event: IncomingEvent, acknowledge: () => Promise<unknown> = nothing): Promise<'new' | 'known'> {
    const taken = await this.#ledger.take(event);
    if (taken === 'known') {
      this.#meter.count('repeat-dropped');
      return 'known';
    }
    const stored = taken === 'new';
    if (!stored && this.#stopping) throw new StateUnavailableError('stopping');
    const acknowledged = acknowledge();
    this.#enqueue({ ...event, parts: new Map() }, !stored, acknowledged);
    await acknowledged;
    return 'new';
  }

  /**
   * Tells the other processes that what is held here is still worked on, and takes up what they left: to be called before
   * the first `accept`, so that older events come first, and from then on, through a stop too, several times while a hold
   * lasts.
   *
   * @returns the number of events
   * @throws StateUnavailableError
   */
  async resume(): Promise<number> {
    await this.#ledger.renew();
    const left = this.#stopping ? [] : await this.#ledger.takeLeft();
    for (const event of left) {
      this.#meter.count('resumed');
      this.#enqueue(event, true);
    }
    return left.length;
  }

  /** How many events wait or are being answered. */
  get size(): number {
    return this.#queue.size;
  }

  /** Resolves when nothing waits. */
  idle(): Promise<void> {
    return this.#queue.idle();
  }

  /**
   * Begins nothing more and ends what is being answered; after the grace that is interrupted. What is left is in the
   * state, for the next start. Calls in flight are awaited: the poster needs a timeout.
   *
   * @param grace milliseconds
   */
  async stop(grace: number): Promise<void> {
    this.#stopping = true;
    const waiting = new AbortController();
    const ended = this.idle().then(() => waiting.abort());
    await this.#sleep(grace, waiting.signal).catch(() => undefined);
    this.#interruption.abort();
    await ended;
    await this.#ledger.settle();
  }

  /** `doubtful`: messages may stand in the channel that nothing tells of. */
  #enqueue(event: PendingEvent, doubtful: boolean, acknowledged: Promise<unknown> = nothing()): void {
    const { clock } = this.#workplace;
    const since = clock();
    this.#queue.add(`${event.asker.workspace}/${event.asker.channel}`, async () => {
      this.#meter.took('queue', clock() - since);
      if (this.#stopping) await this.#ledger.release(event, 0);
      else await acknowledged.catch(nothing).then(() => workEvent(this.#workplace, event, doubtful));
    });
  }
}

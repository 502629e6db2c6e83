import type { EventStore } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import type { JSONRPCMessage } from '@modelcontextprotocol/sdk/types.js';

/** How much of what was sent is kept, in case it did not arrive. */
export interface EventLimits {
  /** Characters of one session; the oldest goes first. */
  readonly characters: number;
  /** Milliseconds: clients that come back at all do so within seconds. */
  readonly age: number;
}

/** Twice the largest result, and longer than clients go on trying. */
export const EVENT_LIMITS: EventLimits = { characters: 2_000_000, age: 2 * 60 * 1000 };

interface SentEvent {
  /** Rises within a session. */
  readonly number: number;
  readonly stream: string;
  readonly message: JSONRPCMessage;
  readonly characters: number;
  /** Milliseconds. */
  readonly at: number;
}

/**
 * What was sent in one session of late: a client whose connection broke says what it heard last, and hears the rest.
 * So the result of a long call outlives the connection that it was asked by.
 */
export class EventLog implements EventStore {
  readonly #limits: EventLimits;
  readonly #now: () => number;
  readonly #events: SentEvent[] = [];
  #sent = 0;

  /** @param now milliseconds */
  constructor(limits: EventLimits, now: () => number) {
    this.#limits = limits;
    this.#now = now;
  }

  async storeEvent(stream: string, message: JSONRPCMessage): Promise<string> {
    this.#sent += 1;
    const characters = JSON.stringify(message).length;
    this.#events.push({ number: this.#sent, stream, message, characters, at: this.#now() });
    this.forgetOld();
    return String(this.#sent);
  }

  /** Undefined where it was never sent, or is forgotten: then nobody can say what came after it. */
  async getStreamIdForEventId(id: string): Promise<string | undefined> {
    return this.#eventOf(id)?.stream;
  }

  async replayEventsAfter(
    id: string,
    { send }: { readonly send: (id: string, message: JSONRPCMessage) => Promise<void> },
  ): Promise<string> {
    const last = this.#eventOf(id);
    if (last === undefined) throw new RangeError('No such event is kept.');
    const missed = this.#events.filter(({ stream, number }) => stream === last.stream && number > last.number);
    for (const { number, message } of missed) await send(String(number), message);
    return last.stream;
  }

  /** Forgets what is too old, and of too much the oldest; the last event of all stays as long as its age lets it. */
  forgetOld(): void {
    const oldest = this.#now() - this.#limits.age;
    let characters = 0;
    const lastForgotten = this.#events.findLastIndex((event, index) => {
      characters += event.characters;
      const isTooMuch = characters > this.#limits.characters && index < this.#events.length - 1;
      return isTooMuch || event.at < oldest;
    });
    this.#events.splice(0, lastForgotten + 1);
  }

  #eventOf(id: string): SentEvent | undefined {
    return this.#events.find(({ number }) => String(number) === id);
  }
}

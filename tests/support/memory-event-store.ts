import { STATE_LIMITS } from '../../src/bot/state/limits.js';
import type { AnswerPart, EventStore, IncomingEvent, PendingEvent } from '../../src/bot/state/state.js';

/** Stored events whose clock stands still unless it is moved. */
export interface TimedEventStore extends EventStore {
  pass(milliseconds: number): void;
}

/** A working twin of the stored events, without a database. */
export interface MemoryEventStore extends TimedEventStore {
  /** How events ended: "done", or the reason of the failure. */
  readonly ends: ReadonlyMap<string, string>;
  /** All events, in the order of arrival. */
  arrived(): readonly IncomingEvent[];
}

const HOLD = STATE_LIMITS.eventHold;

interface Held {
  readonly event: IncomingEvent;
  readonly parts: Map<number, AnswerPart>;
  holder: string | null;
  until: number;
}

export function memoryEventStore(): MemoryEventStore {
  let time = 0;
  const events = new Map<string, Held>();
  const ends = new Map<string, string>();
  const note = (id: string, part: number, change: (before: AnswerPart | undefined) => AnswerPart): void => {
    const parts = events.get(id)?.parts;
    parts?.set(part, change(parts.get(part)));
  };
  const waiting = (): Held[] => [...events.values()].filter(({ event }) => !ends.has(event.id));
  const asPending = ({ event, parts }: Held): PendingEvent => ({ ...event, parts: new Map(parts) });
  return {
    ends,
    arrived: () => [...events.values()].map(({ event }) => event),
    pass(milliseconds) {
      time += milliseconds;
    },
    async keep(event, holder) {
      if (events.has(event.id)) return 'known';
      events.set(event.id, { event, parts: new Map(), holder, until: time + HOLD });
      return 'new';
    },
    async knows({ workspace, channel }, message) {
      return [...events.values()].some(
        ({ event: { asker, message: of } }) =>
          asker.workspace === workspace && asker.channel === channel && of === message,
      );
    },
    async pending() {
      return waiting().map(asPending);
    },
    async take(holder, platform) {
      const free = waiting().filter(({ event, until }) => until <= time && event.asker.platform === platform);
      for (const held of free) Object.assign(held, { holder, until: time + HOLD });
      return free.map(asPending);
    },
    async renew(holder, ids) {
      for (const held of waiting()) {
        if (held.holder === holder && ids.includes(held.event.id)) held.until = time + HOLD;
      }
    },
    async release(holder, id, delay) {
      const held = events.get(id);
      if (held?.holder === holder) Object.assign(held, { holder: null, until: time + delay });
    },
    async placing(holder, id, part) {
      if (![holder, undefined].includes(events.get(id)?.holder ?? undefined)) return 'lost';
      note(id, part, (before) => ({ attempts: (before?.attempts ?? 0) + 1, message: before?.message ?? null }));
      return 'held';
    },
    async placed(id, part, message) {
      note(id, part, (before) => ({ attempts: before?.attempts ?? 1, message }));
    },
    async done(id) {
      if (events.has(id)) ends.set(id, 'done');
    },
    async failed(id, reason) {
      if (events.has(id)) ends.set(id, reason);
    },
  };
}

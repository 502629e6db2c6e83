import type { AnswerPart, EventStore, IncomingEvent, PendingEvent } from '../../src/bot/state/state.js';

/** A working twin of the stored events, without a database. */
export interface MemoryEventStore extends EventStore {
  /** How events ended: "done", or the reason of the failure. */
  readonly ends: ReadonlyMap<string, string>;
  /** All events, in the order of arrival. */
  arrived(): readonly IncomingEvent[];
}

export function memoryEventStore(): MemoryEventStore {
  const events = new Map<string, { event: IncomingEvent; parts: Map<number, AnswerPart> }>();
  const ends = new Map<string, string>();
  const note = (id: string, part: number, change: (before: AnswerPart | undefined) => AnswerPart): void => {
    const parts = events.get(id)?.parts;
    parts?.set(part, change(parts.get(part)));
  };
  return {
    ends,
    arrived: () => [...events.values()].map(({ event }) => event),
    async keep(event) {
      if (events.has(event.id)) return 'known';
      events.set(event.id, { event, parts: new Map() });
      return 'new';
    },
    async pending() {
      return [...events.values()]
        .filter(({ event }) => !ends.has(event.id))
        .map(({ event, parts }): PendingEvent => ({ ...event, parts: new Map(parts) }));
    },
    async placing(id, part) {
      note(id, part, (before) => ({ attempts: (before?.attempts ?? 0) + 1, message: before?.message ?? null }));
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

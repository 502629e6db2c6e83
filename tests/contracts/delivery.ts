import { EventEmitter, once } from 'node:events';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { StateUnavailableError } from '../../src/bot/errors/state-unavailable-error.js';
import type { EventStore, IncomingEvent } from '../../src/bot/state/state.js';
import type { Channels, DeliveryDriver, Fate } from '../support/delivery/delivery-driver.js';
import {
  LAPSE,
  questionOn,
  runThroughKills,
  startProcess,
  testSpeaker,
  WORKING,
  type ProcessParts,
} from '../support/delivery/delivery-run.js';
import { memoryEventStore, type MemoryEventStore } from '../support/memory-event-store.js';
import type { Kill } from '../support/process-life.js';

const fates = fc.array(fc.constantFrom<Fate>('done', 'done', 'lost', 'dropped', 'broken', 'limited'), {
  maxLength: 60,
});
const kills = fc.array(
  fc.record<Kill>({ call: fc.integer({ min: 1, max: 30 }), moment: fc.constantFrom('before', 'after') }),
  { maxLength: 6 },
);

type Parts<Message> = ProcessParts<Message> & { readonly events: MemoryEventStore };

const wanted = (events: readonly IncomingEvent[]): string[] =>
  [...new Map(events.map((event) => [event.id, event])).values()].flatMap(({ id, payload }) =>
    Array.from({ length: Number(payload) }, (_, part) => `${id}/${part}`),
  );

/** The laws of delivery, for a platform's carrier: whatever fails, every event is answered, and none twice. */
export function describeDelivery<Message>(name: string, driver: DeliveryDriver<Message>): void {
  const question = (id: string, channel?: string, messages?: number): IncomingEvent =>
    questionOn(driver.platform, id, channel, messages);
  const speaker = testSpeaker(driver);
  const partsOf = (channels: Channels<Message>): Parts<Message> => ({ events: memoryEventStore(), channels, speaker });
  const texts = (channels: Channels<Message>): string[] => channels.standing().map(({ text }) => text);

  /** Questions in some channels, with answers of one to three messages, some of which arrive again later. */
  const arrivals = fc
    .array(fc.record({ channel: fc.constantFrom('C1', 'C2', 'D3'), messages: fc.integer({ min: 1, max: 3 }) }), {
      minLength: 1,
      maxLength: 12,
    })
    .chain((questions) => {
      const events = questions.map(({ channel, messages }, index) => question(`Ev${index}`, channel, messages));
      return fc
        .array(fc.nat({ max: events.length - 1 }), { maxLength: 4 })
        .map((repeats) =>
          repeats.reduce<IncomingEvent[]>(
            (all, index) => [...all.slice(0, index * 2 + 1), events[index]!, ...all.slice(index * 2 + 1)],
            events,
          ),
        );
    });

  describe(`delivery to ${name}`, () => {
    it('loses no answer and posts none twice, whatever calls fail and whenever the process is killed', async () => {
      await fc.assert(
        fc.asyncProperty(arrivals, fates, kills, async (events, failures, deaths) => {
          const parts = partsOf(driver.channels(failures));
          await runThroughKills(parts, events, deaths);
          expect(texts(parts.channels).toSorted()).toEqual(wanted(events).toSorted());
          expect(await parts.events.pending()).toEqual([]);
          const files = parts.channels.files();
          expect(files).toHaveLength(new Set(files).size);
        }),
        { numRuns: 300 },
      );
    });

    it('answers the questions of a channel in the order in which they arrived', async () => {
      await fc.assert(
        fc.asyncProperty(arrivals, fates, kills, async (events, failures, deaths) => {
          const parts = partsOf(driver.channels(failures));
          await runThroughKills(parts, events, deaths);
          for (const channel of ['C1', 'C2', 'D3']) {
            const standing = parts.channels.standing().filter((one) => one.channel === channel);
            const arrived = parts.events.arrived().filter(({ asker }) => asker.channel === channel);
            expect(standing.map(({ text }) => text)).toEqual(wanted(arrived));
          }
        }),
        { numRuns: 200 },
      );
    });

    it('repeats a message at most once where history cannot be read, and counts it', async () => {
      await fc.assert(
        fc.asyncProperty(arrivals, fates, kills, async (events, failures, deaths) => {
          const parts = partsOf(driver.channels(failures, 'unreadable'));
          const processes = await runThroughKills(parts, events, deaths);
          const marks = parts.channels.standing().map(({ mark }) => mark);
          const copies = [...new Set(marks)].map((mark) => marks.filter((one) => one === mark).length);
          expect(copies.filter((count) => count > 2)).toEqual([]);
          const counted = processes.reduce((sum, { counts }) => sum + (counts.get('blind-repeat') ?? 0), 0);
          expect(counted).toBeGreaterThanOrEqual(copies.filter((count) => count === 2).length);
          for (const { id, asker } of events) {
            const first = texts(parts.channels).filter((text) => text === `${id}/0`).length;
            // Under a status the answer is what is repeated; elsewhere its placeholder is.
            const most = driver.statusIn(asker.channel) ? 2 : 1;
            expect(parts.events.ends.get(id) === 'done' ? first : 1).toBeGreaterThanOrEqual(1);
            expect(first).toBeLessThanOrEqual(most);
          }
        }),
        { numRuns: 200 },
      );
    });

    it('loses nothing and repeats nothing while the database comes and goes, and tells it afterwards', async () => {
      await fc.assert(
        fc.asyncProperty(
          arrivals,
          fates,
          fc.array(fc.boolean(), { maxLength: 60 }),
          async (events, failures, outages) => {
            const parts = partsOf(driver.channels(failures));
            const { delivery } = startProcess({ ...parts, events: sometimesAway(parts.events, [...outages]) });
            for (const event of events) await delivery.accept(event);
            await delivery.idle();
            for (let calls = 0; calls <= outages.length; calls += 1) await delivery.resume().catch(() => 0);
            parts.events.pass(LAPSE);
            await delivery.resume();
            await delivery.idle();
            expect(texts(parts.channels).toSorted()).toEqual(wanted(events).toSorted());
            expect(await parts.events.pending()).toEqual([]);
            expect(new Set(parts.events.ends.values())).toEqual(new Set(['done']));
          },
        ),
        { numRuns: 200 },
      );
    });

    it('answers once in two processes side by side, whichever is killed', async () => {
      await fc.assert(
        fc.asyncProperty(
          arrivals,
          fates,
          kills,
          fc.infiniteStream(fc.boolean()),
          async (events, failures, deaths, to) => {
            const parts = partsOf(driver.channels(failures));
            const [death = null] = deaths;
            const [mortal, other] = [startProcess(parts, death), startProcess(parts)];
            for (const event of events) {
              const first = to.next().value === true && !mortal.life.over ? mortal : other;
              await Promise.race([first.delivery.accept(event), first.life.killed]);
              // What a killed process did not acknowledge comes again.
              if (first.life.over) await other.delivery.accept(event);
            }
            await Promise.race([mortal.delivery.idle(), mortal.life.killed]);
            await other.delivery.idle();
            parts.events.pass(LAPSE);
            await other.delivery.resume();
            await other.delivery.idle();
            expect(texts(parts.channels).toSorted()).toEqual(wanted(events).toSorted());
            expect(await parts.events.pending()).toEqual([]);
          },
        ),
        { numRuns: 300 },
      );
    });

    it('leaves no placeholder behind', async () => {
      const parts = partsOf(driver.channels(['lost', 'dropped', 'limited', 'lost']));
      await runThroughKills(parts, [question('Ev1', 'C1', 2), question('Ev2')], [{ call: 4, moment: 'after' }]);
      expect(texts(parts.channels)).not.toContain(WORKING);
    });

    it('leaves alone what another process holds and renews, and takes it up once that lapses', async () => {
      const parts = partsOf(driver.channels());
      const [answering, answer] = [new EventEmitter(), new EventEmitter()];
      const asked = once(answering, 'begun');
      const one = startProcess({
        ...parts,
        speaker: {
          ...speaker,
          async answer(event) {
            answering.emit('begun');
            await once(answer, 'given');
            return speaker.answer(event);
          },
        },
      });
      const other = startProcess(parts);
      await one.delivery.accept(question('Ev1'));
      await asked;
      parts.events.pass(LAPSE - 1);
      await one.delivery.resume();
      parts.events.pass(LAPSE - 1);
      expect(await other.delivery.resume()).toBe(0);
      parts.events.pass(1);
      expect(await other.delivery.resume()).toBe(1);
      await other.delivery.idle();
      answer.emit('given');
      await one.delivery.idle();
      expect(texts(parts.channels)).toEqual(['Ev1/0']);
    });

    it('posts nothing more of what another process has taken', async () => {
      const parts = partsOf(driver.channels());
      const one = startProcess({
        ...parts,
        speaker: {
          ...speaker,
          async answer(event) {
            parts.events.pass(LAPSE);
            await other.delivery.resume();
            await other.delivery.idle();
            return speaker.answer(event);
          },
        },
      });
      const other = startProcess(parts);
      await one.delivery.accept(question('Ev1', 'C1', 3));
      await one.delivery.idle();
      expect(texts(parts.channels)).toEqual(['Ev1/0', 'Ev1/1', 'Ev1/2']);
      expect(one.interrupted).toMatchObject([{ name: 'EventLost' }]);
    });

    it('hands over at once what a stop leaves', async () => {
      const parts = partsOf(driver.channels(Array<Fate>(50).fill('limited')));
      const [one, other] = [startProcess(parts), startProcess(parts)];
      for (const id of ['Ev1', 'Ev2']) await one.delivery.accept(question(id));
      await one.delivery.stop(0);
      parts.channels.fates.length = 0;
      expect(await other.delivery.resume()).toBe(2);
      await other.delivery.idle();
      expect(texts(parts.channels)).toEqual(['Ev1/0', 'Ev2/0']);
    });

    it('acknowledges what is stored before it is answered, and no repeat', async () => {
      const parts = partsOf(driver.channels());
      const { delivery } = startProcess(parts);
      const seen: Array<readonly [arrived: number, standing: number]> = [];
      const acknowledge = async (): Promise<void> => {
        seen.push([parts.events.arrived().length, parts.channels.standing().length]);
      };
      await delivery.accept(question('Ev1'), acknowledge);
      await delivery.accept(question('Ev1'), acknowledge);
      await delivery.idle();
      expect(seen).toEqual([[1, 0]]);
      expect(texts(parts.channels)).toEqual(['Ev1/0']);
    });

    it('answers in order what could not be acknowledged too', async () => {
      const parts = partsOf(driver.channels());
      const { delivery } = startProcess(parts);
      const refused = delivery.accept(question('Ev1'), () => Promise.reject(new Error('10062')));
      await delivery.accept(question('Ev2'));
      await expect(refused).rejects.toThrow('10062');
      await delivery.idle();
      expect(texts(parts.channels)).toEqual(['Ev1/0', 'Ev2/0']);
    });
  });
}

/** The store through a connection that is away at the calls marked so. */
function sometimesAway(store: EventStore, outages: boolean[]): EventStore {
  return new Proxy(store, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return async (...args: readonly unknown[]) => {
        if (outages.shift() === true) throw new StateUnavailableError('ECONNREFUSED');
        return Reflect.apply(member, target, args);
      };
    },
  });
}

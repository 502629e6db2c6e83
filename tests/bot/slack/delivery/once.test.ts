import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventStore, IncomingEvent } from '../../../../src/bot/state/state.js';
import { StateUnavailableError } from '../../../../src/bot/errors/state-unavailable-error.js';
import { memoryEventStore } from '../../../support/memory-event-store.js';
import type { Kill } from '../../../support/process-life.js';
import { SlackChannels, type Fate, type Standing } from '../../../support/slack-channels.js';
import { LAPSE, question, runThroughKills, startProcess, WORKING } from './delivery-run.js';

const fates = fc.array(fc.constantFrom<Fate>('done', 'done', 'lost', 'dropped', 'broken', 'limited'), {
  maxLength: 60,
});
const kills = fc.array(
  fc.record<Kill>({ call: fc.integer({ min: 1, max: 30 }), moment: fc.constantFrom('before', 'after') }),
  { maxLength: 6 },
);

/** Questions in some channels, with answers of one to three messages, some of which arrive again later. */
const arrivals = fc
  .array(fc.record({ channel: fc.constantFrom('C1', 'C2', 'C3'), messages: fc.integer({ min: 1, max: 3 }) }), {
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

const texts = (standing: readonly Standing[]): string[] => standing.map(({ text }) => text);

const wanted = (events: readonly IncomingEvent[]): string[] =>
  [...new Map(events.map((event) => [event.id, event])).values()].flatMap(({ id, payload }) =>
    Array.from({ length: Number(payload) }, (_, part) => `${id}/${part}`),
  );

describe('delivery', () => {
  it('loses no answer and posts none twice, whatever calls fail and whenever the process is killed', async () => {
    await fc.assert(
      fc.asyncProperty(arrivals, fates, kills, async (events, failures, deaths) => {
        const [store, slack] = [memoryEventStore(), new SlackChannels(failures)];
        await runThroughKills(store, slack, events, deaths);
        expect(texts(slack.standing).toSorted()).toEqual(wanted(events).toSorted());
        expect(await store.pending()).toEqual([]);
        const uploaded = slack.uploads.map(({ filename }) => filename);
        expect(uploaded).toHaveLength(new Set(uploaded).size);
      }),
      { numRuns: 300 },
    );
  });

  it('answers the questions of a channel in the order in which they arrived', async () => {
    await fc.assert(
      fc.asyncProperty(arrivals, fates, kills, async (events, failures, deaths) => {
        const [store, slack] = [memoryEventStore(), new SlackChannels(failures)];
        await runThroughKills(store, slack, events, deaths);
        for (const channel of ['C1', 'C2', 'C3']) {
          const inChannel = texts(slack.standing.filter((one) => one.channel === channel));
          expect(inChannel).toEqual(wanted(store.arrived().filter(({ asker }) => asker.channel === channel)));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('repeats a message at most once where history cannot be read, and counts it', async () => {
    await fc.assert(
      fc.asyncProperty(arrivals, fates, kills, async (events, failures, deaths) => {
        const [store, slack] = [memoryEventStore(), new SlackChannels(failures, 'missing_scope')];
        const processes = await runThroughKills(store, slack, events, deaths);
        const marks = slack.standing.map(({ metadata }) => JSON.stringify(metadata?.event_payload));
        const copies = [...new Set(marks)].map((mark) => marks.filter((one) => one === mark).length);
        expect(copies.filter((count) => count > 2)).toEqual([]);
        const counted = processes.reduce((sum, { counts }) => sum + (counts.get('blind-repeat') ?? 0), 0);
        expect(counted).toBeGreaterThanOrEqual(copies.filter((count) => count === 2).length);
        for (const {
          id,
          asker: { channel },
        } of events) {
          const first = slack.standing.filter(({ text }) => text === `${id}/0`).length;
          // Under a status the answer is what is repeated; elsewhere its placeholder is.
          const most = channel === 'C3' ? 2 : 1;
          expect(store.ends.get(id) === 'done' ? first : 1).toBeGreaterThanOrEqual(1);
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
          const [store, slack] = [memoryEventStore(), new SlackChannels(failures)];
          const { delivery } = startProcess(sometimesAway(store, [...outages]), slack);
          for (const event of events) await delivery.accept(event);
          await delivery.idle();
          for (let calls = 0; calls <= outages.length; calls += 1) await delivery.resume().catch(() => 0);
          store.pass(LAPSE);
          await delivery.resume();
          await delivery.idle();
          expect(texts(slack.standing).toSorted()).toEqual(wanted(events).toSorted());
          expect(await store.pending()).toEqual([]);
          expect(new Set(store.ends.values())).toEqual(new Set(['done']));
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
          const [store, slack] = [memoryEventStore(), new SlackChannels(failures)];
          const [death = null] = deaths;
          const [mortal, other] = [startProcess(store, slack, death), startProcess(store, slack)];
          for (const event of events) {
            const first = to.next().value === true && !mortal.life.over ? mortal : other;
            await Promise.race([first.delivery.accept(event), first.life.killed]);
            // What a killed process did not acknowledge comes again.
            if (first.life.over) await other.delivery.accept(event);
          }
          await Promise.race([mortal.delivery.idle(), mortal.life.killed]);
          await other.delivery.idle();
          store.pass(LAPSE);
          await other.delivery.resume();
          await other.delivery.idle();
          expect(texts(slack.standing).toSorted()).toEqual(wanted(events).toSorted());
          expect(await store.pending()).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('leaves no placeholder behind', async () => {
    const [store, slack] = [memoryEventStore(), new SlackChannels(['lost', 'dropped', 'limited', 'lost'])];
    await runThroughKills(store, slack, [question('Ev1', 'C1', 2), question('Ev2')], [{ call: 4, moment: 'after' }]);
    expect(texts(slack.standing)).not.toContain(WORKING);
  });
});

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

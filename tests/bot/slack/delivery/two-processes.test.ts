import { EventEmitter, once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { memoryEventStore } from '../../../support/memory-event-store.js';
import { SlackChannels, type Fate } from '../../../support/slack-channels.js';
import { LAPSE, question, speaker, startProcess } from './delivery-run.js';

const texts = (slack: SlackChannels): string[] => slack.standing.map(({ text }) => text);

describe('delivery in two processes over one database', () => {
  it('leaves alone what the other holds and renews, and takes it up once that lapses', async () => {
    const [store, slack] = [memoryEventStore(), new SlackChannels()];
    const [answering, answer] = [new EventEmitter(), new EventEmitter()];
    const asked = once(answering, 'begun');
    const one = startProcess(store, slack, null, {
      ...speaker,
      async answer(event) {
        answering.emit('begun');
        await once(answer, 'given');
        return speaker.answer(event);
      },
    });
    const other = startProcess(store, slack);
    await one.delivery.accept(question('Ev1'));
    await asked;
    store.pass(LAPSE - 1);
    await one.delivery.resume();
    store.pass(LAPSE - 1);
    expect(await other.delivery.resume()).toBe(0);
    store.pass(1);
    expect(await other.delivery.resume()).toBe(1);
    await other.delivery.idle();
    answer.emit('given');
    await one.delivery.idle();
    expect(texts(slack)).toEqual(['Ev1/0']);
  });

  it('posts nothing more of what the other has taken', async () => {
    const [store, slack] = [memoryEventStore(), new SlackChannels()];
    const one = startProcess(store, slack, null, {
      ...speaker,
      async answer(event) {
        store.pass(LAPSE);
        await other.delivery.resume();
        await other.delivery.idle();
        return speaker.answer(event);
      },
    });
    const other = startProcess(store, slack);
    await one.delivery.accept(question('Ev1', 'C1', 3));
    await one.delivery.idle();
    expect(texts(slack)).toEqual(['Ev1/0', 'Ev1/1', 'Ev1/2']);
    expect(one.interrupted).toMatchObject([{ name: 'EventLost' }]);
  });

  it('hands over at once what a stop leaves', async () => {
    const [store, slack] = [memoryEventStore(), new SlackChannels(Array<Fate>(50).fill('limited'))];
    const [one, other] = [startProcess(store, slack), startProcess(store, slack)];
    for (const id of ['Ev1', 'Ev2']) await one.delivery.accept(question(id));
    await one.delivery.stop(0);
    slack.fates.length = 0;
    expect(await other.delivery.resume()).toBe(2);
    await other.delivery.idle();
    expect(texts(slack)).toEqual(['Ev1/0', 'Ev2/0']);
  });
});

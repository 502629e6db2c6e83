import { describe, expect, it } from 'vitest';
import type { Outgoing } from '../../../../src/bot/adapters/slack/delivery/outgoing.js';
import type { Speaker } from '../../../../src/bot/delivery/speaker.js';
import { StateUnavailableError } from '../../../../src/bot/errors/state-unavailable-error.js';
import { openState } from '../../../../src/bot/state/open-state.js';
import type { EventStore, IncomingEvent } from '../../../../src/bot/state/state.js';
import type { Fate } from '../../../support/delivery/delivery-driver.js';
import {
  questionOn,
  runThroughKills,
  startProcess as startOver,
  testSpeaker,
  WORKING,
  type DeliveryProcess,
  type ProcessParts,
} from '../../../support/delivery/delivery-run.js';
import { RETRY_AFTER, SlackChannels } from '../../../support/delivery/slack-channels.js';
import { CLOSED, slackChannels, slackDriver } from '../../../support/delivery/slack-driver.js';
import { memoryEventStore, type TimedEventStore } from '../../../support/memory-event-store.js';
import { stateFolder } from '../../../support/temporary-folder.js';

const speaker = testSpeaker(slackDriver);

const question = (id: string, channel?: string, messages?: number): IncomingEvent =>
  questionOn('slack', id, channel, messages);

const partsOf = <Events extends EventStore>(
  events: Events,
  slack: SlackChannels,
  own: Speaker<Outgoing> = speaker,
): ProcessParts<Outgoing> & { readonly events: Events } => ({ events, channels: slackChannels(slack), speaker: own });

const startProcess = (
  events: EventStore,
  slack: SlackChannels,
  own: Speaker<Outgoing> = speaker,
): DeliveryProcess<Outgoing> => startOver(partsOf(events, slack, own));

const texts = (slack: SlackChannels): string[] => slack.standing.map(({ text }) => text);

async function deliver(slack: SlackChannels, messages = 1, own = speaker): Promise<ReturnType<typeof startProcess>> {
  const started = startProcess(memoryEventStore(), slack, own);
  await started.delivery.accept(question('Ev1', 'C1', messages));
  await started.delivery.idle();
  return started;
}

describe('delivery', () => {
  it('marks every message with its event and part, in the thread, without previews of links', async () => {
    const slack = new SlackChannels();
    await deliver(slack, 2);
    expect(slack.standing).toMatchObject(
      [0, 1].map((part) => ({
        text: `Ev1/${part}`,
        channel: 'C1',
        thread_ts: '1000.000100',
        metadata: { event_type: 'lianwen_answer', event_payload: { event: 'Ev1', part } },
        parse: 'none',
        link_names: false,
        unfurl_links: false,
        unfurl_media: false,
      })),
    );
  });

  it('says that it is working until the answer is there', async () => {
    const slack = new SlackChannels();
    const seen: string[][] = [];
    await deliver(slack, 1, {
      ...speaker,
      async answer(event) {
        seen.push(texts(slack));
        return speaker.answer(event);
      },
    });
    expect(seen).toEqual([[WORKING]]);
  });

  it.each<[Fate, string[]]>([
    ['done', []],
    ['dropped', [WORKING]],
    ['limited', [WORKING]],
  ])('shows a status in the place of a message where Slack takes it: %s', async (fate, standing) => {
    const slack = new SlackChannels([fate]);
    const seen: string[][] = [];
    const own: Speaker<Outgoing> = {
      ...speaker,
      async answer(event) {
        seen.push(texts(slack));
        return speaker.answer(event);
      },
    };
    const { delivery, slept } = startProcess(memoryEventStore(), slack, own);
    await delivery.accept(question('Ev1', 'D3'));
    await delivery.idle();
    expect({ seen, slept, texts: texts(slack) }).toEqual({ seen: [standing], slept: [], texts: ['Ev1/0'] });
    expect([...slack.statuses.values()].filter((status) => status !== '')).toEqual([]);
  });

  it('drops a repeat, at once and after a restart', async () => {
    const [store, slack] = [memoryEventStore(), new SlackChannels()];
    const first = startProcess(store, slack);
    expect(await first.delivery.accept(question('Ev1'))).toBe('new');
    expect(await first.delivery.accept(question('Ev1'))).toBe('known');
    await first.delivery.idle();
    expect(await startProcess(store, slack).delivery.accept(question('Ev1'))).toBe('known');
    expect(texts(slack)).toEqual(['Ev1/0']);
  });

  it('waits as long as Slack asks', async () => {
    const { slept, counts } = await deliver(new SlackChannels(['limited', 'done', 'limited']));
    expect(slept).toEqual([RETRY_AFTER * 1000, RETRY_AFTER * 1000]);
    expect(counts.get('rate-limited')).toBe(2);
  });

  it('waits longer and longer where no response comes, at most half a minute', async () => {
    const { slept } = await deliver(new SlackChannels(['done', ...Array<Fate>(8).fill('dropped')]));
    expect(slept).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000]);
  });

  it.each<Fate>(['lost', 'broken'])('finds the placeholder whose response was %s', async (fate) => {
    const slack = new SlackChannels([fate]);
    const { counts } = await deliver(slack);
    expect(texts(slack)).toEqual(['Ev1/0']);
    expect(counts.get('blind-repeat')).toBeUndefined();
  });

  it('repeats blindly what a history too long to be read may hold', async () => {
    const slack = new SlackChannels(['lost']);
    const crowd = Array.from({ length: 60 }, (_, index) => ({
      channel: 'C1',
      text: 'talk',
      ts: `${2000 + index}.000100`,
    }));
    slack.standing.push(...crowd.map((message) => ({ ...message, thread_ts: '1000.000100' })));
    const { counts } = await deliver(slack);
    expect(counts.get('blind-repeat')).toBe(1);
    expect(texts(slack).filter((text) => text === 'Ev1/0')).toHaveLength(1);
  });

  it("gives up where Slack's own error does not end, and says which", async () => {
    const { failed } = await deliver(new SlackChannels(['done', ...Array<Fate>(12).fill('broken')]));
    expect(failed).toEqual(['Ev1: http_500']);
  });

  it('sends the text where Slack refuses the blocks', async () => {
    const slack = new SlackChannels();
    slack.refuses = ({ blocks }) => (blocks === undefined ? null : 'invalid_blocks');
    const blocks = [{ type: 'no_such_kind' }];
    const { counts } = await deliver(slack, 2, {
      ...speaker,
      answer: async () => [
        { text: 'one', blocks },
        { text: 'two', blocks },
      ],
    });
    expect(texts(slack)).toEqual(['one', 'two']);
    expect(counts.get('plain-instead')).toBe(2);
  });

  it('uploads the files after the messages, into the same thread', async () => {
    const slack = new SlackChannels();
    await deliver(slack, 2);
    expect(slack.uploads).toEqual([
      {
        channel_id: 'C1',
        thread_ts: '1000.000100',
        filename: 'Ev1.csv',
        title: 'Ev1',
        alt_text: '',
        file: Buffer.from('表,1'),
      },
    ]);
  });

  it.each<Fate>(['lost', 'dropped', 'broken'])('leaves a file whose upload was %s, and counts it', async (fate) => {
    const slack = new SlackChannels(['done', 'done', fate]);
    const { counts, failed } = await deliver(slack);
    expect(counts.get('file-left')).toBe(1);
    expect([failed, counts.get('answered')]).toEqual([[], 1]);
  });

  it('ends an event that Slack refuses altogether, and goes on with the next', async () => {
    const [store, slack] = [memoryEventStore(), new SlackChannels()];
    slack.refuses = ({ channel }) => (channel === 'C1' ? 'not_in_channel' : null);
    const { delivery, failed } = startProcess(store, slack);
    await delivery.accept(question('Ev1', 'C1'));
    await delivery.accept(question('Ev2', 'C2'));
    await delivery.idle();
    expect(failed).toEqual(['Ev1: not_in_channel']);
    expect(store.ends.get('Ev1')).toBe('not_in_channel');
    expect(texts(slack)).toEqual(['Ev2/0']);
  });

  it('takes an answer that its channel refuses to who asked, once', async () => {
    const [store, slack] = [memoryEventStore(), new SlackChannels()];
    slack.refuses = ({ channel }) => (channel === CLOSED ? 'not_in_channel' : null);
    const { counts, delivery, failed } = startProcess(store, slack);
    await delivery.accept(question('Ev1', CLOSED));
    await delivery.idle();
    expect(slack.standing.map(({ channel, text }) => `${channel} ${text}`)).toEqual(['DU1 Ev1:direct/0']);
    expect([failed, counts.get('redirected'), counts.get('answered')]).toEqual([[], 1, 1]);
    expect([store.ends.get('Ev1'), store.ends.get('Ev1:direct')]).toEqual(['done', 'done']);
    await delivery.accept(question('Ev1', CLOSED));
    await delivery.idle();
    expect(slack.standing).toHaveLength(1);
  });

  it('says sorry in place of an answer that cannot be made', async () => {
    const slack = new SlackChannels();
    await deliver(slack, 1, { ...speaker, answer: () => Promise.reject(new Error('a bug')) });
    expect(texts(slack)).toEqual(['sorry Ev1']);
  });

  it('stops without losing what it has accepted', async () => {
    const [store, slack] = [memoryEventStore(), new SlackChannels(Array<Fate>(50).fill('limited'))];
    const { delivery, interrupted } = startProcess(store, slack);
    for (const id of ['Ev1', 'Ev2', 'Ev3']) await delivery.accept(question(id));
    await delivery.stop(1000);
    expect(texts(slack)).toEqual([]);
    expect(interrupted).toHaveLength(1);
    expect(await delivery.accept(question('Ev4'))).toBe('new');
    slack.fates.length = 0;
    await runThroughKills(partsOf(store, slack), [], []);
    expect(texts(slack)).toEqual(['Ev1/0', 'Ev2/0', 'Ev3/0', 'Ev4/0']);
  });

  it('accepts nothing after its stop that the database does not take', async () => {
    const away: EventStore = {
      ...memoryEventStore(),
      keep: () => Promise.reject(new StateUnavailableError('ECONNREFUSED')),
    };
    const { delivery } = startProcess(away, new SlackChannels());
    await delivery.stop(0);
    await expect(delivery.accept(question('Ev1'))).rejects.toMatchObject({ code: 'STATE_UNAVAILABLE' });
  });

  it('takes up later what an error of our own interrupted', async () => {
    const slack = new SlackChannels();
    const [store, faults] = [memoryEventStore(), [new Error('no token')]];
    const { delivery, interrupted } = startProcess(store, slack, {
      ...speaker,
      working(event) {
        const fault = faults.shift();
        if (fault !== undefined) throw fault;
        return speaker.working(event);
      },
    });
    await delivery.accept(question('Ev1'));
    await delivery.idle();
    expect(interrupted).toHaveLength(1);
    expect(await delivery.resume()).toBe(0);
    store.pass(5 * 60_000);
    expect(await delivery.resume()).toBe(1);
    await delivery.idle();
    expect(texts(slack)).toEqual(['Ev1/0']);
    expect(await delivery.resume()).toBe(0);
  });

  it('holds over the real database, through a kill between posting and noting it', async () => {
    let time = Date.now();
    const state = await openState({ folder: await stateFolder() }, { now: () => time });
    const store = { ...state.events, pass: (milliseconds: number) => void (time += milliseconds) };
    const slack = new SlackChannels(['lost']);
    const events = [question('Ev1', 'C1', 2), question('Ev2', 'D3'), question('Ev1', 'C1', 2)];
    await runThroughKills(partsOf<TimedEventStore>(store, slack), events, [
      { call: 8, moment: 'after' },
      { call: 3, moment: 'before' },
    ]);
    expect(texts(slack).toSorted()).toEqual(['Ev1/0', 'Ev1/1', 'Ev2/0']);
    expect(await state.events.pending()).toEqual([]);
    await state.close();
  });
});

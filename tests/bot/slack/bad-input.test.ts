import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { openState } from '../../../src/bot/state/open-state.js';
import { errorText } from '../../../src/bot/messages/errors.js';
import { slackMessagesEn } from '../../../src/bot/messages/slack.en.js';
import { slackMessagesZh } from '../../../src/bot/messages/slack.zh.js';
import { openBundledAdviser, type BundledAdviser } from '../../support/bundled-knowledge.js';
import { startPglite } from '../../support/pglite-server.js';
import {
  directAnswer,
  mention,
  printedText,
  slackBench,
  threadAnswer,
  wholeAnswer,
  wordsOf,
  type SlackBench,
} from '../../support/slack-app.js';

// What people and other programs do that no manual foresees, through the real client. Beside it: app.test.ts (a name
// alone, a wrong signature, missing scopes, other bots), interactions.test.ts (unknown commands).
const QUESTION = '2022年稀土出口比2021年增长了多少？';
const OTHER = '那家具呢？';
const FILE = { id: 'F1', name: 'draft.docx', title: '草稿', altText: '', content: Buffer.from('PK') };

let bundled: BundledAdviser;
beforeAll(async () => {
  bundled = await openBundledAdviser();
});
afterAll(() => bundled.knowledge.close());

/** What shows an answer: in a channel it takes the place of “working on it”, a direct one follows a status. */
type Showing = 'chat.postMessage' | 'chat.update';

/** A Slack that has the app wait for a second before it may show the answer. */
async function slowBench(showing: Showing): Promise<SlackBench> {
  const bench = await slackBench(bundled, { faults: { retryAfterSeconds: 1 } });
  bench.server.slack.faults.failNext(showing, 'rate-limited');
  return bench;
}

const isAnswering = ({ server }: SlackBench, showing: Showing): boolean => (server.slack.calls.get(showing) ?? 0) > 0;
const posted = ({ server }: SlackBench): number | undefined => server.slack.calls.get('chat.postMessage');

describe('a question that changes while it is answered', () => {
  it('is answered as it was asked, once: edited, then deleted', async () => {
    const bench = await slowBench('chat.postMessage');
    const { team, user } = bench;
    const direct = team.workspace.directMessages(user.id);
    const { ts } = await team.directMessage({ user, text: QUESTION });
    await team.until(() => isAnswering(bench, 'chat.postMessage'));
    await team.edit(direct, ts, OTHER);
    await team.remove(direct, ts);
    expect(wordsOf(await directAnswer(bench))).toBe(await printedText(bundled, QUESTION));
    // Once refused for its rate, and once taken.
    expect(posted(bench)).toBe(2);
  });

  it('is answered once in a channel, though Slack tells of the mention again after each edit', async () => {
    const bench = await slowBench('chat.update');
    const { team, user, channel } = bench;
    const ts = await mention(bench, QUESTION);
    await team.until(() => isAnswering(bench, 'chat.update'));
    expect((await team.editMention({ channel, user, text: OTHER }, ts)).acknowledged).toBe(true);
    expect(wordsOf(await threadAnswer(bench, ts))).toBe(await printedText(bundled, QUESTION));
    await team.editMention({ channel, user, text: QUESTION }, ts);
    await threadAnswer(bench, await mention(bench, QUESTION));
    expect(team.answers(channel, ts)).toHaveLength(1);
  });

  it('is answered where it names the app only since the edit, once', async () => {
    const bench = await slackBench(bundled);
    const { team, user, channel } = bench;
    const { ts } = await team.say({ user, channel, text: QUESTION });
    const sent = await team.editMention({ channel, user, text: QUESTION }, ts);
    expect(wordsOf(await threadAnswer(bench, ts))).toBe(await printedText(bundled, QUESTION));
    await team.repeat(sent);
    await team.editMention({ channel, user, text: OTHER }, ts);
    await threadAnswer(bench, await mention(bench, QUESTION));
    expect(team.answers(channel, ts)).toHaveLength(1);
  });

  it('keeps its answer in the thread where the first message is deleted', async () => {
    const bench = await slowBench('chat.update');
    const ts = await mention(bench, QUESTION);
    await bench.team.until(() => isAnswering(bench, 'chat.update'));
    await bench.team.remove(bench.channel, ts);
    expect(wordsOf(await threadAnswer(bench, ts))).toBe(await printedText(bundled, QUESTION));
    expect(posted(bench)).toBe(1);
  });
});

describe('what bots write', () => {
  it('is not answered: the app’s own messages, which Slack tells it of', async () => {
    const bench = await slackBench(bundled);
    await bench.team.directMessage({ user: bench.user, text: QUESTION });
    await directAnswer(bench);
    await threadAnswer(bench, await mention(bench, QUESTION));
    const told = new Set(bench.server.slack.deliveries.attempts.map(({ eventId }) => eventId));
    expect(told.size).toBeGreaterThan(2);
    expect(posted(bench)).toBe(2);
  });

  it('is not answered: another bot that names it', async () => {
    const bench = await slackBench(bundled);
    const { team, channel, user } = bench;
    const sent = await team.mention({ user, channel, text: QUESTION });
    await threadAnswer(bench, sent.ts);
    const event = { ...Object(sent.body['event']), bot_id: 'B0000000009' };
    await team.repeat({ ...sent, body: { ...sent.body, event_id: 'Ev-of-a-bot', event } });
    await threadAnswer(bench, await mention(bench, OTHER));
    expect(posted(bench)).toBe(2);
  });
});

describe('what is no question', () => {
  it('a file instead of text gets help', async () => {
    const bench = await slackBench(bundled);
    await bench.team.directMessage({ user: bench.user, text: '', files: [FILE] });
    expect([slackMessagesEn.help, slackMessagesZh.help]).toContain(wordsOf(await directAnswer(bench)));
  });

  it('a question beside a file is answered', async () => {
    const bench = await slackBench(bundled);
    await bench.team.directMessage({ user: bench.user, text: QUESTION, files: [FILE] });
    expect(wordsOf(await directAnswer(bench))).toBe(await printedText(bundled, QUESTION));
  });

  it('40,000 characters are refused in words', async () => {
    const bench = await slackBench(bundled);
    const answer = await threadAnswer(bench, await mention(bench, '韧'.repeat(40_000)));
    expect(wordsOf(answer)).toBe(errorText('INPUT_TOO_LONG', { length: 40_000, limit: 20_000 }, 'zh'));
  });

  it('what cannot be seen is a blank question', async () => {
    const bench = await slackBench(bundled);
    const answer = await threadAnswer(bench, await mention(bench, '\u0000\u200b\u202e'));
    expect((['zh', 'en'] as const).map((language) => errorText('EMPTY_INPUT', {}, language))).toContain(
      wordsOf(answer),
    );
  });
});

describe('a database that is away', () => {
  it('answers without memory and says so; nothing is answered again once it is back', async () => {
    const database = await startPglite();
    onTestFinished(() => database.close());
    const state = await openState({ databaseUrl: database.url });
    onTestFinished(() => state.close());
    const bench = await slackBench(bundled, { state });
    const { team, user, channel } = bench;
    const before = await mention(bench, QUESTION);
    await threadAnswer(bench, before);

    await database.stop();
    const sent = await team.mention({ user, channel, text: QUESTION });
    const answer = await team.until(
      () => team.answers(channel, sent.ts).length === 2 && team.answers(channel, sent.ts),
    );
    expect(wordsOf(answer)).toBe(`${await printedText(bundled, QUESTION)}${slackMessagesZh.withoutMemory}`);

    await database.start();
    expect(await team.repeat(sent)).toBe(true);
    await bench.app.stop();
    const again = await bench.start();
    await again.beat();
    expect(await team.repeat(sent)).toBe(true);
    await wholeAnswer(bench, await mention(bench, QUESTION));
    expect(team.answers(channel, before)).toHaveLength(1);
    expect(team.answers(channel, sent.ts)).toHaveLength(2);
    await expect.poll(() => bench.state.events.pending()).toEqual([]);
  });
});

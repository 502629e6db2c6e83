import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { discordMessages } from '../../../../src/bot/messages/discord.js';
import { openBundledAdviser, type BundledAdviser } from '../../../support/bundled-knowledge.js';
import { missingIn } from '../../../support/discord-answers.js';
import { answered, directly, discordBench, replied, wordsOf, type DiscordBench } from '../../../support/discord-app.js';
import type { Acted } from '../../../support/discord-server/people-actions.js';
import type { Message } from '../../../support/discord-server/world.js';
import { manualClock, systemClock } from '../../../support/server-parts/clock.js';
import { printedText } from '../../../support/slack-app.js';

const QUESTION = '2022年稀土出口多少？';
const EDIT = 'PATCH /webhooks/:application/:token/messages/:message';
const POST = 'POST /channels/:channel/messages';
const CALLBACK = 'POST /interactions/:interaction/:token/callback';
const { detours } = discordMessages.zh;

let bundled: BundledAdviser;
beforeAll(async () => {
  bundled = await openBundledAdviser();
});
afterAll(() => bundled.knowledge.close());

const ask = ({ people, user, channel }: DiscordBench, more: Readonly<Record<string, boolean>> = {}): Promise<Acted> =>
  people.actions.slash({ user, channel, name: 'ask', options: { question: QUESTION, ...more } });

async function expectAnswer(messages: readonly Message[]): Promise<void> {
  expect(messages).toHaveLength(1);
  expect(missingIn(wordsOf(messages), await printedText(bundled, QUESTION))).toBeNull();
}

/** A command whose answer Discord asks to wait with for an hour, when the app is stopped. */
async function stoppedBefore(bench: DiscordBench, more: Readonly<Record<string, boolean>> = {}): Promise<Acted> {
  const { discord } = bench.server;
  discord.faults.failNext(EDIT, 'rate-limited');
  const acted = await ask(bench, more);
  await bench.people.until(() => discord.requests.get(EDIT) === 1);
  await bench.app.stop(0);
  return acted;
}

describe('an answer stands once', () => {
  it.each([EDIT, CALLBACK])('though the response to %s is lost', async (route) => {
    const bench = await discordBench(bundled);
    bench.server.discord.faults.failNext(route, 'lost-response');
    const acted = await ask(bench);
    await expectAnswer(await answered(bench, acted));
    expect(bench.people.written(bench.channel)).toHaveLength(1);
  });

  it.each(['lost-response', 'dropped'] as const)('though a message to the channel is %s', async (fault) => {
    const bench = await discordBench(bundled);
    const { people, user, channel, server } = bench;
    server.discord.faults.failNext(POST, fault);
    const message = people.mention({ user, channel, text: QUESTION });
    await expectAnswer(await replied(bench, message));
    await people.until(() => server.discord.requests.get(POST) === 2);
    expect(people.written(channel)).toHaveLength(1);
  });

  it('by its token after a stop', async () => {
    const bench = await discordBench(bundled, { faults: { retryAfterSeconds: 3600 } });
    const acted = await stoppedBefore(bench);
    await bench.start();
    await expectAnswer(await answered(bench, acted));
    expect(bench.people.written(bench.channel)).toHaveLength(1);
  });

  it('in the channel after a stop that outlasts its token', async () => {
    const clock = manualClock();
    const bench = await discordBench(bundled, { clock, faults: { retryAfterSeconds: 3600 } });
    await stoppedBefore(bench);
    clock.advance(16 * 60 * 1000);
    await bench.start();
    const { people, channel } = bench;
    const answers = await people.until(() => {
      const own = people.written(channel).filter((message) => wordsOf([message]).includes('70.7'));
      return own.length > 0 && own;
    });
    expect(answers).toHaveLength(1);
    await expectAnswer(answers);
  });

  it('in a thread that was archived meanwhile, which a message opens', async () => {
    const bench = await discordBench(bundled, { faults: { retryAfterSeconds: 3600 } });
    const { people, places } = bench;
    const thread = places.addThread(bench.channel, 'exports');
    await stoppedBefore({ ...bench, channel: thread });
    places.archive(thread, 'archived');
    await bench.start();
    const answers = await people.until(() => {
      const own = people.written(thread).filter((message) => wordsOf([message]).includes('70.7'));
      return own.length > 0 && own;
    });
    expect(thread.archive).toBe('open');
    await expectAnswer(answers);
  });

  it('however the gateway breaks', async () => {
    const bench = await discordBench(bundled, { faults: { droppedGateway: 0.3, seed: 7 } });
    const { people, user, channel } = bench;
    const asked: Message[] = [];
    for (let number = 0; number < 12; number += 1) {
      asked.push(people.mention({ user, channel, text: QUESTION }));
      if (number % 3 === 2) await replied(bench, asked.at(-1)!);
    }
    for (const message of asked) await expectAnswer(await replied(bench, message));
    expect(people.written(channel)).toHaveLength(asked.length);
  });

  it('and in order, within the documented limits', async () => {
    const bench = await discordBench(bundled, { rateLimits: 'documented', clock: systemClock });
    const { people, user, channel } = bench;
    const asked = Array.from({ length: 6 }, () => people.mention({ user, channel, text: QUESTION }));
    for (const message of asked) await expectAnswer(await replied(bench, message));
    expect(people.written(channel).map(({ replyTo }) => replyTo)).toEqual(asked.map(({ id }) => id));
  });
});

describe('what is shown again stands once after a kill', () => {
  const CLAIMS = Array.from({ length: 60 }, (_, index) => `2022年稀土出口${index + 1}亿元。`).join('');

  /** A press whose answer Discord asks to wait with for an hour, when the app is stopped. */
  async function pressedBefore(bench: DiscordBench, on: Message, customId: RegExp): Promise<Acted> {
    const { people, server, user } = bench;
    const before = server.discord.requests.get(EDIT) ?? 0;
    server.discord.faults.failNext(EDIT, 'rate-limited');
    const acted = await people.actions.press({ user, on, customId });
    await people.until(() => (server.discord.requests.get(EDIT) ?? 0) > before);
    await bench.app.stop(0);
    return acted;
  }

  async function checked(bench: DiscordBench): Promise<Message> {
    const { people, user, channel } = bench;
    const [first] = await answered(
      bench,
      await people.actions.slash({ user, channel, name: 'check', options: { text: CLAIMS } }),
    );
    if (first === undefined) throw new Error('Nothing is answered');
    return first;
  }

  const page = (bench: DiscordBench, message: Message): string =>
    /第 \d+ 页/u.exec(JSON.stringify(bench.people.now(message)?.components))?.[0] ?? '';

  it('the page that was turned to', async () => {
    const bench = await discordBench(bundled, { faults: { retryAfterSeconds: 3600 } });
    const first = await checked(bench);
    await pressedBefore(bench, first, /^page:1:/u);
    expect(page(bench, first)).toBe('第 1 页');
    await bench.start();
    await bench.people.until(() => page(bench, first) === '第 2 页');
    expect(bench.people.written(bench.channel)).toHaveLength(1);
    // Its own receipt is named by its buttons still.
    const { people, user } = bench;
    await people.actions.press({ user, on: first, customId: /^page:0:/u });
    await people.until(() => page(bench, first) === '第 1 页');
  });

  it('a page whose token is gone by then is left as it is', async () => {
    const clock = manualClock();
    const bench = await discordBench(bundled, { clock, faults: { retryAfterSeconds: 3600 } });
    const { people, user, channel, log } = bench;
    const first = await checked(bench);
    await pressedBefore(bench, first, /^page:1:/u);
    clock.advance(16 * 60 * 1000);
    await bench.start();
    await expect.poll(() => log.join('')).toContain('"reason":"50027"');
    expect(page(bench, first)).toBe('第 1 页');
    expect([people.written(channel).length, people.written(people.directMessages(user)).length]).toEqual([1, 0]);
  });

  it('a private answer that was shared', async () => {
    const bench = await discordBench(bundled, { faults: { retryAfterSeconds: 3600 } });
    const { user } = bench;
    const [own] = await answered(bench, await ask(bench, { private: true }));
    const acted = await pressedBefore(bench, own!, /^share:/u);
    await bench.start();
    const shared = await answered(bench, acted);
    await expectAnswer(shared);
    expect(wordsOf(shared)).toContain(discordMessages.zh.sharedBy(user.name, QUESTION));
    expect(shared[0]?.onlyFor).toBeNull();
  });
});

describe('an answer that its place does not take goes to the direct messages', () => {
  it.each<readonly [string, (bench: DiscordBench) => void, string]>([
    ['cannot-see-there', ({ places, channel }) => places.deny(channel, 'viewChannel'), 'cannot-see-there'],
    ['cannot-write-there', ({ places, channel }) => places.deny(channel, 'sendMessages'), 'cannot-write-there'],
    ['gone-there', ({ places, channel }) => places.remove(channel), 'gone-there'],
  ])('%s', async (_, happen, detour) => {
    const bench = await discordBench(bundled);
    const { people, user, channel } = bench;
    // The app is told of the message, and then of what happened to its channel.
    people.mention({ user, channel, text: QUESTION });
    happen(bench);
    const said = await people.until(() => {
      const direct = people.written(people.directMessages(user));
      return direct.length === 2 && direct;
    });
    expect(wordsOf(said)).toContain(detours[detour as 'gone-there'](QUESTION));
    expect(missingIn(wordsOf(said), await printedText(bundled, QUESTION))).toBeNull();
  });

  it('closed-there: a thread that a moderator locked', async () => {
    const bench = await discordBench(bundled);
    const { people, user, channel, places } = bench;
    const thread = places.addThread(channel, 'exports');
    people.mention({ user, channel: thread, text: QUESTION });
    places.archive(thread, 'locked');
    expect(wordsOf(await directly(bench))).toContain(detours['closed-there'](QUESTION));
  });

  it('expired-there: a private one, whose token is gone', async () => {
    const clock = manualClock();
    const bench = await discordBench(bundled, { clock, faults: { retryAfterSeconds: 3600 } });
    await stoppedBefore(bench, { private: true });
    clock.advance(16 * 60 * 1000);
    await bench.start();
    expect(wordsOf(await directly(bench))).toContain(detours['expired-there'](QUESTION));
    expect(bench.people.written(bench.channel).map((message) => wordsOf([message]))).toEqual(['']);
  });

  it('and is given up where those are closed too, which the log says', async () => {
    const bench = await discordBench(bundled);
    const { people, user, channel, places, log } = bench;
    places.closeDirectMessages(user);
    people.mention({ user, channel, text: QUESTION });
    places.deny(channel, 'sendMessages');
    await expect.poll(() => log.join('')).toContain('"reason":"50007"');
    expect(people.written(people.directMessages(user))).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTableNames } from '../../../src/bot/adapters/discord/commands/table-names.js';
import { discordMessages } from '../../../src/bot/messages/discord.js';
import { indicatorNamed } from '../../../src/bot/requests/indicators.js';
import { openBundledAdviser, type BundledAdviser } from '../../support/bundled-knowledge.js';
import { missingIn } from '../../support/discord-answers.js';
import { answered, directly, discordBench, replied, wordsOf, type DiscordBench } from '../../support/discord-app.js';
import { shownFiles } from '../../support/discord-server/shown.js';
import type { Message } from '../../support/discord-server/world.js';
import { printedText } from '../../support/slack-app.js';

const QUESTION = '2022年稀土出口比2021年增长了多少？';
const { en, zh } = discordMessages;

let bundled: BundledAdviser;
beforeAll(async () => {
  bundled = await openBundledAdviser();
});
afterAll(() => bundled.knowledge.close());

async function commanded(
  bench: DiscordBench,
  name: string,
  options: Readonly<Record<string, string | boolean>> = {},
): Promise<readonly Message[]> {
  const { people, user, channel } = bench;
  return answered(bench, await people.actions.slash({ user, channel, name, options }));
}

const nothingRefused = ({ server }: DiscordBench): void => expect(server.discord.refused).toEqual([]);

describe('commands', () => {
  it.each([
    ['ask', { question: QUESTION }],
    ['提问', { question: QUESTION }],
    ['indicators', {}],
    ['indicators', { name: '稀土' }],
    ['growth', { name: 'table 2' }],
    ['recommend', { industry: '我们做光刻设备，国内没有供应商。' }],
    ['check', { text: '2022年稀土出口80亿元。' }],
    ['documents', {}],
    ['help', {}],
  ])('/%s is answered: %j', async (name, options) => {
    const bench = await discordBench(bundled);
    const [first] = await commanded(bench, name, options);
    expect(first && wordsOf([first]).length).toBeGreaterThan(10);
    nothingRefused(bench);
  });

  it('a private answer is seen by its asker alone, and can be shared', async () => {
    const bench = await discordBench(bundled);
    const { people, user, channel } = bench;
    const [own] = await commanded(bench, 'ask', { question: QUESTION, private: true });
    expect(own?.onlyFor).toBe(user.id);
    const shared = await answered(bench, await people.actions.press({ user, on: own!, customId: /^share:/u }));
    expect(shared[0]?.onlyFor).toBeNull();
    expect(wordsOf(shared)).toContain(zh.sharedBy(user.name, QUESTION));
    expect(missingIn(wordsOf(shared), await printedText(bundled, QUESTION))).toBeNull();
    expect(people.written(channel)).toHaveLength(2);
    nothingRefused(bench);
  });

  it('/brief opens a form, whose brief comes with a Word file; a blank topic is told', async () => {
    const bench = await discordBench(bundled);
    const { people, user, channel } = bench;
    const acted = await people.actions.slash({ user, channel, name: 'brief' });
    expect(acted.interaction.answer).toMatchObject({ type: 9 });
    const sent = await people.actions.submitModal(user, { topic: '稀土出口' });
    const [brief] = await answered(bench, sent);
    expect(brief && shownFiles(brief).map(({ name }) => name)).toContainEqual(expect.stringMatching(/\.docx$/u));
    await people.actions.slash({ user, channel, name: 'brief' });
    const blank = await answered(bench, await people.actions.submitModal(user, { topic: ' ' }));
    expect(blank[0]?.onlyFor).toBe(user.id);
    nothingRefused(bench);
  });
});

describe('suggestions while a name is typed', () => {
  const NAMES: readonly (readonly [typed: string, found: RegExp])[] = [
    ['稀', /稀土/u],
    ['rare', /rare earth/iu],
    ['', /./u],
    ['😀', /./u],
    ['韧'.repeat(1_000), /^$/u],
    ['`**<@1>', /./u],
  ];

  it.each(NAMES)('%s', async (typed, found) => {
    const bench = await discordBench(bundled);
    const { people, user, channel } = bench;
    const options = { name: typed };
    const acted = await people.actions.autocomplete({ user, channel, name: 'indicators', options, focused: 'name' });
    expect(acted.acknowledged).toBe(true);
    expect(acted.choices.length).toBeLessThanOrEqual(25);
    expect(acted.choices.map(({ name }) => String(name)).join('\n')).toMatch(found);
    nothingRefused(bench);
  });

  it('are names that the command knows, each once, in both languages', async () => {
    const { knowledge } = bundled;
    const names = await openTableNames(knowledge);
    for (const language of ['zh', 'en'] as const) {
      const values = names('', language).map(({ value }) => value);
      expect(values).toHaveLength(new Set(values).size);
      for (const name of values) expect((await indicatorNamed({ name }, knowledge)).rows).not.toEqual([]);
    }
  });
});

describe('the menu of a message', () => {
  it.each(['Check the figures', '带出处摘要'])('%s', async (name) => {
    const bench = await discordBench(bundled);
    const { people, user, channel } = bench;
    const on = people.say({ user, channel, text: '2022年稀土出口80亿元。' });
    const answer = await answered(bench, await people.actions.messageCommand({ user, on, name }));
    expect(wordsOf(answer)).toContain('70.7');
    const silent = people.say({ user, channel, text: '' });
    const told = await answered(bench, await people.actions.messageCommand({ user, on: silent, name }));
    expect(wordsOf(told)).toBe(zh.wordless);
    nothingRefused(bench);
  });
});

describe('buttons', () => {
  it('open sources and computations, and ask what is suggested', async () => {
    const bench = await discordBench(bundled);
    const { people, user } = bench;
    const [on] = await commanded(bench, 'ask', { question: QUESTION });
    const source = await answered(bench, await people.actions.press({ user, on: on!, customId: /^citation:/u }));
    expect([source[0]?.onlyFor, wordsOf(source).includes('稀土')]).toEqual([user.id, true]);
    const figures = await answered(bench, await people.actions.press({ user, on: on!, customId: /^figures:/u }));
    expect(wordsOf(figures)).toContain('70.7');
    const next = await answered(bench, await people.actions.press({ user, on: on!, customId: /^follow-up:0/u }));
    expect(wordsOf(next).length).toBeGreaterThan(10);
    nothingRefused(bench);
  });

  it('turn pages in place', async () => {
    const bench = await discordBench(bundled);
    const { people, user } = bench;
    const claims = Array.from({ length: 60 }, (_, index) => `2022年稀土出口${index + 1}亿元。`).join('');
    const [first] = await commanded(bench, 'check', { text: claims });
    const before = wordsOf([first!]);
    const press = await people.actions.press({ user, on: first!, customId: /^page:1:/u });
    expect(press.acknowledged).toBe(true);
    const after = await people.until(() => {
      const now = people.now(first!);
      return now && wordsOf([now]) !== before && now;
    });
    expect(wordsOf([after]).split(before.slice(0, 40))).toHaveLength(1);
    expect(people.answersOf(press)).toEqual([]);
    nothingRefused(bench);
  });

  it('keep what is thought of an answer, with the reason that a form asks for', async () => {
    const bench = await discordBench(bundled);
    const { people, user, state } = bench;
    const [on] = await commanded(bench, 'ask', { question: QUESTION });
    await people.actions.press({ user, on: on!, customId: /^feedback:helpful/u });
    expect((await state.feedback.all()).map(({ verdict }) => verdict)).toEqual(['up']);
    await people.actions.press({ user, on: on!, customId: /^feedback:unhelpful/u });
    const told = await answered(bench, await people.actions.submitModal(user, { reason: '年份不对' }));
    expect(wordsOf(told)).toBe(zh.thanks);
    const [kept] = await state.feedback.all();
    expect([kept?.verdict, kept?.reason, kept?.receipt?.question]).toEqual(['down', '年份不对', QUESTION]);
    nothingRefused(bench);
  });

  it('that are old or of somebody else are answered in words', async () => {
    const bench = await discordBench(bundled);
    const { people, user, channel, server } = bench;
    const foreign = server.discord.world.addUser('en', { locale: 'en-GB' });
    const row = (customId: string) => ({
      type: 1,
      components: [{ type: 2, style: 2, label: 'x', custom_id: customId }],
    });
    const say = (customId: string): Message => {
      const said = people.say({ user, channel, text: 'x' });
      return server.discord.world.keep({ ...said, author: server.discord.app.botId, components: [row(customId)] });
    };
    const press = async (customId: string, who = user): Promise<string> =>
      wordsOf(await answered(bench, await people.actions.press({ user: who, on: say(customId), customId })));
    expect(await press('vote:1')).toBe(zh.unknownButton);
    expect(await press('vote:1', foreign)).toBe(en.unknownButton);
    expect(await press(`citation:0:${'0'.repeat(32)}`)).toBe(zh.forgotten);
  });
});

describe('where a question is asked', () => {
  it('a thread is one conversation', async () => {
    const bench = await discordBench(bundled);
    const { people, user, channel, places } = bench;
    const thread = places.addThread(channel, 'exports');
    await replied(bench, people.mention({ user, channel: thread, text: QUESTION }));
    const next = people.mention({ user, channel: thread, text: '那家具呢？' });
    const said = wordsOf(await replied(bench, next));
    expect(missingIn(said, await printedText(bundled, '那家具呢？', [QUESTION]))).toBeNull();
  });

  it('where only its user has installed it, with at most five follow-ups', async () => {
    const bench = await discordBench(bundled);
    const { people, places, server } = bench;
    const user = places.addUser('zhao');
    const elsewhere = places.addGuild('elsewhere', [user], 'without-app');
    places.install(user);
    const channel = places.addChannel(elsewhere, 'talk');
    const acted = await people.actions.slash({ user, channel, name: 'ask', options: { question: QUESTION } });
    expect(missingIn(wordsOf(await answered(bench, acted)), await printedText(bundled, QUESTION))).toBeNull();
    expect(acted.interaction.followUps).toBeLessThanOrEqual(5);
    expect(server.discord.refused).toEqual([]);
  });

  it('is not answered where nothing was asked: talk, bots, edits', async () => {
    const bench = await discordBench(bundled);
    const { people, user, channel, server } = bench;
    const said = people.say({ user, channel, text: QUESTION });
    people.edit(people.mention({ user, channel, text: QUESTION }), 'x');
    people.mention({ user: server.discord.world.addUser('robot', { isBot: true }), channel, text: QUESTION });
    await replied(bench, people.mention({ user, channel, text: QUESTION }));
    expect(people.answersTo(said)).toEqual([]);
    expect(people.written(channel)).toHaveLength(2);
  });

  it('a channel without permission to write is answered directly, and told which', async () => {
    const bench = await discordBench(bundled);
    const { people, user, channel, places } = bench;
    places.deny(channel, 'sendMessages');
    people.mention({ user, channel, text: QUESTION });
    const said = wordsOf(await directly(bench));
    expect(said).toContain('发送消息');
    expect(people.written(channel)).toEqual([]);
  });
});

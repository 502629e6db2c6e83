import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { discordMessages } from '../../../src/bot/messages/discord.js';
import { errorText } from '../../../src/bot/messages/errors.js';
import { openState } from '../../../src/bot/state/open-state.js';
import { openBundledAdviser, type BundledAdviser } from '../../support/bundled-knowledge.js';
import { missingIn } from '../../support/discord-answers.js';
import { answered, directly, discordBench, replied, wordsOf, type DiscordBench } from '../../support/discord-app.js';
import { interactionPayload } from '../../support/discord-server/interactions/payload.js';
import type { NewInteraction } from '../../support/discord-server/interactions/interactions.js';
import type { Acted } from '../../support/discord-server/people-actions.js';
import { shownFiles } from '../../support/discord-server/shown.js';
import type { Message } from '../../support/discord-server/world.js';
import { startPglite } from '../../support/pglite-server.js';
import type { JsonObject } from '../../support/server-parts/json.js';
import { printedText } from '../../support/slack-app.js';

// What people and other programs do that no manual foresees, through the real client. Beside it: delivery.test.ts
// (deleted channels, expired tokens, locked threads), process.test.ts (tokens that are none, or of another application).
const QUESTION = '2022年稀土出口比2021年增长了多少？';
const TABLE_QUESTION = 'How much were exports of rare earths, steel and furniture in 2021 and in 2022?';
const { en, zh } = discordMessages;
const tooLong = (length: number): string => errorText('INPUT_TOO_LONG', { length, limit: 20_000 }, 'zh');

let bundled: BundledAdviser;
beforeAll(async () => {
  bundled = await openBundledAdviser();
});
afterAll(() => bundled.knowledge.close());

/** An interaction as no client of Discord's own would send it. */
async function told(
  { server, people, user, channel }: DiscordBench,
  kind: NewInteraction['kind'],
  data: JsonObject,
): Promise<Acted> {
  const { discord } = server;
  const about = { kind, command: null, message: null, installedFor: 'guild' } as const;
  const interaction = discord.interactions.begin({ ...about, user: user.id, channel: channel.id });
  discord.delivery.way.deliver(interaction, interactionPayload(discord, interaction, data));
  await people.until(() => interaction.state !== 'waiting');
  return { acknowledged: interaction.state === 'answered', interaction };
}

/** A form as it is sent, with this in one of its fields. */
const submitted = (customId: string, field: string, value: string): JsonObject => ({
  custom_id: customId,
  components: [{ type: 18, component: { type: 4, custom_id: field, value } }],
});

const ask = ({ people, user, channel }: DiscordBench, question: string): Promise<Acted> =>
  people.actions.slash({ user, channel, name: 'ask', options: { question } });

const nothingRefused = ({ server }: DiscordBench): void => expect(server.discord.refused).toEqual([]);

describe('a form', () => {
  it.each([
    ['of 4,001 characters', '韧'.repeat(4_001), ''],
    ['of 20,001 characters', '韧'.repeat(20_001), tooLong(20_001)],
    ['of what cannot be seen', '\u200b\u202e', errorText('EMPTY_INPUT', {}, 'zh')],
    ['of half a character', '\ud83d', errorText('INVALID_ENCODING', {}, 'zh')],
  ])('%s is answered in words', async (_, topic, words) => {
    const bench = await discordBench(bundled);
    const acted = await told(bench, 'modalSubmit', submitted('brief-form:zh', 'topic', topic));
    const said = wordsOf(await answered(bench, acted));
    expect(said.length).toBeGreaterThan(5);
    expect(said).toContain(words);
    nothingRefused(bench);
  });

  // By requests: discord.js's own classes fail at forms that are none.
  it.each<readonly [string, JsonObject]>([
    ['that is none of ours', submitted('vote', 'topic', 'x')],
    ['without fields', { custom_id: 'vote' }],
    ['without anything', {}],
  ])('%s is told to be unknown', async (_, data) => {
    const bench = await discordBench(bundled, { by: 'http' });
    expect(wordsOf(await answered(bench, await told(bench, 'modalSubmit', data)))).toBe(zh.unknownButton);
    nothingRefused(bench);
  });
});

describe('a command', () => {
  it.each<readonly [string, JsonObject]>([
    ['without a name', {}],
    ['of an older version', { name: 'gone', type: 1 }],
    ['of a kind that there is not', { name: 'ask', type: 9 }],
    ['whose options are no list', { name: 'ask', type: 1, options: 'x' }],
  ])('%s is told to be unknown', async (_, data) => {
    const bench = await discordBench(bundled, { by: 'http' });
    const [said] = await answered(bench, await told(bench, 'command', data));
    expect(said && wordsOf([said])).not.toBe('');
    nothingRefused(bench);
  });

  it('without its words is asked for them', async () => {
    const bench = await discordBench(bundled);
    const [said] = await answered(bench, await told(bench, 'command', { name: 'ask', type: 1 }));
    expect(said && wordsOf([said])).toContain(errorText('EMPTY_INPUT', {}, 'zh'));
    nothingRefused(bench);
  });

  it.each([
    [
      'everything that Discord reads',
      '@everyone <@1> <#2> ```js\n**x** ||y|| [z](https://example.com) `` <t:1:R> </ask:1>',
    ],
    ['6,000 signs of Markdown', '*_~`|<>#'.repeat(750)],
    ['emoji', '😀👩‍👩‍👧‍👦🇨🇳'.repeat(300)],
    ['letters from right to left', '\u202eشحن\u202c 稀土 2022?'],
  ])('of %s calls nobody', async (_, question) => {
    const bench = await discordBench(bundled);
    const said = await answered(bench, await ask(bench, question));
    expect(wordsOf(said).length).toBeGreaterThan(5);
    for (const { allowedMentions } of said) expect(allowedMentions).toEqual({ parse: [] });
    expect(JSON.stringify(said.map(({ components }) => components))).not.toMatch(/@everyone|<@\d|<#\d/u);
    nothingRefused(bench);
  });
});

describe('suggestions', () => {
  it.each([
    [
      'an option of another kind',
      { name: 'indicators', options: [{ name: 'name', type: 4, value: 7, focused: true }] },
    ],
    ['nothing', { name: 'indicators' }],
    ['another command', { name: 'gone', options: [{ name: 'x', type: 3, value: '稀', focused: true }] }],
    ['100,000 letters', { name: 'growth', options: [{ name: 'name', value: '稀'.repeat(100_000), focused: true }] }],
  ])('for %s come in time', async (_, data) => {
    const bench = await discordBench(bundled);
    const { acknowledged, interaction } = await told(bench, 'autocomplete', data);
    expect([acknowledged, interaction.answer?.type]).toEqual([true, 8]);
    nothingRefused(bench);
  });
});

describe('a thread', () => {
  it.each(['archived', 'locked'] as const)('that is %s when a command is used: answered once', async (archive) => {
    const bench = await discordBench(bundled);
    const { people, user, places, channel } = bench;
    const thread = places.addThread(channel, 'exports');
    places.archive(thread, archive);
    const wanted = await printedText(bundled, QUESTION);
    // Of a locked one Discord takes no response: its client waits for one in vain.
    void ask({ ...bench, channel: thread }, QUESTION);
    const shows = (message: Message): boolean => missingIn(wordsOf([message]), wanted) === null;
    const rooms = [thread, people.directMessages(user)];
    const own = await people.until(() => {
      const all = rooms.flatMap((place) => people.written(place)).filter(shows);
      return all.length > 0 && all;
    });
    // A locked one takes nothing: then it is said why the answer stands elsewhere.
    const place = archive === 'archived' ? thread : people.directMessages(user);
    expect(own.map(({ channel: where }) => where)).toEqual([place.id]);
    const why = wordsOf(people.written(people.directMessages(user))).includes(zh.detours['closed-there'](QUESTION));
    expect(why).toBe(archive === 'locked');
  });
});

describe('a permission that the app lacks', () => {
  it.each([
    ['sendMessages', zh.detours['cannot-write-there'](QUESTION)],
    ['viewChannel', zh.detours['cannot-see-there'](QUESTION)],
  ] as const)('%s is named in the direct messages', async (permission, words) => {
    const bench = await discordBench(bundled);
    const { people, user, channel, places } = bench;
    people.mention({ user, channel, text: QUESTION });
    places.deny(channel, permission);
    const said = await people.until(() => {
      const direct = people.written(people.directMessages(user));
      return direct.length === 2 && direct;
    });
    expect(wordsOf(said)).toContain(words);
    expect(missingIn(wordsOf(said), await printedText(bundled, QUESTION))).toBeNull();
  });

  it('attachFiles is named where the files would be, under all the words', async () => {
    const bench = await discordBench(bundled);
    const { people, user, channel, places } = bench;
    places.deny(channel, 'attachFiles');
    const [said] = await replied(bench, people.mention({ user, channel, text: TABLE_QUESTION }));
    expect(said && shownFiles(said)).toEqual([]);
    expect(said && wordsOf([said])).toContain(en.filesRefused);
    expect(missingIn(wordsOf([said!]), await printedText(bundled, TABLE_QUESTION))).toBeNull();
  });

  it('readMessageHistory: it answers without naming the message', async () => {
    const bench = await discordBench(bundled);
    const { people, user, channel, places } = bench;
    places.deny(channel, 'readMessageHistory');
    people.mention({ user, channel, text: QUESTION });
    const said = await people.until(() => people.written(channel).length > 0 && people.written(channel));
    expect(missingIn(wordsOf(said), await printedText(bundled, QUESTION))).toBeNull();
  });
});

describe('a message', () => {
  it('with a picture and no words gets help', async () => {
    const bench = await discordBench(bundled);
    const { people, user } = bench;
    const file = { name: 'draft.png', contentType: 'image/png', content: Buffer.from('PNG') };
    people.directMessage({ user, text: '', files: [file] });
    expect(missingIn(wordsOf(await directly(bench)), zh.help)).toBeNull();
  });

  it('that is deleted while it is answered keeps its answer', async () => {
    const bench = await discordBench(bundled);
    const { people, user, channel } = bench;
    const message = people.mention({ user, channel, text: QUESTION });
    people.remove(message);
    const said = await people.until(() => people.written(channel).length > 0 && people.written(channel));
    expect(missingIn(wordsOf(said), await printedText(bundled, QUESTION))).toBeNull();
  });
});

describe('a database that is away', () => {
  it('answers without memory and says so; buttons say that they open nothing', async () => {
    const database = await startPglite();
    onTestFinished(() => database.close());
    const state = await openState({ databaseUrl: database.url });
    onTestFinished(() => state.close());
    const bench = await discordBench(bundled, { state });
    const { people, user } = bench;
    const [before] = await answered(bench, await ask(bench, QUESTION));
    await database.stop();
    const acted = await ask(bench, QUESTION);
    const said = await people.until(() => people.answersOf(acted).length === 2 && answered(bench, acted));
    expect(missingIn(wordsOf(said), await printedText(bundled, QUESTION))).toBeNull();
    expect(wordsOf(said)).toContain(zh.withoutMemory);
    const press = await people.actions.press({ user, on: before!, customId: /^citation:/u });
    expect(wordsOf(await answered(bench, press))).toBe(zh.notOpened);
  });
});

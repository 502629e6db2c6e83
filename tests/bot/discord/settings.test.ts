import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { discordMessages } from '../../../src/bot/messages/discord.js';
import { openBundledAdviser, type BundledAdviser } from '../../support/bundled-knowledge.js';
import { missingIn } from '../../support/discord-answers.js';
import { answered, discordBench, replied, wordsOf, type DiscordBench } from '../../support/discord-app.js';
import type { Message } from '../../support/discord-server/world.js';

const QUESTION = '2022年稀土出口多少？';
/** Tells no language of its own. */
const OPEN_QUESTION = '2022?';
const { en, zh } = discordMessages;

let bundled: BundledAdviser;
beforeAll(async () => {
  bundled = await openBundledAdviser();
});
afterAll(() => bundled.knowledge.close());

async function openedSettings(bench: DiscordBench): Promise<Message> {
  const { people, user, channel } = bench;
  const [shown] = await answered(bench, await people.actions.slash({ user, channel, name: 'settings' }));
  if (shown === undefined) throw new Error('No settings are shown');
  return shown;
}

/** The settings once they say this. */
function saying({ people }: DiscordBench, on: Message, words: string): Promise<Message> {
  return people.until(() => {
    const now = people.now(on);
    return now !== undefined && JSON.stringify(now.components).includes(words) && now;
  });
}

async function choose(bench: DiscordBench, setting: string, value: string, shows: string): Promise<Message> {
  const on = await openedSettings(bench);
  await bench.people.actions.select({ user: bench.user, on, customId: `setting:${setting}`, values: [value] });
  return saying(bench, on, shows);
}

async function ask(bench: DiscordBench, question: string, more: Readonly<Record<string, boolean>> = {}) {
  const { people, user, channel } = bench;
  return answered(bench, await people.actions.slash({ user, channel, name: 'ask', options: { question, ...more } }));
}

describe('/settings', () => {
  it('is seen by its user alone, and shows what is chosen', async () => {
    const bench = await discordBench(bundled);
    const shown = await openedSettings(bench);
    expect(shown.onlyFor).toBe(bench.user.id);
    expect(wordsOf([shown])).toContain(zh.settings.title);
    const chosen = [...JSON.stringify(shown.components).matchAll(/"value":"(\w+)","default":true/gu)];
    expect(chosen.map(([, value]) => value)).toEqual(['question', 'visible']);
  });

  it('gives the language where a question leaves its own open, of mentions too, and of what is shown', async () => {
    const bench = await discordBench(bundled);
    await choose(bench, 'language', 'en', en.settings.title);
    const { text } = await bundled.adviser.answer({ text: OPEN_QUESTION, language: 'en' });
    expect(missingIn(wordsOf(await ask(bench, OPEN_QUESTION)), text)).toBeNull();
    const { people, user, channel } = bench;
    const message = people.mention({ user, channel, text: OPEN_QUESTION });
    expect(missingIn(wordsOf(await replied(bench, message)), text)).toBeNull();
    expect(wordsOf(await ask(bench, QUESTION))).toContain('亿元');
    expect(bench.server.discord.refused).toEqual([]);
  });

  it('makes the answers to commands private, where the command does not say otherwise', async () => {
    const bench = await discordBench(bundled);
    await choose(bench, 'visibility', 'ephemeral', '"value":"ephemeral","default":true');
    expect((await ask(bench, QUESTION)).map(({ onlyFor }) => onlyFor)).toEqual([bench.user.id]);
    expect((await ask(bench, QUESTION, { private: false })).map(({ onlyFor }) => onlyFor)).toEqual([null]);
  });

  it('says that nothing is kept while the database is away', async () => {
    const bench = await discordBench(bundled);
    const on = await openedSettings(bench);
    await bench.state.close();
    await bench.people.actions.select({ user: bench.user, on, customId: 'setting:language', values: ['en'] });
    expect(wordsOf([await saying(bench, on, zh.notKept)])).toContain(zh.notKept);
  });
});

describe('“forget everything about me”', () => {
  it('asks before, removes what is kept of the user here and in direct messages, and says how much', async () => {
    const bench = await discordBench(bundled);
    const { people, user, channel, guild, state } = bench;
    await replied(bench, people.mention({ user, channel, text: QUESTION }));
    await replied(bench, people.directMessage({ user, text: QUESTION }));
    await expect.poll(() => state.events.pending()).toEqual([]);
    const on = await openedSettings(bench);
    await people.actions.press({ user, on, customId: 'forget:ask' });
    await saying(bench, on, zh.forget.title);
    await people.actions.press({ user, on, customId: 'forget:keep' });
    await saying(bench, on, zh.settings.title);
    expect(await state.threads.recent(guild.id, user.id, 5)).toHaveLength(1);
    await people.actions.press({ user, on, customId: 'forget:ask' });
    await saying(bench, on, zh.forget.title);
    await people.actions.press({ user, on, customId: 'forget:do' });
    // Of each question the event, the turn in its conversation and the receipt.
    await saying(bench, on, zh.forget.done(6));
    for (const workspace of [guild.id, '@me']) {
      expect(await state.threads.recent(workspace, user.id, 5)).toEqual([]);
    }
  });
});

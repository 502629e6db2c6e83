import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBundledAdviser, type BundledAdviser } from '../../support/bundled-knowledge.js';
import { missingIn } from '../../support/discord-answers.js';
import { answered, directly, discordBench, replied, wordsOf } from '../../support/discord-app.js';
import { printedText } from '../../support/slack-app.js';

// Everything here runs the real discord.js against a Discord on this machine, with the bundled paper.
const QUESTION = '2022年稀土出口比2021年增长了多少？';
const FOLLOW_UP = '那家具呢？';

let bundled: BundledAdviser;
beforeAll(async () => {
  bundled = await openBundledAdviser();
});
afterAll(() => bundled.knowledge.close());

describe('a question in Discord', () => {
  it('by a command is put off at once and answered in its place', async () => {
    const bench = await discordBench(bundled);
    const { people, user, channel, server } = bench;
    const acted = await people.actions.slash({ user, channel, name: 'ask', options: { question: QUESTION } });
    expect(acted.acknowledged).toBe(true);
    expect(acted.interaction.answer).toEqual({ type: 5 });
    const answer = await answered(bench, acted);
    expect(answer).toHaveLength(1);
    expect(missingIn(wordsOf(answer), await printedText(bundled, QUESTION))).toBeNull();
    expect(server.discord.refused).toEqual([]);
  });

  it('that names the app is answered to its message', async () => {
    const bench = await discordBench(bundled);
    const { people, user, channel, server } = bench;
    const message = people.mention({ user, channel, text: QUESTION });
    const answer = await replied(bench, message);
    expect(missingIn(wordsOf(answer), await printedText(bundled, QUESTION))).toBeNull();
    expect(server.discord.refused).toEqual([]);
  });

  it('in direct messages is answered there, and understood from those before it', async () => {
    const bench = await discordBench(bundled);
    const { people, user } = bench;
    people.directMessage({ user, text: QUESTION });
    await directly(bench);
    const next = people.directMessage({ user, text: FOLLOW_UP });
    const answer = await replied(bench, next);
    expect(missingIn(wordsOf(answer), await printedText(bundled, FOLLOW_UP, [QUESTION]))).toBeNull();
  });
});

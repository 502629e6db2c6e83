import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBundledAdviser, type BundledAdviser } from '../../support/bundled-knowledge.js';
import { answered, discordBench, replied, wordsOf, type DiscordBench } from '../../support/discord-app.js';

const QUESTION = '2022年稀土出口多少？';

let bundled: BundledAdviser;
beforeAll(async () => {
  bundled = await openBundledAdviser();
});
afterAll(() => bundled.knowledge.close());

const read = async ({ address }: DiscordBench, path: string): Promise<string> =>
  (await fetch(`${address}${path}`)).text();

describe('the process on the gateway', () => {
  it('is ready while the connection stands', async () => {
    const bench = await discordBench(bundled);
    expect(await read(bench, '/readyz')).toBe('database: ok\nindex: ok\ndiscord: ok\n');
    await bench.app.stop(0);
    expect(await read(bench, '/readyz')).toContain('discord: away');
  });

  it('counts what is asked by its entrance, and logs no words', async () => {
    const bench = await discordBench(bundled);
    const { people, user, channel } = bench;
    const [on] = await replied(bench, people.mention({ user, channel, text: QUESTION }));
    await answered(bench, await people.actions.slash({ user, channel, name: 'ask', options: { question: QUESTION } }));
    if (on) await answered(bench, await people.actions.press({ user, on, customId: /^follow-up:0/u }));
    await expect
      .poll(() => read(bench, '/metrics'))
      .toContain('lianwen_delivery_total{platform="discord",what="answered"} 3');
    for (const entrance of ['mention', 'command', 'button']) {
      expect(await read(bench, '/metrics')).toContain(
        `lianwen_questions_total{platform="discord",entrance="${entrance}"} 1`,
      );
    }
    expect(bench.log.join('')).not.toMatch(/稀土|token-of-the-app/u);
  });

  it('speaks the language of the question, and where that tells none that of its user', async () => {
    const bench = await discordBench(bundled);
    const { people, channel, server } = bench;
    const user = server.discord.world.addUser('ann', { locale: 'en-GB' });
    server.discord.world.guilds.get(bench.guild.id)?.members.add(user.id);
    const said = async (question: string): Promise<string> =>
      wordsOf(await answered(bench, await people.actions.slash({ user, channel, name: 'ask', options: { question } })));
    expect(await said('2022?')).toMatch(/[a-z]{4}/u);
    expect(await said(QUESTION)).toContain('亿元');
  });
});

import { generateKeyPairSync, sign } from 'node:crypto';
import { InteractionResponseType } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { mountInteractions } from '../../../src/bot/adapters/discord/connection/interactions-endpoint.js';
import { startServiceServer } from '../../../src/bot/service/service-server.js';
import { openBundledAdviser, type BundledAdviser } from '../../support/bundled-knowledge.js';
import { missingIn } from '../../support/discord-answers.js';
import { answered, discordBench, wordsOf } from '../../support/discord-app.js';
import { printedText } from '../../support/slack-app.js';

const QUESTION = '2022年稀土出口多少？';

let bundled: BundledAdviser;
beforeAll(async () => {
  bundled = await openBundledAdviser();
});
afterAll(() => bundled.knowledge.close());

describe('signed requests in the place of the gateway', () => {
  it('are answered by the same listeners, without a connection', async () => {
    const bench = await discordBench(bundled, { by: 'http' });
    const { people, user, channel, server } = bench;
    const acted = await people.actions.slash({ user, channel, name: 'ask', options: { question: QUESTION } });
    const answer = await answered(bench, acted);
    expect(missingIn(wordsOf(answer), await printedText(bundled, QUESTION))).toBeNull();
    const typed = { user, channel, name: 'growth', options: { name: '稀' }, focused: 'name' };
    expect((await people.actions.autocomplete(typed)).choices).not.toEqual([]);
    const source = await people.actions.press({ user, on: answer[0]!, customId: /^citation:/u });
    expect((await answered(bench, source))[0]?.onlyFor).toBe(user.id);
    await people.actions.slash({ user, channel, name: 'brief' });
    expect(people.modal(user)).not.toBeNull();
    expect(server.discord.requests.get('GET /gateway/bot')).toBeUndefined();
    expect(server.discord.requests.get('POST /interactions/:interaction/:token/callback')).toBeUndefined();
    expect(server.discord.refused).toEqual([]);
  });
});

describe('a request', () => {
  const KEYS = generateKeyPairSync('ed25519');
  const PUBLIC_KEY = KEYS.publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex');

  async function endpoint(): Promise<{ readonly address: string; readonly heard: unknown[] }> {
    const nobody = { probes: () => [], metrics: { contentType: '', text: async () => '' } };
    const server = await startServiceServer({ host: '127.0.0.1', port: 0 }, nobody);
    onTestFinished(() => server.close());
    const heard: unknown[] = [];
    const { address } = mountInteractions(server, PUBLIC_KEY, {
      interaction: async (told, respond) => {
        heard.push(told);
        await respond?.({ type: InteractionResponseType.DeferredChannelMessageWithSource });
      },
      message: async () => undefined,
    });
    return { address: address ?? '', heard };
  }

  function signed(body: string, timestamp = '1764216000', said = timestamp): RequestInit {
    const signature = sign(null, Buffer.from(timestamp + body), KEYS.privateKey).toString('hex');
    const headers = { 'x-signature-ed25519': signature, 'x-signature-timestamp': said };
    return { method: 'POST', body, headers };
  }

  it('that Discord signed is heard, a ping answered', async () => {
    const { address, heard } = await endpoint();
    expect(await (await fetch(address, signed('{"type":1}'))).json()).toEqual({ type: 1 });
    expect(heard).toEqual([]);
    expect(await (await fetch(address, signed('{"type":2}'))).json()).toEqual({ type: 5 });
    expect(heard).toEqual([{ type: 2 }]);
  });

  it.each<readonly [string, RequestInit]>([
    ['signs nothing', { method: 'POST', body: '{"type":1}' }],
    ['signs another body', { ...signed('{"type":1}'), body: '{"type":2}' }],
    ['has a signature that is none', { ...signed('{"type":1}'), headers: { 'x-signature-ed25519': 'zz' } }],
    ['was signed for another time', signed('{', '1', '2')],
    ['is no JSON, and unsigned', { method: 'POST', body: 'not json' }],
  ])('that %s is refused with 401 and not read', async (_, request) => {
    const { address, heard } = await endpoint();
    expect((await fetch(address, request)).status).toBe(401);
    expect(heard).toEqual([]);
  });

  it.each<readonly [string, number, RequestInit]>([
    ['is no JSON, though signed', 400, signed('not json')],
    ['is too long', 413, signed(JSON.stringify({ text: 'x'.repeat(1_100_000) }))],
    ['only looks', 405, { method: 'GET' }],
  ])('that %s is refused with %d', async (_, status, request) => {
    const { address, heard } = await endpoint();
    expect((await fetch(address, request)).status).toBe(status);
    expect(heard).toEqual([]);
  });
});

import { Routes } from 'discord.js';
import { createPublicKey, verify } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { discordServer, place, restClient } from '../support/discord-clients.js';
import { REGISTRATION, type DiscordServer } from '../support/discord-server/start-discord-server.js';
import { manualClock } from '../support/server-parts/clock.js';
import { isObject, type JsonObject } from '../support/server-parts/json.js';

type Answer = (interaction: JsonObject, response: ServerResponse) => void;

/** What stands before a raw Ed25519 key in its usual encoding. */
const KEY_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');

function isSigned({ headers }: IncomingMessage, body: string, publicKey: string): boolean {
  const encoded = Buffer.concat([KEY_PREFIX, Buffer.from(publicKey, 'hex')]);
  const key = createPublicKey({ key: encoded, format: 'der', type: 'spki' });
  const signed = Buffer.from(String(headers['x-signature-timestamp']) + body);
  return verify(null, signed, key, Buffer.from(String(headers['x-signature-ed25519']), 'hex'));
}

/** An app that checks signatures, or does not, and answers so; its address. */
async function app({ publicKey }: DiscordServer, answer: Answer, checks = true): Promise<string> {
  const http = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString('utf8');
      const interaction: unknown = JSON.parse(body);
      if (checks && !isSigned(request, body, publicKey)) response.writeHead(401).end();
      else if (isObject(interaction) && interaction.type === 1) sendJson(response, { type: 1 });
      else if (isObject(interaction)) answer(interaction, response);
    });
  });
  await new Promise<void>((resolve) => {
    http.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => {
    http.closeAllConnections();
    http.close();
  });
  return `http://127.0.0.1:${(http.address() as AddressInfo).port}/interactions`;
}

function sendJson(response: ServerResponse, body: JsonObject): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

async function scene(answer: Answer) {
  const clock = manualClock();
  const server = await discordServer({ clock });
  const body = [{ name: 'ask', description: 'Ask' }];
  await restClient(server).put(Routes.applicationCommands(REGISTRATION.applicationId), { body });
  await server.sendTo(await app(server, answer));
  const { user, channel } = place(server);
  return { server, clock, ask: () => server.people.actions.slash({ user, channel, name: 'ask' }) };
}

describe('an address for interactions', () => {
  it('is taken if it answers pings and refuses what another has signed', async () => {
    const server = await discordServer();
    const address = await app(server, () => {});
    await expect(server.sendTo(address)).resolves.toBeUndefined();
  });

  it('is refused if it takes what another has signed, or does not answer pings', async () => {
    const server = await discordServer();
    const careless = await app(server, () => {}, false);
    await expect(server.sendTo(careless)).rejects.toThrow(/could not be verified/u);
    await expect(server.sendTo(`${server.apiUrl}/v10/nothing`)).rejects.toThrow(/could not be verified/u);
  });
});

describe('an interaction over HTTP', () => {
  it('is answered in the response', async () => {
    const { server, ask } = await scene((_, response) => sendJson(response, { type: 4, data: { content: '答' } }));
    const acted = await ask();
    expect(acted.acknowledged).toBe(true);
    expect(server.people.answersOf(acted)).toMatchObject([{ content: '答' }]);
  });

  it('brings files in parts', async () => {
    const { server, ask } = await scene((_, response) => {
      const form = new FormData();
      form.set('payload_json', JSON.stringify({ type: 4, data: { content: '表' } }));
      form.set('files[0]', new Blob(['年,额']), '表2.csv');
      const encoded = new Response(form);
      const contentType = encoded.headers.get('content-type') ?? '';
      response.writeHead(200, { 'content-type': contentType });
      void encoded.arrayBuffer().then((bytes) => response.end(Buffer.from(bytes)));
    });
    const [message] = server.people.answersOf(await ask());
    expect(message?.attachments).toMatchObject([{ name: '表2.csv', content: Buffer.from('年,额') }]);
  });

  it('may be answered by a request while the response says 202', async () => {
    const { server, ask } = await scene(({ id, token }, response) => {
      response.writeHead(202).end();
      const route = Routes.interactionCallback(String(id), String(token));
      void restClient(server).post(route, { body: { type: 5 }, auth: false });
    });
    const acted = await ask();
    expect(acted.acknowledged).toBe(true);
    const original = Routes.webhookMessage(REGISTRATION.applicationId, acted.interaction.token);
    await restClient(server).patch(original, { body: { content: '答' }, auth: false });
    expect(server.people.answersOf(acted)).toMatchObject([{ content: '答', flags: 0 }]);
  });

  it('fails where the answer is not as documented, and says where', async () => {
    const { server, ask } = await scene((_, response) =>
      sendJson(response, { type: 4, data: { content: 'a'.repeat(2001) } }),
    );
    expect((await ask()).acknowledged).toBe(false);
    expect(server.discord.refused).toMatchObject([
      { route: 'interaction response', problems: ['data.content BASE_TYPE_MAX_LENGTH'] },
    ]);
  });

  it('fails where the app breaks, or takes more than three seconds', async () => {
    const broken = await scene((_, response) => response.writeHead(500).end());
    expect((await broken.ask()).acknowledged).toBe(false);
    const slow = await scene(() => slow.clock.advance(3001));
    expect((await slow.ask()).acknowledged).toBe(false);
  });
});

import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { afterEach, expect, it } from 'vitest';

import type { LanguageModel } from '../../../src/bot/models/language-model.js';
import { openLanguageModel } from '../../../src/bot/models/open-language-model.js';

/** The events of a message as Anthropic's API streams it. */
const EVENTS = [
  {
    type: 'message_start',
    message: {
      id: 'msg_1',
      type: 'message',
      role: 'assistant',
      model: 'claude-test',
      content: [],
      stop_reason: null,
      stop_sequence: null,
      usage: { input_tokens: 20, output_tokens: 1 },
    },
  },
  { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } },
  { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: 'Supply chains ' } },
  { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: 'adapt[1].' } },
  { type: 'content_block_stop', index: 0 },
  { type: 'message_delta', delta: { stop_reason: 'end_turn', stop_sequence: null }, usage: { output_tokens: 7 } },
  { type: 'message_stop' },
];
const STREAM = EVENTS.map((event) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`).join('');

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

interface Heard {
  readonly path: string;
  readonly key: string;
}

async function modelThat(answers: {
  readonly status: number;
  readonly body: string;
}): Promise<[LanguageModel, Heard[]]> {
  const heard: Heard[] = [];
  server = createServer((request, response) => {
    request.resume();
    heard.push({ path: request.url ?? '', key: String(request.headers['x-api-key']) });
    const type = answers.status === 200 ? 'text/event-stream' : 'application/json';
    response.writeHead(answers.status, { 'content-type': type }).end(answers.body);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  const settings = { model: 'claude-test', url: `http://127.0.0.1:${port}`, key: 'sk-ant', deadlineMs: 30_000 };
  return [openLanguageModel({ host: 'anthropic', ...settings }).begin(), heard];
}

async function written(model: LanguageModel): Promise<string> {
  let text = '';
  for await (const piece of model.write({ system: 'Write.', user: 'Evidence.' })) text += piece;
  return text;
}

it('writes through Anthropic’s API, and counts its tokens', async () => {
  const [model, heard] = await modelThat({ status: 200, body: STREAM });
  expect(await written(model)).toBe('Supply chains adapt[1].');
  expect(heard).toEqual([{ path: '/v1/messages', key: 'sk-ant' }]);
  expect(model.spent).toEqual({ calls: 1, tokens: 27 });
});

it.each([
  ['refused-key', 401, 'authentication_error', 'invalid x-api-key'],
  ['unknown-model', 404, 'not_found_error', 'model: claude-test'],
  ['nonsense', 400, 'invalid_request_error', 'messages: at least one message is required'],
])('names the fault %s', async (kind, status, type, message) => {
  const [model] = await modelThat({ status, body: JSON.stringify({ type: 'error', error: { type, message } }) });
  await expect(written(model)).rejects.toMatchObject({ kind });
});

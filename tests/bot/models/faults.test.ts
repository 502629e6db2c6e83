import { afterEach, describe, expect, it, vi } from 'vitest';

import { ModelFaultError } from '../../../src/bot/errors/model-fault-error.js';
import type { LanguageModel } from '../../../src/bot/models/language-model.js';
import type { ModelFault } from '../../../src/bot/models/model-fault.js';
import { openLanguageModel } from '../../../src/bot/models/open-language-model.js';
import type { ModelAnswer, ModelScript } from '../../support/model-server/model-answer.js';
import { startModelServer, type ModelServer } from '../../support/model-server/start-model-server.js';

const PROMPT = { system: 'Say what the evidence says.', user: 'What is resilience?' };

let server: ModelServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function modelBehind(script: ModelScript, deadlineMs = 10_000): Promise<LanguageModel> {
  server = await startModelServer(script);
  const settings = {
    host: 'openai-compatible',
    url: server.url,
    model: 'test-1',
    key: 'sk-secret',
    deadlineMs,
  } as const;
  return openLanguageModel(settings).begin();
}

async function written(model: LanguageModel): Promise<string> {
  let text = '';
  for await (const piece of model.write(PROMPT)) text += piece;
  return text;
}

async function faultOf(model: LanguageModel): Promise<ModelFaultError> {
  const error: unknown = await written(model).catch((thrown: unknown) => thrown);
  if (error instanceof ModelFaultError) return error;
  throw new Error(`No fault: ${String(error)}`);
}

describe('a model behind a real server', () => {
  it('writes in pieces, and counts calls and tokens', async () => {
    const model = await modelBehind(() => ({
      kind: 'text',
      text: '供应链韧性是一种能力，它来自产业创新，也支撑产业创新[1]。',
    }));
    const pieces: string[] = [];
    for await (const piece of model.write(PROMPT)) pieces.push(piece);
    expect(pieces.join('')).toBe('供应链韧性是一种能力，它来自产业创新，也支撑产业创新[1]。');
    expect(pieces.length).toBeGreaterThan(1);
    expect(model.spent.calls).toBe(1);
    expect(model.spent.tokens).toBe(Math.ceil(46 / 4) + Math.ceil(30 / 4));
  });

  it('is sent the prompt, the name and the key, and nothing of the environment', async () => {
    const model = await modelBehind(() => ({ kind: 'text', text: 'Yes.' }));
    await written(model);
    expect(server?.requests).toEqual([
      {
        path: '/v1/chat/completions',
        authorization: 'Bearer sk-secret',
        model: 'test-1',
        stream: true,
        messages: [
          { role: 'system', content: PROMPT.system },
          { role: 'user', content: PROMPT.user },
        ],
        tools: [],
        fields: ['max_tokens', 'messages', 'model', 'stream', 'stream_options', 'temperature'],
      },
    ]);
  });
});

const json = (status: number, message: string, headers: Readonly<Record<string, string>> = {}): ModelAnswer => ({
  kind: 'status',
  status,
  body: JSON.stringify({ error: { message } }),
  headers,
});

/** A piece of a stream, as long as may be. */
function contentLine(content: unknown, tokens = 1): string {
  const chunk = {
    id: 'a',
    object: 'chat.completion.chunk',
    created: 0,
    model: 'm',
    choices: [{ index: 0, delta: { content }, finish_reason: 'stop' }],
    usage: { prompt_tokens: tokens - 1, completion_tokens: 1, total_tokens: tokens },
  };
  return `data: ${JSON.stringify(chunk)}\n\n`;
}

it('reads the text of content in parts, and leaves standard output alone', async () => {
  const log = vi.spyOn(console, 'log');
  const parts = [
    { type: 'thinking', thinking: [{ type: 'text', text: 'Hm.' }] },
    { type: 'text', text: 'Supply chains ' },
    { type: 'text', text: 'adapt[1].' },
  ];
  const body = `${contentLine(parts)}data: [DONE]\n\n`;
  expect(await written(await modelBehind(() => ({ kind: 'raw', body, type: 'text/event-stream' })))).toBe(
    'Supply chains adapt[1].',
  );
  expect(log).not.toHaveBeenCalled();
  log.mockRestore();
});

describe('a fault', () => {
  it.each<[string, ModelFault, ModelAnswer]>([
    ['a wrong key', 'refused-key', json(401, 'Incorrect API key provided')],
    ['a forbidden key', 'refused-key', json(403, 'Project has no access')],
    ['a spent account', 'over-quota', json(402, 'Insufficient Balance')],
    ['a spent account as a rate', 'over-quota', json(429, 'You exceeded your current quota: insufficient_quota')],
    [
      'a spent account (Anthropic)',
      'over-quota',
      json(400, 'Your credit balance is too low to access the Anthropic API'),
    ],
    ['a spent account (DashScope)', 'over-quota', json(400, 'Arrearage: Access denied')],
    ['a free quota (DashScope)', 'over-quota', json(403, 'AllocationQuota.FreeTierOnly')],
    ['a long wait', 'over-quota', json(429, 'Rate limit', { 'retry-after': '3600' })],
    ['a wait until a date', 'over-quota', json(429, 'Rate limit', { 'retry-after': 'Fri, 31 Dec 9999 23:59:59 GMT' })],
    ['a model that is not there (OpenAI)', 'unknown-model', json(404, 'The model `gpt-9` does not exist')],
    ['a model that is not there (DeepSeek)', 'unknown-model', json(400, 'Model Not Exist')],
    [
      'a model that is not there (Ollama)',
      'unknown-model',
      json(404, 'model "qwen2.5:7b" not found, try pulling it first'),
    ],
    ['an address without /v1', 'not-an-api', json(404, 'Not Found')],
    ['a page with 200', 'not-an-api', { kind: 'page' }],
    ['a request that is not taken', 'nonsense', json(400, 'tools are not supported')],
    ['no JSON', 'nonsense', { kind: 'raw', body: 'data: {"choices": [{]}\n\n', type: 'text/event-stream' }],
    ['no message', 'nonsense', { kind: 'raw', body: 'data: [DONE]\n\n', type: 'text/event-stream' }],
    ['an empty text', 'nonsense', { kind: 'text', text: '' }],
    ['thoughts alone', 'nonsense', { kind: 'text', text: '<think>Resilience is 70.7[1].</think>\n' }],
    ['thoughts without end', 'nonsense', { kind: 'text', text: '<think>Resilience is 70.7[1].' }],
    ['white space alone', 'nonsense', { kind: 'text', text: ' \n\t\u3000\u200B\n' }],
    ['content that is no text', 'nonsense', { kind: 'raw', body: contentLine({ text: 7 }), type: 'text/event-stream' }],
    [
      'a megabyte',
      'nonsense',
      { kind: 'raw', body: contentLine('resilience '.repeat(100_000)), type: 'text/event-stream' },
    ],
    [
      'a text that goes on',
      'nonsense',
      { kind: 'raw', body: contentLine('resilience '.repeat(5000)), type: 'text/event-stream' },
    ],
    ['an end in the middle', 'away', { kind: 'hang-up', text: 'The resilience of' }],
  ])('%s is %s', async (_, kind, answer) => {
    const model = await modelBehind(() => answer);
    const fault = await faultOf(model);
    expect(fault.kind).toBe(kind);
    expect(model.spent.calls).toBe(1);
    expect(`${fault.message} ${JSON.stringify(fault.facts)}`).not.toContain('sk-secret');
  });

  it('is away where nothing listens', async () => {
    const model = await modelBehind(() => ({ kind: 'silence' }));
    await server?.close();
    server = undefined;
    expect((await faultOf(model)).kind).toBe('away');
  });

  it.each<[string, ModelAnswer]>([
    ['silence', { kind: 'silence' }],
    ['a stall in the middle', { kind: 'stall', text: 'The resilience of' }],
  ])('%s is slow at the deadline', async (_, answer) => {
    const model = await modelBehind(() => answer, 300);
    expect((await faultOf(model)).kind).toBe('slow');
  });

  it('is that nobody waited where whoever asked left', async () => {
    server = await startModelServer(() => ({ kind: 'stall', text: 'The resilience of' }));
    const asker = new AbortController();
    const settings = { host: 'openai-compatible', url: server.url, model: 'm', key: null, deadlineMs: 60_000 } as const;
    const model = openLanguageModel(settings).begin(asker.signal);
    const pieces = model.write(PROMPT)[Symbol.asyncIterator]();
    await pieces.next();
    asker.abort();
    const error: unknown = await (async () => {
      while (!(await pieces.next()).done);
    })().catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ kind: 'left' });
  });
});

describe('trying again', () => {
  it.each<[string, ModelAnswer]>([
    ['a failure of the server', json(503, 'overloaded')],
    ['a rate', json(429, 'slow down', { 'retry-after': '0' })],
    ['a connection that ends', { kind: 'hang-up', text: null }],
  ])('mends %s', async (_, first) => {
    const model = await modelBehind((_request, number) => (number === 1 ? first : { kind: 'text', text: 'Yes.' }));
    expect(await written(model)).toBe('Yes.');
    expect(model.spent.calls).toBe(2);
  });

  it('ends after three times', async () => {
    const model = await modelBehind(() => json(500, 'broken'));
    expect((await faultOf(model)).kind).toBe('failing');
    expect(model.spent.calls).toBe(3);
  });

  it('never starts a text anew that broke off', async () => {
    const model = await modelBehind(() => ({ kind: 'hang-up', text: 'The resilience of' }));
    await faultOf(model);
    expect(server?.requests).toHaveLength(1);
  });
});

describe('the budget of a question', () => {
  it('ends after so many calls', async () => {
    const model = await modelBehind(() => ({ kind: 'text', text: 'Yes.' }));
    for (let call = 0; call < 10; call += 1) await written(model);
    expect((await faultOf(model)).kind).toBe('over-budget');
    expect(server?.requests).toHaveLength(10);
  });

  it('ends after so many tokens', async () => {
    const model = await modelBehind(() => ({
      kind: 'raw',
      body: contentLine('Yes.', 90_000),
      type: 'text/event-stream',
    }));
    await written(model);
    expect((await faultOf(model)).kind).toBe('over-budget');
  });
});

describe('the breaker', () => {
  it('spares further questions a model that fails, and tries again after a while', async () => {
    let answer: ModelAnswer = json(401, 'Incorrect API key provided');
    server = await startModelServer(() => answer);
    let now = 0;
    const settings = { host: 'openai-compatible', url: server.url, model: 'm', key: 'k', deadlineMs: 10_000 } as const;
    const port = openLanguageModel(settings, { now: () => now });
    for (let question = 0; question < 3; question += 1) await faultOf(port.begin());
    expect((await faultOf(port.begin())).kind).toBe('refused-key');
    expect(server.requests).toHaveLength(3);

    now = 31_000;
    answer = { kind: 'text', text: 'Yes.' };
    expect(await written(port.begin())).toBe('Yes.');
    expect(await written(port.begin())).toBe('Yes.');
  });
});

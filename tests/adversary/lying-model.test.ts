import { ChatOpenAI } from '@langchain/openai';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { startLyingModel, type LyingModel } from '../support/lying-model/lying-model.js';
import { apiError, type ModelAnswer } from '../support/lying-model/model-answer.js';

let model: LyingModel;

beforeEach(async () => {
  model = await startLyingModel(() => ({ kind: 'text', text: '' }));
});
afterEach(() => model.close());

/** The client that the product uses, without retries; a busy machine does not use its patience up. */
function client(timeout = 60_000): ChatOpenAI {
  return new ChatOpenAI({
    model: model.name,
    apiKey: 'none',
    configuration: { baseURL: model.url },
    maxRetries: 0,
    timeout,
  });
}

async function streamed(answer: ModelAnswer): Promise<string> {
  model.think(() => answer);
  let text = '';
  for await (const chunk of await client().stream('稀土？')) text += chunk.text;
  return text;
}

describe('a lying model, to the client of the OpenAI protocol', () => {
  const SAID = '稀土，2022 年：70.7 亿元 [1]。😀 Rare earths, 2022.';

  it('says the same at once and in pieces', async () => {
    model.think(() => ({ kind: 'text', text: SAID }));
    expect(await client().invoke('稀土？')).toMatchObject({
      content: SAID,
      usage_metadata: { total_tokens: expect.any(Number) },
    });
    expect(await streamed({ kind: 'text', text: SAID })).toBe(SAID);
    expect(model.heard).toHaveLength(1);
  });

  it('calls tools, and writes arguments that are no JSON', async () => {
    model.think(() => ({
      kind: 'calls',
      calls: [
        { name: 'rank', arguments: '{"by":"2022"}' },
        { name: 'rank', arguments: '{"by":' },
      ],
    }));
    const { tool_calls, invalid_tool_calls } = await client().invoke('稀土？');
    expect(tool_calls).toMatchObject([{ name: 'rank', args: { by: '2022' } }]);
    expect(invalid_tool_calls).toMatchObject([{ name: 'rank', args: '{"by":' }]);
  });

  it.each<[string, ModelAnswer]>([
    ['refuses the key', apiError(401, 'invalid_request_error', 'Incorrect API key provided', 'invalid_api_key')],
    ['has no such model', apiError(404, 'invalid_request_error', 'The model does not exist', 'model_not_found')],
    ['is over quota', apiError(429, 'insufficient_quota', 'You exceeded your current quota')],
    ['keeps silent', { kind: 'silence' }],
    ['is cut off', { kind: 'drop', text: SAID }],
    ['answers with broken JSON', { kind: 'body', type: 'application/json', bytes: Buffer.from('{"choices":[') }],
  ])('fails where it %s', async (_, answer) => {
    model.think(() => answer);
    await expect(client(500).invoke('稀土？')).rejects.toThrow(/./u);
  });

  it('begins a stream and then says nothing more', async () => {
    model.think(() => ({ kind: 'stall', text: SAID }));
    const listener = new AbortController();
    let heard = '';
    const reading = async (): Promise<void> => {
      for await (const chunk of await client().stream('稀土？', { signal: listener.signal })) {
        heard += chunk.text;
        if (heard === SAID) setTimeout(() => listener.abort(), 100);
      }
    };
    await expect(reading()).rejects.toThrow(/abort/iu);
    expect(heard).toBe(SAID);
  });
});

import { afterEach, describe, expect, it } from 'vitest';

import type { LanguageModel, ModelPort } from '../../../src/bot/models/language-model.js';
import { openLanguageModel } from '../../../src/bot/models/open-language-model.js';
import type { ModelAnswer, ModelScript } from '../../support/model-server/model-answer.js';
import { startModelServer, type ModelServer } from '../../support/model-server/start-model-server.js';

let server: ModelServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function portBehind(script: ModelScript): Promise<ModelPort> {
  server = await startModelServer(script);
  const { url } = server;
  return openLanguageModel({ host: 'openai-compatible', url, model: 'm', key: null, deadlineMs: 10_000 });
}

async function written(model: LanguageModel): Promise<string> {
  let text = '';
  for await (const piece of model.write({ system: 'Answer.', user: 'Is it so?' })) text += piece;
  return text;
}

function refusal(message: string): ModelAnswer {
  return { kind: 'status', status: 400, body: JSON.stringify({ error: { message } }) };
}

// As OpenAI, vLLM and FastAPI word it.
const REFUSALS = {
  temperature: "Unsupported value: 'temperature' does not support 0 with this model.",
  max_tokens: "Unsupported parameter: 'max_tokens' is not supported. Use 'max_completion_tokens' instead.",
  max_completion_tokens: "'max_completion_tokens' is too large: 4096. This model's maximum context length is 2048.",
  stream_options: 'stream_options: Extra inputs are not permitted',
} as const;
type Refused = keyof typeof REFUSALS;

/** A host that refuses the first of some fields that it is sent. */
function refusing(...refused: readonly Refused[]): ModelScript {
  return ({ fields }) => {
    const field = refused.find((name) => fields.includes(name));
    return field === undefined ? { kind: 'text', text: 'Yes.' } : refusal(REFUSALS[field]);
  };
}

describe('a field that a host refuses', () => {
  it.each<[refused: readonly Refused[], calls: number]>([
    [['temperature'], 2],
    [['stream_options'], 2],
    [['max_tokens'], 2],
    [['max_tokens', 'max_completion_tokens'], 3],
    [['temperature', 'max_tokens', 'max_completion_tokens', 'stream_options'], 5],
  ])('is left out: %j', async (refused, calls) => {
    const model = (await portBehind(refusing(...refused))).begin();
    expect(await written(model)).toBe('Yes.');
    expect(model.spent?.calls).toBe(calls);
  });

  it('gives way to the newer name of the same', async () => {
    await written((await portBehind(refusing('max_tokens'))).begin());
    expect(server?.requests.at(-1)?.fields).toEqual(expect.arrayContaining(['max_completion_tokens', 'temperature']));
  });

  it('is left out by questions that were asked at once, and not sent by those after', async () => {
    const port = await portBehind(refusing('temperature'));
    expect(await Promise.all([written(port.begin()), written(port.begin())])).toEqual(['Yes.', 'Yes.']);
    const later = port.begin();
    await written(later);
    expect(later.spent?.calls).toBe(1);
  });

  it('is nonsense where it was not sent', async () => {
    const model = (await portBehind(() => refusal(REFUSALS.max_completion_tokens))).begin();
    await expect(written(model)).rejects.toMatchObject({ kind: 'nonsense' });
    expect(model.spent?.calls).toBe(1);
  });
});

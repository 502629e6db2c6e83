import { AIMessage } from '@langchain/core/messages';
import { fakeModel } from '@langchain/core/testing';
import { ChatOpenAICompletions } from '@langchain/openai';
import { afterEach, describe, expect, it } from 'vitest';
import { chooseCalls } from '../../../src/bot/answer/agent/choose-calls.js';
import { ModelFaultError } from '../../../src/bot/errors/model-fault-error.js';
import type { ChatModel } from '../../../src/bot/models/chat-model.js';
import type { LanguageModel } from '../../../src/bot/models/language-model.js';
import { openBroughtModel } from '../../../src/bot/models/open-brought-model.js';
import { openLanguageModel } from '../../../src/bot/models/open-language-model.js';
import { startModelServer, type ModelServer } from '../../support/model-server/start-model-server.js';

const PROMPT = { system: 'Say what the evidence says.', user: 'What is resilience?' };
const DEADLINE = { deadlineMs: 10_000 };

let server: ModelServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

const brought = (chat: ChatModel): LanguageModel => openBroughtModel(chat, DEADLINE).begin();

async function written(model: LanguageModel): Promise<string> {
  let text = '';
  for await (const piece of model.write(PROMPT)) text += piece;
  return text;
}

function counting(text: string, tokens: number): AIMessage {
  const usage = { input_tokens: tokens - 1, output_tokens: 1, total_tokens: tokens };
  return Object.assign(new AIMessage(text), { usage_metadata: usage });
}

describe('what a program’s own chat model is asked', () => {
  it('costs what the same model behind its address costs', async () => {
    server = await startModelServer(() => ({ kind: 'text', text: '供应链韧性是一种能力[1]。' }));
    const own = openLanguageModel({
      host: 'openai-compatible',
      url: server.url,
      model: 'test-1',
      key: 'sk',
      ...DEADLINE,
    });
    const asked = own.begin();
    const client = new ChatOpenAICompletions({ model: 'test-1', apiKey: 'sk', configuration: { baseURL: server.url } });
    const model = brought(client);
    expect(await written(model)).toBe(await written(asked));
    expect(model.spent).toEqual(asked.spent);
    expect(model.spent.calls).toBe(1);
    expect(model.spent.tokens).toBeGreaterThan(0);
  });

  it('is counted for one question alone', async () => {
    const port = openBroughtModel(fakeModel().respond(counting('Yes.', 12)).respond(counting('Yes.', 30)), DEADLINE);
    const [first, second] = [port.begin(), port.begin()];
    await written(first);
    await written(second);
    expect([first.spent, second.spent]).toEqual([
      { calls: 1, tokens: 12 },
      { calls: 1, tokens: 30 },
    ]);
  });

  it('is estimated where the model does not count: a token for three bytes', async () => {
    const model = brought(fakeModel().respond(new AIMessage('Yes.')));
    await written(model);
    const asked = Math.ceil((PROMPT.system.length + PROMPT.user.length) / 3);
    expect(model.spent).toEqual({ calls: 1, tokens: asked + Math.ceil('Yes.'.length / 3) });
  });

  it('is counted round by round where it plans', async () => {
    const chat = fakeModel()
      .respondWithTools([{ name: 'describe-corpus', args: {} }])
      .respond(counting('done', 40));
    const model = brought(chat);
    await chooseCalls(model, 'What is there?', () => Promise.resolve({ refused: 'Not now.' }));
    expect(model.spent.calls).toBe(2);
    expect(model.spent.tokens).toBeGreaterThan(40);
  });

  it('counts a call that fails, and no tokens of it', async () => {
    const model = brought(fakeModel().alwaysThrow(new Error('out of order')));
    await expect(written(model)).rejects.toBeInstanceOf(ModelFaultError);
    expect(model.spent).toEqual({ calls: 1, tokens: 0 });
  });

  it('is not asked again where a question has cost enough', async () => {
    const model = brought(fakeModel().respond(counting('Yes.', 80_000)).respond(counting('Yes.', 1)));
    await written(model);
    await expect(written(model)).rejects.toMatchObject({ kind: 'over-budget' });
    expect(model.spent.calls).toBe(1);
  });
});

import { BaseChatModel } from '@langchain/core/language_models/chat_models';
import { AIMessage, type BaseMessage } from '@langchain/core/messages';
import { fakeModel } from '@langchain/core/testing';
import { FakeListChatModel } from '@langchain/core/utils/testing';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openAdviser, type AdviserOptions, type OpenAdviser } from '../../src/index.js';
import { scriptedModel } from '../eval/planner/scripted-model.js';
import { TEST_INDEX } from '../support/command-line.js';
import type { ModelScript } from '../support/model-server/model-answer.js';
import { startModelServer, type ModelServer } from '../support/model-server/start-model-server.js';

const QUESTION = '2022年稀土和家具的出口额分别是多少？';
const WITHOUT = /（本回答未经过语言模型：(?<reason>.*)。）/u;

let adviser: OpenAdviser | undefined;
let server: ModelServer | undefined;
afterEach(async () => {
  await adviser?.close();
  await server?.close();
  [adviser, server] = [undefined, undefined];
  vi.unstubAllEnvs();
});

async function open(options: AdviserOptions = {}): Promise<OpenAdviser> {
  adviser = await openAdviser({ index: TEST_INDEX, ...options });
  return adviser;
}

async function serve(script: ModelScript): Promise<AdviserOptions> {
  server = await startModelServer(script);
  return { model: { url: server.url, model: 'test-1', key: 'sk-secret' } };
}

/** Says each line of evidence as it is given, with its mark. */
function copied(messages: readonly BaseMessage[]): AIMessage {
  const [, ...evidence] = (messages.at(-1)?.text ?? '').split(/^(?=\[\d+\] )/mu);
  const lines = evidence.map((line) =>
    (line.split('\n')[0] ?? '').replace(/^(?<mark>\[\d+\]) (?<said>.*)$/u, '$<said>$<mark>'),
  );
  return new AIMessage(lines.join('\n'));
}

/** Never answers, whatever signal it is given. */
class DeafModel extends BaseChatModel {
  constructor() {
    super({});
  }

  override _llmType(): string {
    return 'deaf';
  }

  override bindTools(): this {
    return this;
  }

  override _generate(): Promise<never> {
    return Promise.race<never>([]);
  }
}

describe('a chat model of the program’s own', () => {
  it('puts an answer in words through the same gate, and is named in the receipt', async () => {
    const model = fakeModel().respond(copied);
    const reply = await (await open({ model })).answer({ text: QUESTION });
    expect(reply.blocks.map(({ type }) => type)).toContain('written');
    expect(reply.text).toMatch(/70\.7[^]*4639\.3/u);
    expect(reply.text).not.toMatch(WITHOUT);
    expect(reply.receipt.model).toBe(model.getName());
  });

  it('is heard sentence by sentence', async () => {
    const heard: string[] = [];
    const onSentence = (sentence: string): void => void heard.push(sentence);
    await (await open({ model: fakeModel().respond(copied) })).answer({ text: QUESTION, onSentence });
    expect(heard).toHaveLength(2);
  });

  it('cannot say what the evidence does not', async () => {
    const lie = new FakeListChatModel({ responses: ['稀土2022年的出口额为 99.9 亿元[1]。'] });
    const reply = await (await open({ model: lie })).answer({ text: QUESTION });
    expect(reply.text).not.toContain('99.9');
    expect(reply.text).toContain('70.7');
    expect(reply.text).toContain('（语言模型有 1 句话没有依据，已换成来源的说法。）');
  });

  it('plans with planner: model, by the same tools', async () => {
    const cell = (column: number) => ({ document: 'industrial-innovation', table: 'table-2', row: 16, column });
    const model = fakeModel()
      .respondWithTools([{ name: 'difference', args: { minuend: cell(2), subtrahend: cell(1) } }])
      .respond(new AIMessage('done'))
      .respond(copied);
    const reply = await (await open({ model, planner: 'model' })).answer({ text: '家具的增长率是多少？' });
    expect(reply.receipt).toMatchObject({ planner: 'model' });
    expect(reply.receipt.plan.map(({ tool }) => tool)).toContain('difference');
  });

  it.each<[string, AdviserOptions]>([
    ['writes', {}],
    ['plans', { planner: 'model' }],
  ])('that listens to nothing is left at the deadline where it %s', async (_, options) => {
    const reply = await (
      await open({ model: new DeafModel(), modelSeconds: 1, ...options })
    ).answer({ text: QUESTION });
    expect(WITHOUT.exec(reply.text)?.groups).toMatchObject({ reason: '未按时作答' });
    expect(reply.text).toContain('70.7');
  });

  it.each<[string, Error]>([
    ['拒绝了密钥', Object.assign(new Error('Incorrect API key'), { status: 401 })],
    ['服务商没有这个名称的模型', Object.assign(new Error('no such model'), { status: 404 })],
    ['暂不接受请求', Object.assign(new Error('slow down'), { status: 429 })],
    ['其服务器报告出错', Object.assign(new Error('overloaded'), { status: 529 })],
    ['无法连接', new TypeError('fetch failed')],
    ['没有给出可用的回答', new Error('out of order')],
  ])('that fails leaves the answer of the rules, since it is so: %s', async (reason, error) => {
    const reply = await (await open({ model: fakeModel().alwaysThrow(error) })).answer({ text: QUESTION });
    expect(WITHOUT.exec(reply.text)?.groups).toMatchObject({ reason });
    expect(reply.text).toContain('70.7');
    expect(reply.text).not.toContain(error.message);
  });

  it('is left alone for a while after three faults', async () => {
    const model = fakeModel().alwaysThrow(new Error('out of order'));
    const asked = await open({ model });
    for (let question = 0; question < 5; question += 1) await asked.answer({ text: QUESTION });
    expect(model.callCount).toBe(3);
  });
});

describe('a model by its address', () => {
  it('puts an answer in words', async () => {
    const reply = await (await open(await serve(scriptedModel))).answer({ text: QUESTION });
    expect(reply.blocks.map(({ type }) => type)).toContain('written');
    expect(reply.receipt.model).toBe('test-1');
    expect(server?.requests[0]?.authorization).toBe('Bearer sk-secret');
  });

  it('that refuses the key leaves the answer of the rules', async () => {
    const options = await serve(() => ({ kind: 'status', status: 401, body: 'sk-secret' }));
    const reply = await (await open(options)).answer({ text: QUESTION });
    expect(WITHOUT.exec(reply.text)?.groups).toMatchObject({ reason: '拒绝了密钥' });
    expect(JSON.stringify(reply)).not.toContain('sk-secret');
  });
});

it('asks none where none is given, whatever is set for the command line', async () => {
  server = await startModelServer(scriptedModel);
  vi.stubEnv('LIANWEN_MODEL_URL', server.url);
  vi.stubEnv('LIANWEN_MODEL', 'test-1');
  const rules = await (await open()).answer({ text: QUESTION });
  expect(rules.receipt.model).toBeUndefined();
  expect(server.requests).toEqual([]);
});

it('leaves the tracing of the program as it is', async () => {
  vi.stubEnv('LANGSMITH_TRACING', 'true');
  await open();
  expect(process.env['LANGSMITH_TRACING']).toBe('true');
});

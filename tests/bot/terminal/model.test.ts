import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { askResultSchema } from '../../../src/bot/results/schemas.js';
import { scriptedModel } from '../../eval/planner/scripted-model.js';
import { startModelServer, type ModelServer } from '../../support/model-server/start-model-server.js';
import type { ModelScript } from '../../support/model-server/model-answer.js';
import { commandsHere } from '../../support/commands-here.js';
import { useCommandLine } from '../../support/use-command-line.js';

const QUESTION = '稀土2022年出口额比2021年增加多少，增长率又是多少？';
const { lianwen, file, folder } = useCommandLine();

let server: ModelServer;
let script: ModelScript;
beforeEach(async () => {
  script = scriptedModel;
  server = await startModelServer((request, number) => script(request, number));
});
afterEach(() => server.close());

const environment = (): Readonly<Record<string, string>> => ({
  LIANWEN_MODEL_URL: server.url,
  LIANWEN_MODEL: 'scripted',
  LIANWEN_MODEL_KEY: 'sk-secret',
});

describe('a configured language model', () => {
  it('is asked alike whatever is set for another program of LangChain’s', async () => {
    const plain = await lianwen.run(['ask', QUESTION, '--json'], { environment: environment() });
    const foreign = {
      LANGCHAIN_VERBOSE: 'true',
      LANGSMITH_TRACING: 'true',
      LC_OUTPUT_VERSION: 'v1',
      OPENAI_LOG: 'debug',
      DEBUG: 'true',
      OPENAI_BASE_URL: 'http://127.0.0.1:9',
      OPENAI_API_KEY: 'sk-other',
    };
    expect(await lianwen.run(['ask', QUESTION, '--json'], { environment: { ...environment(), ...foreign } })).toEqual(
      plain,
    );
    expect(plain).toMatchObject({ status: 0, stderr: '' });
  });

  it('puts an answer in words; the receipt keeps those of the rules, and is replayed without it', async () => {
    const { stdout } = await commandsHere.run(['ask', QUESTION, '--json'], { environment: environment() });
    const reply = askResultSchema.parse(JSON.parse(stdout));
    expect(reply.blocks.map(({ type }) => type)).toContain('written');
    expect(reply.receipt).toMatchObject({ model: 'scripted' });
    expect(reply.receipt.planner).toBeUndefined();
    const plain = await commandsHere.run(['ask', QUESTION, '--json']);
    expect(askResultSchema.parse(JSON.parse(plain.stdout)).receipt.outcome).toEqual(reply.receipt.outcome);
    const asked = server.requests.length;
    const again = await commandsHere.run(['replay', file('written.json', stdout), '--json'], {
      environment: environment(),
    });
    expect(again).toMatchObject({ status: 0, stdout: '{"same":true,"differences":[]}\n' });
    expect(server.requests).toHaveLength(asked);
  });

  it('plans with --planner model, in a batch too', async () => {
    const input = `${JSON.stringify({ id: 1, question: QUESTION })}\n`;
    const args = ['ask', '--batch', '-', '--planner', 'model'];
    const { stdout } = await commandsHere.run(args, { environment: environment(), input });
    const reply = askResultSchema.parse(JSON.parse(stdout));
    expect(reply.receipt).toMatchObject({ planner: 'model', model: 'scripted' });
    expect(reply.figures.map(({ value }) => value)).toContain(28.5);
    const again = await commandsHere.run(['replay', file('planned.json', stdout), '--json']);
    expect(again).toMatchObject({ status: 0, stdout: '{"same":true,"differences":[]}\n' });
  });

  it('that fails leaves the answer of the rules and a line, and nothing of the key', async () => {
    script = () => ({ kind: 'status', status: 401, body: '{"error":{"message":"Incorrect API key sk-secret"}}' });
    const { status, stdout, stderr } = await commandsHere.run(['ask', QUESTION], { environment: environment() });
    expect(status).toBe(0);
    const plain = await commandsHere.run(['ask', QUESTION]);
    expect(stdout).toContain('（本回答未经过语言模型：拒绝了密钥。）');
    expect(stdout.split('\n')[0]).toBe(plain.stdout.split('\n')[0]);
    expect(stdout + stderr).not.toContain('sk-secret');
  });
});

it('says that a text of white space is none', async () => {
  script = () => ({ kind: 'text', text: '\n \n' });
  const { stdout } = await commandsHere.run(['ask', QUESTION], { environment: environment() });
  expect(stdout).toContain('（本回答未经过语言模型：没有给出可用的回答。）');
});

describe('settings of a language model', () => {
  it.each([
    [{ LIANWEN_MODEL_URL: 'http://127.0.0.1:9/v1' }, 'LIANWEN_MODEL'],
    [{ LIANWEN_MODEL: 'm' }, 'LIANWEN_MODEL_URL'],
    [{ LIANWEN_MODEL_URL: 'ftp://x', LIANWEN_MODEL: 'm' }, 'LIANWEN_MODEL_URL'],
    [{ LIANWEN_PLANNER: 'model' }, 'LIANWEN_PLANNER'],
    [{ LIANWEN_PLANNER: 'oracle' }, 'LIANWEN_PLANNER'],
  ])('that cannot be used are named: %j', async (set, name) => {
    const { status, stderr } = await commandsHere.run(['ask', QUESTION], { environment: { ...set } });
    expect(status).toBe(1);
    expect(stderr).toMatch(new RegExp(`^INVALID_CONFIG: .*${name}\\b`, 'mu'));
  });

  it.each(['ask', 'recommend'])('are read before an index is built: %s', async (word) => {
    const index = join(folder, `index-of-${word}`);
    const set = { LIANWEN_MODEL: 'm', LIANWEN_INDEX: index };
    const { status } = await commandsHere.run([word, QUESTION], { environment: set });
    expect(status).toBe(1);
    expect(existsSync(index)).toBe(false);
  });

  const own = { LIANWEN_MODEL: 'm', LIANWEN_MODEL_URL: 'http://127.0.0.1:9/v1' };
  it.each([
    [{ ...own, LIANWEN_MODEL_KEY: 'sk-geheim\nX: 1' }, 'LIANWEN_MODEL_KEY'],
    [{ ...own, LIANWEN_MODEL_KEY: 'sk-geheim密' }, 'LIANWEN_MODEL_KEY'],
    [{ LIANWEN_MODEL: 'm', ANTHROPIC_API_KEY: 'sk geheim' }, 'ANTHROPIC_API_KEY'],
    [{ ...own, LIANWEN_MODEL_URL: 'http://me:geheim@127.0.0.1:9/v1' }, 'LIANWEN_MODEL_URL'],
    [{ ...own, LIANWEN_MODEL_URL: 'ftp//me:geheim@x' }, 'LIANWEN_MODEL_URL'],
    [{ ...own, LIANWEN_MODEL_URL: 'http://127.0.0.1:9/v1?key=geheim' }, 'LIANWEN_MODEL_URL'],
    [
      { LIANWEN_MODEL: 'm', ANTHROPIC_API_KEY: 'k', ANTHROPIC_BASE_URL: 'http://me:geheim@127.0.0.1:9' },
      'ANTHROPIC_BASE_URL',
    ],
  ])('that hold a secret are named and not shown: %#', async (set, name) => {
    const { status, stdout, stderr } = await commandsHere.run(['ask', QUESTION], { environment: { ...set } });
    expect(status).toBe(1);
    expect(stderr).toMatch(new RegExp(`^INVALID_CONFIG: .*${name}\\b`, 'mu'));
    expect(stdout + stderr).not.toContain('geheim');
  });

  it('are not needed: an Anthropic key alone sets none', async () => {
    const { stderr, status } = await commandsHere.run(['ask', QUESTION], {
      environment: { ANTHROPIC_API_KEY: 'sk-ant' },
    });
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  });

  it('are wrong on the command line where the planner is none', async () => {
    const { status, stderr } = await commandsHere.run(['ask', QUESTION, '--planner', 'oracle']);
    expect(status).toBe(2);
    expect(stderr).toContain('--planner');
  });
});

describe('the doctor', () => {
  it('says that the model answers', async () => {
    const { stdout } = await commandsHere.run(['doctor', '--lang', 'en'], { environment: environment() });
    expect(stdout).toContain('✓ Language model: scripted answers');
    expect(stdout).not.toContain('sk-secret');
  });

  it('names the address of the host that is set', async () => {
    script = () => ({ kind: 'page' });
    const set = { LIANWEN_MODEL: 'm', ANTHROPIC_API_KEY: 'sk-secret', ANTHROPIC_BASE_URL: server.url };
    const { stdout } = await commandsHere.run(['doctor', '--lang', 'en'], { environment: set });
    const line = stdout.split('\n').find((text) => text.includes('Language model')) ?? '';
    expect(line).toContain('ANTHROPIC_BASE_URL');
    expect(line).not.toMatch(/LIANWEN_MODEL_URL|sk-secret/u);
  });

  it.each<[en: string, zh: string, ReturnType<ModelScript>]>([
    ['refuses the key', '拒绝了密钥', { kind: 'status', status: 401, body: '{}' }],
    [
      'no language model scripted at this address',
      '没有名为 scripted 的语言模型',
      { kind: 'status', status: 404, body: '{"error":{"message":"The model `scripted` does not exist"}}' },
    ],
    ['it is no model’s', '它不是语言模型', { kind: 'page' }],
    ['it is no model’s', '它不是语言模型', { kind: 'status', status: 308, body: '', headers: { location: '/v2' } }],
    ['did not answer in time', '没有按时作答', { kind: 'silence' }],
  ])('says in words what is wrong, in both languages: %s', async (en, zh, answer) => {
    script = () => answer;
    // Time enough for a loaded machine; silence is waited for in vain.
    const set = { ...environment(), LIANWEN_MODEL_SECONDS: answer.kind === 'silence' ? '1' : '60' };
    for (const [language, words] of Object.entries({ en, zh })) {
      const { status, stdout } = await commandsHere.run(['doctor', '--lang', language], { environment: set });
      expect(status).toBe(1);
      expect(stdout.split('\n').filter((line) => line.startsWith('✗'))).toEqual([expect.stringContaining(words)]);
    }
  });
});

import { afterEach, describe, expect, it } from 'vitest';

import { examineLanguageModel } from '../../../src/bot/doctor/examine-language-model.js';
import type { Finding } from '../../../src/bot/doctor/finding.js';
import { openLanguageModel } from '../../../src/bot/models/open-language-model.js';
import type { PlannerKind } from '../../../src/bot/models/planner-kind.js';
import type { ModelScript } from '../../support/model-server/model-answer.js';
import { startModelServer, type ModelServer } from '../../support/model-server/start-model-server.js';

let server: ModelServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function examined(script: ModelScript, planner: PlannerKind): Promise<Finding> {
  server = await startModelServer(script);
  const { url } = server;
  const port = openLanguageModel({ host: 'openai-compatible', url, model: 'm', key: null, deadlineMs: 30_000 });
  return examineLanguageModel(async () => ({ port, planner }));
}

const willing: ModelScript = ({ tools }) =>
  tools.length === 0
    ? { kind: 'text', text: 'Yes.' }
    : { kind: 'tools', calls: [{ name: 'say', arguments: '{"word":"yes"}' }] };

const unwilling: ModelScript = ({ tools }) =>
  tools.length === 0
    ? { kind: 'text', text: 'Yes.' }
    : { kind: 'status', status: 400, body: '{"error":{"message":"m does not support tools"}}' };

describe('a model that is looked at', () => {
  it.each<[planner: PlannerKind, requests: number]>([
    ['rules', 1],
    ['model', 2],
  ])('is offered a tool only where it plans: %s', async (planner, requests) => {
    expect((await examined(willing, planner)).state).toBe('fine');
    expect(server?.requests).toHaveLength(requests);
  });

  it('is wrong as a planner where its server refuses tools, and fine as a writer', async () => {
    expect((await examined(unwilling, 'rules')).state).toBe('fine');
    await server?.close();
    const finding = await examined(unwilling, 'model');
    expect(finding.state).toBe('wrong');
    expect(finding.say('en')).toContain('takes tools');
    expect(finding.say('zh')).toContain('支持工具调用');
  });

  it('is wrong as a planner where it calls no tool, and fine as a writer', async () => {
    const chatty: ModelScript = () => ({ kind: 'text', text: 'Yes.' });
    expect((await examined(chatty, 'rules')).state).toBe('fine');
    await server?.close();
    const finding = await examined(chatty, 'model');
    expect(finding.state).toBe('wrong');
    expect(finding.say('en')).toContain('did not call the tool');
    expect(finding.say('zh')).toContain('没有按要求调用工具');
  });

  it.each([
    ['another tool', 'no-such-tool', '{"word":"yes"}'],
    ['it with arguments that do not fit', 'say', '{"words":["yes"]}'],
    ['it with arguments that are no JSON', 'say', '{not json'],
  ])('is wrong as a planner where it calls %s', async (_, name, given) => {
    const calling: ModelScript = ({ tools }) =>
      tools.length === 0 ? { kind: 'text', text: 'Yes.' } : { kind: 'tools', calls: [{ name, arguments: given }] };
    expect((await examined(calling, 'model')).state).toBe('wrong');
  });
});

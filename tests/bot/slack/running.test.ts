import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STATE_LIMITS } from '../../../src/bot/state/limits.js';
import { openState } from '../../../src/bot/state/open-state.js';
import { openBundledAdviser, type BundledAdviser } from '../../support/bundled-knowledge.js';
import { startPglite } from '../../support/pglite-server.js';
import {
  mention,
  printedText,
  SIGNED,
  slackBench,
  threadAnswer,
  wordsOf,
  type SlackBench,
} from '../../support/slack-app.js';
import { BOT_TOKEN, REGISTRATION } from '../../support/slack-server/start-slack-server.js';

const QUESTION = '2022年稀土出口比2021年增长了多少？';
const REFUSED = '这篇论文的作者是谁？';

let bundled: BundledAdviser;
beforeAll(async () => {
  bundled = await openBundledAdviser();
});
afterAll(() => bundled.knowledge.close());

const read = async ({ address }: SlackBench, path: string): Promise<string> =>
  (await fetch(`${address}${path}`)).text();

describe('health in Socket Mode', () => {
  it('is ready while the socket stands and the database answers', async () => {
    const bench = await slackBench(bundled);
    expect((await fetch(`${bench.address}/healthz`)).status).toBe(200);
    expect(await read(bench, '/readyz')).toBe('database: ok\nindex: ok\nslack: ok\n');
    await bench.app.stop(0);
    await expect.poll(() => read(bench, '/readyz')).toContain('slack: away');
    await bench.state.close();
    expect(await read(bench, '/readyz')).toContain('database: away');
    expect((await fetch(`${bench.address}/readyz`)).status).toBe(503);
    expect((await fetch(`${bench.address}/healthz`)).status).toBe(200);
  });

  it('counts what is asked by its entrance, and how long its stages take', async () => {
    const bench = await slackBench(bundled);
    const sent = await bench.team.mention({ user: bench.user, channel: bench.channel, text: QUESTION });
    await bench.team.repeat(sent);
    const [on] = await threadAnswer(bench, sent.ts);
    await bench.team.actions.command(bench.user, bench.channel, '/lianwen', QUESTION);
    await bench.team.until(() => bench.team.ephemeral(bench.user)[0]);
    if (on) await bench.team.actions.clickButton({ user: bench.user, on, actionId: 'follow-up:0' });
    const metrics = (): Promise<string> => read(bench, '/metrics');
    await expect.poll(metrics).toContain('lianwen_delivery_total{platform="slack",what="answered"} 2');
    for (const entrance of ['mention', 'command', 'button']) {
      expect(await metrics()).toContain(`lianwen_questions_total{platform="slack",entrance="${entrance}"} 1`);
    }
    expect(await metrics()).toContain('lianwen_stage_duration_seconds_count{platform="slack",stage="queue"} 2');
    expect(await metrics()).toContain('lianwen_stage_duration_seconds_count{platform="slack",stage="answer"} 3');
    expect(await metrics()).toContain('lianwen_stage_duration_seconds_count{platform="slack",stage="delivery"} 2');
  });
});

describe('the log of a run', () => {
  const secrets = [BOT_TOKEN, REGISTRATION.appToken, REGISTRATION.signingSecret];

  async function logOf(bench: SlackBench): Promise<string> {
    bench.server.slack.faults.failNext('chat.update', 'lost-response');
    await threadAnswer(bench, await mention(bench, QUESTION));
    await bench.team.actions.command(bench.user, bench.channel, '/lianwen', REFUSED);
    await bench.team.until(() => bench.team.ephemeral(bench.user)[0]);
    await bench.app.stop();
    return bench.log.join('');
  }

  it.each([['socket'], ['http']] as const)('by %s holds no words and no secrets', async (transport) => {
    const log = await logOf(await slackBench(bundled, transport === 'http' ? { transport: SIGNED } : {}));
    expect(log).toContain('"entrance":"mention"');
    expect(log).toContain('"answered"');
    for (const hidden of [...secrets, '稀土', '作者', '67.6']) expect(log).not.toContain(hidden);
    for (const line of log.trim().split('\n')) expect(JSON.parse(line)).toHaveProperty('time');
  });

  it('holds the words of questions where it is asked to, and still no secrets', async () => {
    const log = await logOf(await slackBench(bundled, { logTexts: 'questions' }));
    expect(log).toContain(QUESTION);
    expect(log).toContain(REFUSED);
    for (const hidden of [...secrets, '67.6']) expect(log).not.toContain(hidden);
  });
});

describe('two processes over one PostgreSQL', () => {
  it('answer a question once: one takes up what the other was killed in', async () => {
    const database = await startPglite();
    let time = Date.now();
    const open = (): ReturnType<typeof openState> => openState({ databaseUrl: database.url }, { now: () => time });
    const [one, other] = [await open(), await open()];
    const bench = await slackBench(bundled, { state: one, faults: { retryAfterSeconds: 3600 } });
    bench.server.slack.faults.failNext('chat.update', 'rate-limited');
    const stuck = await mention(bench, QUESTION);
    await bench.team.until(() => bench.server.slack.calls.get('chat.update') === 1);
    const second = await bench.start(other);
    await second.beat();
    expect(bench.server.slack.calls.get('chat.update')).toBe(1);
    // The first beats no more, and waits an hour for Slack's limit: it is as good as killed.
    time += STATE_LIMITS.eventHold;
    await second.beat();
    const [answer, ...others] = await threadAnswer(bench, stuck);
    expect([wordsOf(answer ? [answer] : []), others]).toEqual([await printedText(bundled, QUESTION), []]);
    expect(bench.server.slack.calls.get('chat.postMessage')).toBe(1);
    for (const app of [bench.app, second]) await app.stop(0);
    expect(await other.events.pending()).toEqual([]);
    await Promise.all([one.close(), other.close()]);
    await database.close();
  });
});

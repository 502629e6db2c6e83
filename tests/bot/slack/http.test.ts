import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBundledAdviser, type BundledAdviser } from '../../support/bundled-knowledge.js';
import {
  mention,
  printedText,
  SIGNED,
  slackBench,
  threadAnswer,
  wordsOf,
  type SlackBench,
} from '../../support/slack-app.js';
import { REGISTRATION } from '../../support/slack-server/start-slack-server.js';

const QUESTION = '2022年稀土出口比2021年增长了多少？';

let bundled: BundledAdviser;
beforeAll(async () => {
  bundled = await openBundledAdviser();
});
afterAll(() => bundled.knowledge.close());

/** Sends a body as Slack would, signed at a time (milliseconds) with a secret. */
async function send({ address }: SlackBench, body: string, secret: string, at: number): Promise<Response> {
  const seconds = `${Math.floor(at / 1000)}`;
  const signature = `v0=${createHmac('sha256', secret).update(`v0:${seconds}:${body}`).digest('hex')}`;
  return fetch(`${address}/slack/events`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-slack-signature': signature,
      'x-slack-request-timestamp': seconds,
    },
    body,
  });
}

describe('over HTTP', () => {
  it('signed requests are answered', async () => {
    const bench = await slackBench(bundled, { transport: SIGNED });
    expect(wordsOf(await threadAnswer(bench, await mention(bench, QUESTION)))).toBe(
      await printedText(bundled, QUESTION),
    );
  });

  it.each([
    ['by another secret', 'another', 0],
    ['six minutes ago', REGISTRATION.signingSecret, 6 * 60_000],
  ])('a request that was signed %s is refused with 401, and nothing is read', async (_, secret, age) => {
    const bench = await slackBench(bundled, { transport: SIGNED });
    const { status } = await send(bench, '{ no JSON', secret, Date.now() - age);
    expect(status).toBe(401);
    expect(await bench.state.events.pending()).toEqual([]);
  });

  it('an unsigned request, another method and an unknown address are refused', async () => {
    const bench = await slackBench(bundled, { transport: SIGNED });
    const events = `${bench.address}/slack/events`;
    expect((await fetch(events, { method: 'POST', body: '{}' })).status).toBe(401);
    expect((await fetch(events)).status).toBe(404);
    expect((await fetch(`${bench.address}/slack/nothing`)).status).toBe(404);
    expect((await fetch(`${bench.address}/slack/install`)).status).toBe(404);
  });

  it('nothing is heard any more once it is stopped', async () => {
    const bench = await slackBench(bundled, { transport: SIGNED });
    await bench.app.stop(0);
    expect((await send(bench, '{}', REGISTRATION.signingSecret, Date.now())).status).toBe(404);
  });
});

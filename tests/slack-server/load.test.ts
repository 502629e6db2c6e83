import { describe, expect, it } from 'vitest';
import { slackServer, socketApp } from '../support/slack-clients.js';
import { manualClock } from '../support/server-parts/clock.js';
import type { SlackServer } from '../support/slack-server/start-slack-server.js';

const EVENTS = 300;
const AT_ONCE = 10;

/** Mentions in 20 channels by 50 users, ten at a time, whenever an app is connected. */
async function askAll({ team, slack }: SlackServer) {
  const users = Array.from({ length: 50 }, (_, index) => team.addUser(`user-${index}`));
  const channels = Array.from({ length: 20 }, (_, index) => team.addChannel(`channel-${index}`, users));
  const asked: Array<{ channel: (typeof channels)[number]; ts: string }> = [];
  for (let start = 0; start < EVENTS; start += AT_ONCE) {
    await slack.socketMode.connected();
    const sent = Array.from({ length: AT_ONCE }, async (_, index) => {
      const channel = channels[(start + index) % channels.length]!;
      const user = users[(start + index) % users.length]!;
      const { ts } = await team.mention({ channel, user, text: `问 ${start + index}` });
      return { channel, ts };
    });
    asked.push(...(await Promise.all(sent)));
  }
  return asked;
}

describe('300 events with duplicates, 429s, broken connections and lost responses', () => {
  it('all reach an app, which answers twice only where a response was lost', async () => {
    const clock = manualClock();
    const server = await slackServer({
      clock,
      faults: {
        seed: 1,
        retryAfterSeconds: 0,
        rateLimited: 0.05,
        droppedCalls: 0.01,
        lostResponses: 0.01,
        duplicateEvents: 0.1,
        droppedDeliveries: 0.01,
      },
    });
    const { team, slack } = server;
    const seen = new Set<string>();
    await socketApp(
      server,
      (app) => {
        app.event('app_mention', async ({ event, body, say }) => {
          if (seen.has(body.event_id)) return;
          seen.add(body.event_id);
          await say({ text: '答', thread_ts: event.ts });
        });
      },
      { reconnectAfter: 2000, retryConfig: { retries: 5, minTimeout: 1 } },
    );
    const asked = await askAll(server);
    while (slack.deliveries.waiting > 0) {
      await slack.socketMode.connected();
      clock.advance(60_000);
      await slack.deliveries.idle();
    }
    const counts = () => asked.map(({ channel, ts }) => team.answers(channel, ts).length);
    const lost = () => slack.refused.filter(({ error }) => error === 'lost-response').length;
    const total = () => counts().reduce((sum, count) => sum + count, 0);
    await team.until(() => counts().every((count) => count > 0) && total() === EVENTS + lost());
    expect(slack.refused.filter(({ injected }) => !injected)).toEqual([]);
    const repeated = slack.deliveries.attempts.filter(({ number }) => number > 0);
    expect(repeated.length).toBeGreaterThan(0);
    expect(lost()).toBeGreaterThan(0);
  });
});

import { verifySlackRequest } from '@slack/bolt/dist/receivers/verify-request.js';
import type { App } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import { httpApp, scene, slackServer, socketApp } from '../support/slack-clients.js';
import { Changes } from '../support/server-parts/changes.js';
import { manualClock } from '../support/server-parts/clock.js';
import { signatureHeaders } from '../support/slack-server/events/signature.js';

/** Notes what arrives. Bolt acknowledges before a listener runs, so what was acknowledged may still be on its way. */
class Seen<Item> {
  private readonly items: Item[] = [];
  private readonly changes = new Changes();

  add(item: Item): void {
    this.items.push(item);
    this.changes.notify();
  }

  /** Everything that arrived, once it is so many. */
  async all(count: number): Promise<readonly Item[]> {
    await this.changes.until(() => this.items.length >= count);
    return this.items;
  }
}

/** Notes which mentions arrive. */
function listener(): { prepare: (app: App) => void; seen: Seen<string> } {
  const seen = new Seen<string>();
  return { seen, prepare: (app) => app.event('app_mention', async ({ body }) => seen.add(body.event_id)) };
}

describe('Socket Mode', () => {
  it('brings a mention to a Bolt app, which answers it', async () => {
    const server = await slackServer();
    const { user, channel } = scene(server);
    await socketApp(server, (app) => {
      app.event('app_mention', async ({ event, say }) => {
        await say({ text: `答：${event.text}`, thread_ts: event.ts });
      });
    });
    const { ts, acknowledged } = await server.team.mention({ channel, user, text: '稀土出口额？' });
    const answer = await server.team.until(() => server.team.answers(channel, ts).at(0));
    expect(acknowledged).toBe(true);
    expect(answer.text).toBe(`答：<@${server.team.botUser}> 稀土出口额？`);
    expect(server.slack.refused).toEqual([]);
  });

  it('admits each address once', async () => {
    const server = await slackServer();
    const url = server.slack.socketMode.issueUrl(server.slack.url);
    const ticket = new URL(url).searchParams.get('ticket');
    expect([server.slack.socketMode.admits(ticket), server.slack.socketMode.admits(ticket)]).toEqual([true, false]);
  });

  it('tells an app to connect anew, and goes on', async () => {
    const server = await slackServer();
    const { user, channel } = scene(server);
    const { prepare, seen } = listener();
    await socketApp(server, prepare, { reconnectAfter: 2000 });
    server.slack.socketMode.refresh();
    await server.slack.socketMode.connected();
    const { eventId } = await server.team.mention({ channel, user, text: '问' });
    expect(await seen.all(1)).toEqual([eventId]);
  });

  it('brings again what was on its way when the connection broke', async () => {
    const clock = manualClock();
    const server = await slackServer({ clock, faults: { droppedDeliveries: 1 } });
    const { user, channel } = scene(server);
    const { prepare } = listener();
    await socketApp(server, prepare);
    const { acknowledged } = await server.team.mention({ channel, user, text: '问' });
    expect(acknowledged).toBe(false);
    expect(server.slack.deliveries.attempts.map(({ number, outcome }) => [number, outcome])).toEqual([
      [0, 'connection_failed'],
      [1, 'connection_failed'],
    ]);
    expect(server.slack.deliveries.waiting).toBe(1);
  });
});

describe('an event that no one takes', () => {
  it('comes again at once, after a minute and after five, and then no more', async () => {
    const clock = manualClock();
    const server = await slackServer({ clock });
    const { user, channel } = scene(server);
    const { eventId } = await server.team.mention({ channel, user, text: '问' });
    const attempts = () => server.slack.deliveries.attempts.map(({ number }) => number);
    expect(attempts()).toEqual([0, 1]);
    clock.advance(59_999);
    await server.slack.deliveries.idle();
    expect(attempts()).toEqual([0, 1]);
    clock.advance(1);
    await server.slack.deliveries.idle();
    expect(attempts()).toEqual([0, 1, 2]);
    clock.advance(300_000);
    await server.slack.deliveries.idle();
    clock.advance(3_600_000);
    await server.slack.deliveries.idle();
    expect(attempts()).toEqual([0, 1, 2, 3]);
    expect(new Set(server.slack.deliveries.attempts.map((attempt) => attempt.eventId))).toEqual(new Set([eventId]));
  });

  it('reaches an app that comes back', async () => {
    const clock = manualClock();
    const server = await slackServer({ clock });
    const { user, channel } = scene(server);
    const { eventId } = await server.team.mention({ channel, user, text: '问' });
    const { prepare, seen } = listener();
    await socketApp(server, prepare);
    clock.advance(60_000);
    await server.slack.deliveries.idle();
    expect(await seen.all(1)).toEqual([eventId]);
  });
});

describe('a duplicate', () => {
  it('has the same event id, and Bolt lets it through', async () => {
    const server = await slackServer({ faults: { duplicateEvents: 0.5, seed: 3 } });
    const { user, channel } = scene(server);
    const { prepare, seen } = listener();
    await socketApp(server, prepare);
    for (let questions = 0; questions < 10; questions += 1) await server.team.mention({ channel, user, text: '问' });
    const { attempts } = server.slack.deliveries;
    expect(attempts).toHaveLength(16);
    expect(new Set(await seen.all(16)).size).toBe(10);
  });

  it('can be sent by order', async () => {
    const server = await slackServer();
    const { user, channel } = scene(server);
    const { prepare, seen } = listener();
    await socketApp(server, prepare);
    const event = await server.team.mention({ channel, user, text: '问' });
    expect(await server.team.repeat(event)).toBe(true);
    expect(await seen.all(2)).toEqual([event.eventId, event.eventId]);
  });
});

describe('signed requests', () => {
  it('bring a mention to a Bolt app', async () => {
    const { prepare, seen } = listener();
    const server = await slackServer();
    await httpApp(server, prepare);
    const { user, channel } = scene(server);
    const { eventId, acknowledged } = await server.team.mention({ channel, user, text: '问' });
    expect([acknowledged, await seen.all(1)]).toEqual([true, [eventId]]);
  });

  it.each([
    ['with another secret', { secret: 'another' }],
    ['more than five minutes old', { age: 301_000 }],
  ])('are refused by Bolt if they are signed %s', async (_, spoiled) => {
    const { prepare, seen } = listener();
    const server = await slackServer();
    await httpApp(server, prepare);
    const { user, channel } = scene(server);
    Object.assign(server.signing, spoiled);
    const { acknowledged } = await server.team.mention({ channel, user, text: '问' });
    expect([acknowledged, await seen.all(0)]).toEqual([false, []]);
    expect(server.slack.deliveries.attempts.map(({ status }) => status)).toEqual([401, 401]);
  });

  it('are signed as Bolt checks it', () => {
    const headers = signatureHeaders('secret', 1_764_192_000_999, '{"中":1}');
    expect(headers['x-slack-request-timestamp']).toBe('1764192000');
    const check = (body: string) => () =>
      verifySlackRequest({
        signingSecret: 'secret',
        body,
        headers: {
          'x-slack-signature': headers['x-slack-signature'] ?? '',
          'x-slack-request-timestamp': Number(headers['x-slack-request-timestamp']),
        },
        nowMilliseconds: 1_764_192_000_000,
      });
    expect(check('{"中":1}')).not.toThrow();
    expect(check('{"中":2}')).toThrow('signature mismatch');
  });

  it('say which repetition they are', async () => {
    const numbers = new Seen<unknown>();
    const server = await slackServer();
    await httpApp(server, (app) => {
      app.event('app_mention', async ({ context }) => {
        numbers.add([context.retryNum, context.retryReason]);
      });
    });
    const { user, channel } = scene(server);
    await server.team.repeat(await server.team.mention({ channel, user, text: '问' }));
    expect(await numbers.all(2)).toEqual([
      [undefined, undefined],
      [1, 'http_timeout'],
    ]);
  });
});

describe('what an app hears of', () => {
  it('is what it asked for and has the scope for', async () => {
    const server = await slackServer();
    const { user, channel } = scene(server);
    expect((await server.team.say({ channel, user, text: '问' })).eventId).toBe('');
    server.team.takeScope('app_mentions:read');
    expect((await server.team.mention({ channel, user, text: '问' })).eventId).toBe('');
    server.team.takeScope('im:history');
    expect((await server.team.directMessage({ user, text: '问' })).eventId).toBe('');
    expect(server.slack.deliveries.attempts).toEqual([]);
  });

  it('is what changes in direct messages, its own messages among them', async () => {
    const heard = new Seen<string>();
    const server = await slackServer();
    const user = server.team.addUser('wang');
    const direct = server.team.workspace.directMessages(user.id);
    await socketApp(server, (app) => {
      app.event('message', async ({ event, say }) => {
        heard.add(event.subtype ?? event.text ?? '');
        if (event.subtype === undefined) await say('答');
      });
    });
    const { ts } = await server.team.directMessage({ user, text: '问' });
    await server.team.edit(direct, ts, '改');
    await server.team.remove(direct, ts);
    await server.team.otherBotSays(direct, '我也是机器人');
    await server.team.until(() => server.team.messages(direct).some(({ text }) => text === '答'));
    await server.slack.deliveries.idle();
    // Bolt keeps the app's own answer from the listener; Slack sent it all the same.
    expect(await heard.all(4)).toEqual(['问', 'message_changed', 'message_deleted', 'bot_message']);
    expect(server.slack.deliveries.attempts).toHaveLength(5);
  });

  it('is that it was removed, before its token dies', async () => {
    const types = new Seen<string>();
    const server = await slackServer();
    await socketApp(server, (app) => {
      app.event('tokens_revoked', async ({ event }) => types.add(event.type));
      app.event('app_uninstalled', async ({ event }) => types.add(event.type));
    });
    await server.team.uninstall();
    expect(await types.all(2)).toEqual(['tokens_revoked', 'app_uninstalled']);
  });
});

import { webApi } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import { refusalOf, slackServer, webClient } from '../support/slack-clients.js';
import { manualClock, systemClock } from '../support/server-parts/clock.js';
import { Faults } from '../support/slack-server/faults.js';
import type { SlackServer } from '../support/slack-server/start-slack-server.js';

const channelOf = ({ team }: SlackServer) => team.addChannel('policy', [team.addUser('wang')]);

describe('a call that fails by order', () => {
  it('is answered with 429 and how long to wait', async () => {
    const server = await slackServer({ faults: { retryAfterSeconds: 7 } });
    server.slack.faults.failNext('chat.postMessage', 'rate-limited');
    const call = webClient(server).chat.postMessage({ channel: channelOf(server).id, text: '答' });
    await expect(call).rejects.toMatchObject({ code: webApi.ErrorCode.RateLimitedError, retryAfter: 7 });
  });

  it('is sent again by the official client when it has waited', async () => {
    const server = await slackServer({ faults: { retryAfterSeconds: 0 } });
    const channel = channelOf(server);
    server.slack.faults.failNext('chat.postMessage', 'rate-limited');
    const client = webClient(server, undefined, {
      rejectRateLimitedCalls: false,
      retryConfig: { retries: 1, minTimeout: 1 },
    });
    await client.chat.postMessage({ channel: channel.id, text: '答' });
    expect(server.team.messages(channel)).toHaveLength(1);
    expect(server.slack.refused).toMatchObject([{ error: 'rate-limited', injected: true }]);
  });

  it('does nothing where the connection was dropped before', async () => {
    const server = await slackServer();
    const channel = channelOf(server);
    server.slack.faults.failNext('chat.postMessage', 'dropped');
    const call = webClient(server).chat.postMessage({ channel: channel.id, text: '答' });
    await expect(call).rejects.toMatchObject({ code: webApi.ErrorCode.RequestError });
    expect(server.team.messages(channel)).toEqual([]);
  });

  it('has done everything where the response was lost: who sends again posts twice', async () => {
    const server = await slackServer();
    const channel = channelOf(server);
    server.slack.faults.failNext('chat.postMessage', 'lost-response');
    const client = webClient(server, undefined, { retryConfig: { retries: 1, minTimeout: 1 } });
    await client.chat.postMessage({ channel: channel.id, text: '答' });
    expect(server.team.messages(channel)).toHaveLength(2);
  });
});

describe('faults by rate', () => {
  const draw = (seed: number) => {
    const faults = new Faults({ seed, rateLimited: 0.05, droppedCalls: 0.01, lostResponses: 0.01 });
    return Array.from({ length: 1000 }, () => faults.ofCall('chat.postMessage'));
  };

  it('are the same in every run with the same seed', () => {
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
  });

  it('come about as often as asked', () => {
    const count = (fault: string) => draw(7).filter((one) => one === fault).length;
    expect([count('rate-limited'), count('dropped'), count('lost-response')]).toEqual([50, 11, 5]);
  });

  it('spare what opens the connection', () => {
    const faults = new Faults({ rateLimited: 1 });
    expect(['auth.test', 'apps.connections.open', 'chat.update'].map((name) => faults.ofCall(name))).toEqual([
      null,
      null,
      'rate-limited',
    ]);
  });
});

describe('rate limits, where they are enforced', () => {
  it('let one message a second into a channel', async () => {
    const clock = manualClock();
    const server = await slackServer({ clock, rateLimits: 'documented' });
    const [first, second] = [channelOf(server), channelOf(server)];
    const post = (channel: string) => webClient(server).chat.postMessage({ channel, text: '答' });
    await post(first.id);
    await post(second.id);
    await expect(post(first.id)).rejects.toMatchObject({ retryAfter: 1 });
    clock.advance(1000);
    await post(first.id);
    expect(server.team.messages(first)).toHaveLength(2);
  });

  it('let a method’s tier pass in a minute', async () => {
    const clock = manualClock();
    const server = await slackServer({ clock, rateLimits: 'documented' });
    const open = () => webClient(server).conversations.open({ users: user.id });
    const user = server.team.addUser('wang');
    for (let calls = 0; calls < 50; calls += 1) await open();
    await expect(open()).rejects.toMatchObject({ retryAfter: 60 });
    clock.advance(60_000);
    expect(await refusalOf(open())).toBeNull();
  });

  it('are kept by the official client, which waits as long as it is told', async () => {
    const server = await slackServer({ clock: systemClock, rateLimits: 'documented' });
    const channel = channelOf(server);
    const client = webClient(server, undefined, {
      rejectRateLimitedCalls: false,
      retryConfig: { retries: 3, minTimeout: 1 },
    });
    await client.chat.postMessage({ channel: channel.id, text: '一' });
    await client.chat.postMessage({ channel: channel.id, text: '二' });
    expect(server.team.messages(channel).map(({ text }) => text)).toEqual(['一', '二']);
  });
});

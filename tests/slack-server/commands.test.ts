import type { App } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import { httpApp, scene, slackServer, socketScene } from '../support/slack-clients.js';
import { manualClock } from '../support/server-parts/clock.js';
import type { SlackServer } from '../support/slack-server/start-slack-server.js';

describe('a slash command', () => {
  const prepare = (app: App): void => {
    app.command('/lianwen', async ({ ack, command, respond }) => {
      await ack();
      await respond({ text: `答：${command.text}` });
    });
  };

  it('is answered through its response_url, for its user alone', async () => {
    const { team, user, channel } = await socketScene(prepare);
    expect(await team.actions.command(user, channel, '/lianwen', 'ask 稀土')).toEqual({
      acknowledged: true,
      errors: {},
    });
    const answer = await team.until(() => team.ephemeral(user).at(0));
    expect(answer.text).toBe('答：ask 稀土');
    expect(team.messages(channel)).toEqual([]);
  });

  it('comes as a signed form too', async () => {
    const server = await slackServer();
    await httpApp(server, prepare);
    const { team, user, channel } = scene(server);
    await team.actions.command(user, channel, '/lianwen', 'help & 帮助');
    expect((await team.until(() => team.ephemeral(user).at(0))).text).toBe('答：help & 帮助');
  });

  it('is answered where the app is not a member', async () => {
    const { team, user } = await socketScene(prepare);
    const outside = team.addChannel('closed', [user], { withApp: false });
    await team.actions.command(user, outside, '/lianwen', '问');
    expect(await team.until(() => team.ephemeral(user).at(0))).toMatchObject({ channel: outside.id });
  });

  it('can be answered with its acknowledgement', async () => {
    const { team, user, channel } = await socketScene((app) => {
      app.command('/lianwen', async ({ ack }) => ack({ text: '答', response_type: 'in_channel' }));
    });
    await team.actions.command(user, channel, '/lianwen');
    expect(team.messages(channel)).toMatchObject([{ text: '答' }]);
  });

  it('fails before the user where the app is away', async () => {
    const server = await slackServer();
    const { team, user, channel } = scene(server);
    expect(await team.actions.command(user, channel, '/lianwen')).toEqual({ acknowledged: false, errors: {} });
  });

  it('fails before the user where the app takes longer than three seconds', async () => {
    const clock = manualClock();
    const { team, user, channel } = await socketScene(
      (app) => {
        app.command('/lianwen', async () => clock.advance(3000));
      },
      { clock },
    );
    expect((await team.actions.command(user, channel, '/lianwen')).acknowledged).toBe(false);
  });
});

describe('a response_url', () => {
  const post = (url: string, body: object = { text: '答' }) =>
    fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const urlOf = ({ slack, team }: SlackServer, user: string, channel: string) =>
    slack.responseUrls.issue(slack.url, { workspace: team.workspace.id, channel, user, original: null });

  it('takes five answers', async () => {
    const server = await slackServer();
    const { user, channel } = scene(server);
    const url = urlOf(server, user.id, channel.id);
    const statuses: number[] = [];
    for (let uses = 0; uses < 6; uses += 1) statuses.push((await post(url)).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 404]);
    expect(server.slack.refused).toMatchObject([{ method: 'response_url', error: 'used_url' }]);
  });

  it('works for half an hour', async () => {
    const clock = manualClock();
    const server = await slackServer({ clock });
    const { user, channel } = scene(server);
    const url = urlOf(server, user.id, channel.id);
    clock.advance(30 * 60_000);
    expect((await post(url)).status).toBe(200);
    clock.advance(1);
    expect(await (await post(url)).json()).toEqual({ ok: false, error: 'expired_url' });
  });

  it('takes no message that is not as documented', async () => {
    const server = await slackServer();
    const { user, channel } = scene(server);
    const response = await post(urlOf(server, user.id, channel.id), { text: '答', blocks: [{ type: 'section' }] });
    expect([response.status, await response.json()]).toMatchObject([400, { error: 'invalid_blocks' }]);
  });
});

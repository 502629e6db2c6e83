import type { App, BlockAction } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import { button, form, plainText } from '../support/slack-blocks.js';
import { socketScene, webClient } from '../support/slack-clients.js';

describe('a button', () => {
  const blocks = [{ type: 'actions', block_id: 'sources', elements: [button('open', '1'), button('show', '2')] }];
  const noting = (pressed: BlockAction[]) => (app: App) => {
    app.action<BlockAction>(/.*/u, async ({ ack, body }) => {
      pressed.push(body);
      await ack();
    });
  };

  it('tells the app who pressed what, and where', async () => {
    const pressed: BlockAction[] = [];
    const { server, team, user, channel } = await socketScene(noting(pressed));
    await webClient(server).apiCall('chat.postMessage', { channel: channel.id, text: '答', blocks });
    const [message] = team.messages(channel);
    await team.actions.clickButton({ user, on: message!, actionId: 'show' });
    expect(pressed).toMatchObject([
      {
        user: { id: user.id },
        channel: { id: channel.id },
        message: { ts: message?.ts, text: '答' },
        actions: [{ type: 'button', action_id: 'show', block_id: 'sources', value: '2' }],
      },
    ]);
  });

  it('that is not there cannot be pressed', async () => {
    const { server, team, user, channel } = await socketScene(noting([]));
    await webClient(server).chat.postMessage({ channel: channel.id, text: '答' });
    const [message] = team.messages(channel);
    await expect(async () => team.actions.clickButton({ user, on: message!, actionId: 'show' })).rejects.toThrow(
      'There is nothing to press: show',
    );
  });

  it('gives feedback', async () => {
    const pressed: BlockAction[] = [];
    const { server, team, user, channel } = await socketScene(noting(pressed));
    const element = {
      type: 'feedback_buttons',
      action_id: 'feedback',
      positive_button: { text: plainText('有用'), value: 'good' },
      negative_button: { text: plainText('没用'), value: 'bad' },
    };
    const feedback = [{ type: 'context_actions', elements: [element] }];
    await webClient(server).apiCall('chat.postMessage', { channel: channel.id, text: '答', blocks: feedback });
    const [message] = team.messages(channel);
    await team.actions.clickButton({ user, on: message!, actionId: 'feedback', value: 'bad' });
    expect(pressed[0]?.actions).toMatchObject([{ type: 'feedback_buttons', value: 'bad' }]);
  });

  it('of an ephemeral message does not show the message, and can replace or delete it', async () => {
    const bodies: BlockAction[] = [];
    const { server, team, user, channel } = await socketScene((app) => {
      app.action<BlockAction>('open', async ({ ack, body, respond }) => {
        bodies.push(body);
        await ack();
        await respond({ text: '换', replace_original: true, response_type: 'ephemeral' });
      });
      app.action('show', async ({ ack, respond }) => {
        await ack();
        await respond({ delete_original: true });
      });
    });
    await webClient(server).apiCall('chat.postEphemeral', { channel: channel.id, user: user.id, text: '答', blocks });
    const [message] = team.ephemeral(user);
    await team.actions.clickButton({ user, on: message!, actionId: 'open' });
    await team.until(() => team.ephemeral(user).at(0)?.text === '换');
    expect([bodies[0]?.message, bodies[0]?.container.is_ephemeral]).toEqual([undefined, true]);
    await team.actions.clickButton({ user, on: message!, actionId: 'show' });
    await team.until(() => team.ephemeral(user).length === 0);
  });
});

describe('a shortcut', () => {
  it('of a message brings the message', async () => {
    const texts: unknown[] = [];
    const { team, user, channel } = await socketScene((app) => {
      app.shortcut({ callback_id: 'check', type: 'message_action' }, async ({ ack, shortcut }) => {
        texts.push(shortcut.message.text);
        await ack();
      });
    });
    await team.say({ channel, user, text: '稀土增长 67.6%' });
    const [message] = team.messages(channel);
    expect((await team.actions.shortcut(user, 'check', message)).acknowledged).toBe(true);
    expect(texts).toEqual(['稀土增长 67.6%']);
  });

  it('of no message opens a form, which is filled and sent', async () => {
    const sent: unknown[] = [];
    const { team, user } = await socketScene((app) => {
      app.shortcut('brief', async ({ ack, shortcut, client }) => {
        await ack();
        await client.views.open({ trigger_id: shortcut.trigger_id, view: form as never });
      });
      app.view('brief', async ({ ack, view }) => {
        sent.push(view.state.values);
        await ack();
      });
    });
    await team.actions.shortcut(user, 'brief');
    await team.until(() => team.modal(user));
    await team.actions.submitView(user, { topic: '家具', language: 'en' });
    expect(sent).toMatchObject([
      { topic: { topic: { value: '家具' } }, language: { language: { selected_option: { value: 'en' } } } },
    ]);
    expect(team.modal(user)).toBeNull();
  });
});

describe('the Home tab', () => {
  it('is published when it is opened, and its buttons work', async () => {
    const views: unknown[] = [];
    const { team, user } = await socketScene((app) => {
      app.event('app_home_opened', async ({ event, client }) => {
        const blocks = [{ type: 'actions' as const, elements: [button('example', '稀土')] }];
        await client.views.publish({ user_id: event.user, view: { type: 'home', blocks } });
      });
      app.action<BlockAction>('example', async ({ ack, body }) => {
        views.push(body.view?.type);
        await ack();
      });
    });
    await team.openHome(user);
    const home = await team.until(() => team.home(user));
    await team.actions.clickButton({ user, on: home, actionId: /^exam/u, value: '稀土' });
    expect(views).toEqual(['home']);
  });

  it('is told apart from the messages, where prompts are suggested', async () => {
    const { team, user, channel } = await socketScene((app) => {
      app.event('app_home_opened', async ({ event, client }) => {
        if (event.tab !== 'messages') return;
        const prompts = [{ title: '稀土', message: '稀土出口额是多少？' }] as const;
        await client.assistant.threads.setSuggestedPrompts({ channel_id: event.channel, prompts: [...prompts] });
      });
      app.event('app_context_changed', async ({ event, client }) => {
        await client.chat.postMessage({ channel: event.channel, text: JSON.stringify(event.context) });
      });
    });
    const direct = team.workspace.directMessages(user.id);
    await team.openHome(user, 'messages');
    expect(await team.until(() => team.suggestedPrompts(direct).at(0))).toMatchObject({ title: '稀土' });
    await team.changeContext(user, channel);
    expect((await team.until(() => team.messages(direct).at(0))).text).toContain(channel.id);
  });
});

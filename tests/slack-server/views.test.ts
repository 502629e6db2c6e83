import type { App } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import { form, plainText } from '../support/slack-blocks.js';
import { refusalOf, scene, slackServer, socketScene, webClient } from '../support/slack-clients.js';
import { manualClock } from '../support/server-parts/clock.js';
import type { SlackServer } from '../support/slack-server/start-slack-server.js';

describe('a form', () => {
  async function opened(prepare: (app: App) => void) {
    const all = await socketScene(prepare);
    const trigger = all.server.slack.triggers.issue(all.user.id);
    await webClient(all.server).apiCall('views.open', { trigger_id: trigger, view: form });
    return all;
  }

  it('cannot be sent empty, too long, or with a choice that is not offered', async () => {
    const { team, user } = await opened(() => {});
    const submit = (entries: Record<string, string>) => async () => team.actions.submitView(user, entries);
    await expect(submit({})).rejects.toThrow('topic is empty');
    await expect(submit({ topic: '字'.repeat(21) })).rejects.toThrow('topic is too long');
    await expect(submit({ topic: '稀土', language: 'fr' })).rejects.toThrow('language has no choice fr');
    await expect(submit({ topic: '稀土', length: '2' })).rejects.toThrow('no field length');
  });

  it('stays open with what the app found wrong', async () => {
    const { team, user } = await opened((app) => {
      app.view('brief', async ({ ack }) => ack({ response_action: 'errors', errors: { topic: '没有这个主题' } }));
    });
    expect(await team.actions.submitView(user, { topic: '茶' })).toEqual({
      acknowledged: true,
      errors: { topic: '没有这个主题' },
    });
    expect(team.modal(user)).not.toBeNull();
  });

  it('can show something else, lie under another, or close with all others', async () => {
    const answers = ['update', 'push', 'clear'] as const;
    const next = [...answers];
    const { team, user } = await opened((app) => {
      app.view('brief', async ({ ack }) => {
        const action = next.shift();
        const answer: unknown =
          action === 'clear' ? { response_action: action } : { response_action: action, view: form };
        await ack(answer as never);
      });
    });
    const depths: number[] = [];
    for (const _ of answers) {
      await team.actions.submitView(user, { topic: '稀土' });
      depths.push(team.workspace.modals.get(user.id)?.length ?? 0);
    }
    expect(depths).toEqual([1, 2, 0]);
  });

  it('that is wrong as an answer is noted', async () => {
    const { server, team, user } = await opened((app) => {
      app.view('brief', async ({ ack }) => {
        const answer: unknown = { response_action: 'update', view: { ...form, title: plainText('字'.repeat(25)) } };
        await ack(answer as never);
      });
    });
    await team.actions.submitView(user, { topic: '稀土' });
    expect(server.slack.refused).toMatchObject([
      {
        method: 'view_submission',
        error: 'invalid_arguments',
        problems: ['must be less than 25 characters [json-pointer:/view/title/text]'],
      },
    ]);
  });

  it('tells of its closing only if it was asked to', async () => {
    const closed: string[] = [];
    const { server, team, user } = await socketScene((app) => {
      app.view({ callback_id: 'brief', type: 'view_closed' }, async ({ ack, view }) => {
        closed.push(view.callback_id);
        await ack();
      });
    });
    for (const notify of [false, true]) {
      const trigger = server.slack.triggers.issue(user.id);
      const view = { ...form, notify_on_close: notify };
      await webClient(server).apiCall('views.open', { trigger_id: trigger, view });
      await team.actions.closeView(user);
    }
    expect(closed).toEqual(['brief']);
  });
});

describe('a trigger id', () => {
  const open = (server: SlackServer, trigger: string, method = 'views.open') =>
    refusalOf(webClient(server).apiCall(method, { trigger_id: trigger, view: form }));

  it('works for three seconds', async () => {
    const clock = manualClock();
    const server = await slackServer({ clock });
    const { user } = scene(server);
    const [early, late] = [server.slack.triggers.issue(user.id), server.slack.triggers.issue(user.id)];
    clock.advance(3000);
    expect(await open(server, early)).toBeNull();
    clock.advance(1);
    expect((await open(server, late))?.error).toBe('expired_trigger_id');
  });

  it('works once, and only if Slack has given it', async () => {
    const server = await slackServer();
    const { user } = scene(server);
    const trigger = server.slack.triggers.issue(user.id);
    expect(await open(server, trigger)).toBeNull();
    expect((await open(server, trigger))?.error).toBe('exchanged_trigger_id');
    expect((await open(server, 'mine'))?.error).toBe('invalid_trigger_id');
  });

  it('lays three views on each other at most', async () => {
    const server = await slackServer();
    const { user } = scene(server);
    const errors: Array<string | undefined> = [];
    for (const method of ['views.open', 'views.push', 'views.push', 'views.push']) {
      errors.push((await open(server, server.slack.triggers.issue(user.id), method))?.error);
    }
    expect(errors).toEqual([undefined, undefined, undefined, 'push_limit_reached']);
  });
});

describe('a view that is open', () => {
  it('changes only for who knows its latest state', async () => {
    const server = await slackServer();
    const { user } = scene(server);
    const trigger = server.slack.triggers.issue(user.id);
    await webClient(server).apiCall('views.open', { trigger_id: trigger, view: form });
    const { id, hash } = server.team.modal(user)!;
    const update = (target: object) => refusalOf(webClient(server).apiCall('views.update', { view: form, ...target }));
    expect(await update({ view_id: id, hash })).toBeNull();
    expect((await update({ view_id: id, hash }))?.error).toBe('hash_conflict');
    expect((await update({ view_id: 'V404' }))?.error).toBe('not_found');
  });
});

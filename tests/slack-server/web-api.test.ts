import { beforeEach, describe, expect, it } from 'vitest';
import { refusalOf, slackServer, webClient } from '../support/slack-clients.js';
import { REGISTRATION, type SlackServer } from '../support/slack-server/start-slack-server.js';
import type { Channel, User } from '../support/slack-server/workspace.js';

let server: SlackServer;
let user: User;
let channel: Channel;
beforeEach(async () => {
  server = await slackServer();
  user = server.team.addUser('wang');
  channel = server.team.addChannel('policy', [user]);
});

const errorOf = async (call: Promise<unknown>): Promise<string | undefined> => (await refusalOf(call))?.error;

describe('a token', () => {
  it('says whose it is', async () => {
    expect(await webClient(server).auth.test()).toMatchObject({
      ok: true,
      team_id: server.team.workspace.id,
      user_id: server.team.botUser,
    });
  });

  it.each([
    ['', 'not_authed'],
    ['xoxb-another', 'invalid_auth'],
    [REGISTRATION.appToken, 'not_allowed_token_type'],
  ])('%s is refused as %s', async (token, error) => {
    expect(await errorOf(webClient(server, token).auth.test())).toBe(error);
  });

  it('is worth nothing once the app was removed', async () => {
    await server.team.uninstall();
    expect(await errorOf(webClient(server).auth.test())).toBe('token_revoked');
  });

  it('opens no socket unless it is the app’s', async () => {
    expect(await errorOf(webClient(server).apps.connections.open())).toBe('not_allowed_token_type');
    const { url } = await webClient(server, REGISTRATION.appToken).apps.connections.open();
    expect(url).toMatch(/^ws:\/\/127\.0\.0\.1:/u);
  });

  it('does what its scopes allow, and hears which one is missing', async () => {
    server.team.takeScope('files:write');
    const call = webClient(server).files.getUploadURLExternal({ filename: 'a.csv', length: 1 });
    await expect(call).rejects.toMatchObject({
      data: { error: 'missing_scope', needed: 'files:write', provided: expect.stringContaining('chat:write') },
    });
  });

  it('reads the history of each kind of channel by a scope of its own', async () => {
    const direct = server.team.workspace.directMessages(user.id);
    server.team.takeScope('channels:history');
    const read = (id: string) => errorOf(webClient(server).conversations.history({ channel: id }));
    expect([await read(channel.id), await read(direct.id)]).toEqual(['missing_scope', undefined]);
  });
});

describe('a message', () => {
  const post = (content: object) =>
    webClient(server).apiCall('chat.postMessage', { channel: channel.id, text: '答', ...content });

  it('is refused in a channel that is not there, or that the app is not in', async () => {
    const outside = server.team.addChannel('closed', [user], { withApp: false });
    expect(await errorOf(post({ channel: 'C404' }))).toBe('channel_not_found');
    expect(await errorOf(post({ channel: outside.id }))).toBe('not_in_channel');
  });

  it('goes to a user as a direct message', async () => {
    await post({ channel: user.id });
    expect(server.team.messages(server.team.workspace.directMessages(user.id))).toMatchObject([{ text: '答' }]);
  });

  it('stands in its thread, and only there', async () => {
    const { ts } = await server.team.say({ channel, user, text: '问' });
    await post({ thread_ts: ts });
    expect(server.team.messages(channel).map(({ text }) => text)).toEqual(['问']);
    expect(server.team.answers(channel, ts).map(({ text }) => text)).toEqual(['答']);
    expect(await errorOf(post({ thread_ts: '1.000001' }))).toBe('thread_not_found');
  });

  it('keeps its metadata, which are shown only to who asks for them', async () => {
    const { ts } = await server.team.say({ channel, user, text: '问' });
    const metadata = { event_type: 'answer', event_payload: { event: 'Ev1' } };
    await post({ thread_ts: ts, metadata });
    const read = async (include: boolean) =>
      (
        await webClient(server).conversations.replies({ channel: channel.id, ts, include_all_metadata: include })
      ).messages?.map((message) => message.metadata);
    expect(await read(false)).toEqual([undefined, undefined]);
    expect(await read(true)).toEqual([undefined, metadata]);
  });

  it('is changed in place; what is left out stays', async () => {
    const blocks = [{ type: 'divider' }];
    const { ts } = await webClient(server).chat.postMessage({ channel: channel.id, text: '在查…', blocks });
    await webClient(server).chat.update({ channel: channel.id, ts: ts ?? '', text: '答' });
    expect(server.team.messages(channel)).toMatchObject([{ ts, text: '答', blocks, isEdited: true }]);
  });

  it('is changed and deleted by the app only if it is the app’s', async () => {
    const { ts } = await server.team.say({ channel, user, text: '问' });
    const target = { channel: channel.id, ts };
    expect(await errorOf(webClient(server).chat.update({ ...target, text: '答' }))).toBe('cant_update_message');
    expect(await errorOf(webClient(server).chat.delete(target))).toBe('cant_delete_message');
    const { ts: own = '' } = await webClient(server).chat.postMessage({ channel: channel.id, text: '答' });
    await webClient(server).chat.delete({ channel: channel.id, ts: own });
    const again = webClient(server).chat.update({ channel: channel.id, ts: own, text: '答' });
    expect(await errorOf(again)).toBe('message_not_found');
  });

  it('can be for one person, if that person is in the channel', async () => {
    const other = server.team.addUser('li');
    const show = (to: string) =>
      errorOf(webClient(server).chat.postEphemeral({ channel: channel.id, user: to, text: '答' }));
    expect([await show(user.id), await show(other.id)]).toEqual([undefined, 'user_not_in_channel']);
    expect(server.team.ephemeral(user)).toMatchObject([{ text: '答', onlyFor: user.id }]);
    expect(server.team.messages(channel)).toEqual([]);
  });

  it('is missing an argument, which is named', async () => {
    expect(await refusalOf(webClient(server).apiCall('chat.postMessage', { text: '答' }))).toEqual({
      error: 'invalid_arguments',
      problems: ['[ERROR] missing required field: channel [json-pointer:]'],
    });
  });
});

describe('history', () => {
  it('comes newest first and page by page', async () => {
    for (const text of ['一', '二', '三']) await server.team.say({ channel, user, text });
    const pages: unknown[] = [];
    for await (const page of webClient(server).paginate('conversations.history', { channel: channel.id, limit: 2 })) {
      pages.push((page as unknown as { messages: ReadonlyArray<{ text: string }> }).messages.map(({ text }) => text));
    }
    expect(pages).toEqual([['三', '二'], ['一']]);
  });

  it('of a thread needs a thread', async () => {
    const call = webClient(server).conversations.replies({ channel: channel.id, ts: '1.000001' });
    expect(await errorOf(call)).toBe('thread_not_found');
  });
});

describe('a file', () => {
  const upload = (extra: object = {}) =>
    webClient(server).filesUploadV2({
      channel_id: channel.id,
      filename: 'table.csv',
      title: '表 2',
      content: '年,额\n',
      ...extra,
    });

  it('is announced, sent and shared', async () => {
    await upload({ initial_comment: '全表' });
    const [message] = server.team.messages(channel);
    expect(message).toMatchObject({ text: '全表', files: [{ name: 'table.csv', title: '表 2' }] });
    expect(message?.files[0]?.content.toString()).toBe('年,额\n');
  });

  it('can be a picture with a description', async () => {
    const { file_id: id, upload_url: url } = await webClient(server).files.getUploadURLExternal({
      filename: 'chart.png',
      length: 3,
      alt_text: '增速',
    });
    await fetch(url ?? '', { method: 'POST', body: new Uint8Array([1, 2, 3]) });
    await webClient(server).files.completeUploadExternal({ files: [{ id: id ?? '' }], channel_id: channel.id });
    expect(server.team.files()).toMatchObject([{ name: 'chart.png', altText: '增速' }]);
  });

  it('is refused if it is shorter than announced, and cannot be shared then', async () => {
    const { file_id: id, upload_url: url } = await webClient(server).files.getUploadURLExternal({
      filename: 'chart.png',
      length: 3,
    });
    const { status } = await fetch(url ?? '', { method: 'POST', body: new Uint8Array([1, 2]) });
    expect(status).toBe(400);
    const complete = webClient(server).files.completeUploadExternal({ files: [{ id: id ?? '' }] });
    expect(await errorOf(complete)).toBe('file_not_found');
  });

  it('is not shared where the app is not', async () => {
    const outside = server.team.addChannel('closed', [user], { withApp: false });
    expect(await errorOf(upload({ channel_id: outside.id }))).toBe('not_in_channel');
  });
});

describe('the assistant’s thread', () => {
  it('shows a status until an answer comes', async () => {
    const direct = server.team.workspace.directMessages(user.id);
    const { ts } = await server.team.directMessage({ user, text: '问' });
    await webClient(server).assistant.threads.setStatus({ channel_id: direct.id, thread_ts: ts, status: '在查…' });
    expect(server.team.status(direct, ts)).toBe('在查…');
    await webClient(server).chat.postMessage({ channel: direct.id, thread_ts: ts, text: '答' });
    expect(server.team.status(direct, ts)).toBeNull();
  });

  it('has four suggested prompts at most, and a title', async () => {
    const direct = server.team.workspace.directMessages(user.id);
    const prompts = (count: number) =>
      errorOf(
        webClient(server).assistant.threads.setSuggestedPrompts({
          channel_id: direct.id,
          prompts: Array.from({ length: count }, () => ({ title: '稀土', message: '稀土出口额是多少？' })),
        }),
      );
    expect([await prompts(4), await prompts(5)]).toEqual([undefined, 'invalid_arguments']);
    expect(server.team.suggestedPrompts(direct)).toHaveLength(4);
    const another = [{ title: '家具', message: '家具出口额是多少？' }] as const;
    const legacy = { channel_id: direct.id, thread_ts: '1.0', prompts: [...another] };
    expect(await errorOf(webClient(server).assistant.threads.setSuggestedPrompts(legacy))).toBeUndefined();
    expect(server.team.suggestedPrompts(direct)).toHaveLength(4);
    await webClient(server).assistant.threads.setTitle({ channel_id: direct.id, thread_ts: '1.0', title: '稀土' });
    expect(server.team.threadTitle(direct, '1.0')).toBe('稀土');
  });
});

describe('a stream', () => {
  const start = async () => {
    const { ts } = await server.team.say({ channel, user, text: '问' });
    return webClient(server).chat.startStream({
      channel: channel.id,
      thread_ts: ts,
      recipient_user_id: user.id,
      recipient_team_id: server.team.workspace.id,
      markdown_text: '答',
    });
  };

  it('grows until it is stopped', async () => {
    const { ts = '' } = await start();
    const target = { channel: channel.id, ts };
    await webClient(server).chat.appendStream({ ...target, chunks: [{ type: 'markdown_text', text: '：是' }] });
    await webClient(server).chat.stopStream({ ...target, blocks: [{ type: 'divider' }] });
    const append = webClient(server).chat.appendStream({ ...target, markdown_text: '。' });
    expect(await errorOf(append)).toBe('message_not_in_streaming_state');
    expect(server.team.workspace.find(channel.id, ts)).toMatchObject({ text: '答：是', isStreaming: false });
  });

  it('holds 12,000 characters in all', async () => {
    const { ts = '' } = await start();
    const append = (length: number) =>
      errorOf(webClient(server).chat.appendStream({ channel: channel.id, ts, markdown_text: '字'.repeat(length) }));
    expect([await append(11_999), await append(1)]).toEqual([undefined, 'msg_too_long']);
  });

  it('needs its reader in a channel', async () => {
    const { ts } = await server.team.say({ channel, user, text: '问' });
    const call = webClient(server).chat.startStream({ channel: channel.id, thread_ts: ts, markdown_text: '答' });
    expect(await errorOf(call)).toBe('missing_recipient_user_id');
  });

  it('can be something that this Slack does not have', async () => {
    server.slack.unknownMethods.add('chat.startStream');
    expect(await errorOf(start())).toBe('unknown_method');
  });
});

describe('what else is asked', () => {
  it('is a user’s language', async () => {
    const { user: found } = await webClient(server).users.info({ user: user.id, include_locale: true });
    expect(found).toMatchObject({ id: user.id, name: 'wang', locale: 'zh-CN' });
    expect(await errorOf(webClient(server).users.info({ user: 'U404' }))).toBe('user_not_found');
  });

  it('is the conversation with a user', async () => {
    const { channel: opened } = await webClient(server).conversations.open({ users: user.id });
    expect(opened?.id).toBe(server.team.workspace.directMessages(user.id).id);
  });

  it('is counted, and kept where it was refused', async () => {
    await errorOf(webClient(server).chat.postMessage({ channel: 'C404', text: '答' }));
    expect(server.slack.calls.get('chat.postMessage')).toBe(1);
    expect(server.slack.refused).toMatchObject([
      { method: 'chat.postMessage', error: 'channel_not_found', injected: false, arguments: { channel: 'C404' } },
    ]);
  });
});

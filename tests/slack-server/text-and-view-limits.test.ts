import { beforeEach, describe, expect, it } from 'vitest';
import { refusalOf, slackServer, webClient } from '../support/slack-clients.js';
import type { JsonObject } from '../support/server-parts/json.js';
import type { SlackServer } from '../support/slack-server/start-slack-server.js';
import type { Channel, User } from '../support/slack-server/workspace.js';

import { long, times, plain, section, table } from '../support/slack-limit-samples.js';

let server: SlackServer;
let channel: Channel;
let user: User;
beforeEach(async () => {
  server = await slackServer();
  user = server.team.addUser('wang');
  channel = server.team.addChannel('policy', [user]);
});

// Arguments are made of plain JSON here: much of it is what the client's types would refuse.
const post = (content: JsonObject) =>
  refusalOf(webClient(server).apiCall('chat.postMessage', { channel: channel.id, text: '答', ...content }));

describe('the text of a message', () => {
  it('has 40,000 characters at most, and 4,000 when the message is changed', async () => {
    expect(await post({ text: long(40_000) })).toBeNull();
    expect((await post({ text: long(40_001) }))?.error).toBe('msg_too_long');
    const { ts } = await webClient(server).chat.postMessage({ channel: channel.id, text: '答' });
    const update = (length: number) =>
      refusalOf(webClient(server).chat.update({ channel: channel.id, ts: ts ?? '', text: long(length) }));
    expect(await update(4000)).toBeNull();
    expect((await update(4001))?.error).toBe('msg_too_long');
  });

  it('is there, or blocks are', async () => {
    expect((await post({ text: ' ' }))?.error).toBe('no_text');
    expect(await post({ text: '', blocks: [section(1)] })).toBeNull();
  });

  it('comes with metadata of a type and a payload', async () => {
    const metadata = (payload: unknown) => ({ metadata: { event_type: 'answer', event_payload: payload } });
    expect(await post(metadata({ event: 'Ev1' }))).toBeNull();
    expect((await post(metadata('Ev1')))?.error).toBe('invalid_metadata_schema');
    expect((await post(metadata({ event: long(8000) })))?.error).toBe('metadata_too_large');
  });

  it('cannot be broken JSON of blocks', async () => {
    expect((await post({ blocks: '[{' }))?.error).toBe('invalid_blocks_format');
  });
});

describe('a modal', () => {
  const modal = (fields: JsonObject = {}): JsonObject => ({
    type: 'modal',
    title: plain(1),
    blocks: [section(1)],
    ...fields,
  });
  const open = async (view: JsonObject) => {
    const trigger = server.slack.triggers.issue(user.id);
    return refusalOf(webClient(server).apiCall('views.open', { trigger_id: trigger, view }));
  };

  it.each<[what: string, taken: JsonObject, refused: JsonObject, problem: string]>([
    [
      '24 characters of title',
      { title: plain(24) },
      { title: plain(25) },
      'must be less than 25 characters [json-pointer:/view/title/text]',
    ],
    [
      '24 characters on its button',
      { submit: plain(24) },
      { submit: plain(25) },
      'must be less than 25 characters [json-pointer:/view/submit/text]',
    ],
    [
      '100 blocks',
      { blocks: times(100, () => section(1)) },
      { blocks: times(101, () => section(1)) },
      'no more than 100 items allowed [json-pointer:/view/blocks]',
    ],
    [
      '3,000 characters of metadata',
      { private_metadata: long(3000) },
      { private_metadata: long(3001) },
      'must be less than 3001 characters [json-pointer:/view/private_metadata]',
    ],
    [
      '255 characters of callback id',
      { callback_id: long(255) },
      { callback_id: long(256) },
      'must be less than 256 characters [json-pointer:/view/callback_id]',
    ],
  ])('has %s and no more', async (_, taken, refused, problem) => {
    expect(await open(modal(taken))).toBeNull();
    expect(await open(modal(refused))).toEqual({ error: 'invalid_arguments', problems: [`[ERROR] ${problem}`] });
  });

  it.each<[what: string, fields: JsonObject, problem: string]>([
    [
      'markdown',
      { blocks: [{ type: 'markdown', text: '*a*' }] },
      'unsupported type [json-pointer:/view/blocks/0/type]',
    ],
    ['a table', { blocks: [table(1, 1)] }, 'unsupported type [json-pointer:/view/blocks/0/type]'],
    [
      'inputs without a button to send them',
      { blocks: [{ type: 'input', label: plain(1), element: { type: 'plain_text_input' } }] },
      'missing required field: submit [json-pointer:/view]',
    ],
  ])('may not hold %s', async (_, fields, problem) => {
    expect((await open(modal(fields)))?.problems).toEqual([`[ERROR] ${problem}`]);
  });

  it('has 250,000 bytes at most', async () => {
    // A Chinese character is three bytes.
    expect((await open(modal({ blocks: times(30, () => section(2900)) })))?.error).toBe('view_too_large');
  });
});

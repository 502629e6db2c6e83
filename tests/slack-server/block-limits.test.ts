import { beforeEach, describe, expect, it } from 'vitest';
import { refusalOf, slackServer, webClient } from '../support/slack-clients.js';
import type { JsonObject } from '../support/server-parts/json.js';
import type { SlackServer } from '../support/slack-server/start-slack-server.js';
import type { Channel } from '../support/slack-server/workspace.js';

import {
  long,
  times,
  plain,
  mrkdwn,
  section,
  button,
  actions,
  choice,
  cell,
  table,
  dataTable,
  pie,
  line,
  feedback,
  image,
} from '../support/slack-limit-samples.js';

let server: SlackServer;
let channel: Channel;
beforeEach(async () => {
  server = await slackServer();
  channel = server.team.addChannel('policy', [server.team.addUser('wang')]);
});

// Arguments are made of plain JSON here: much of it is what the client's types would refuse.
const post = (content: JsonObject) =>
  refusalOf(webClient(server).apiCall('chat.postMessage', { channel: channel.id, text: '答', ...content }));

describe('blocks of a message', () => {
  it.each<[what: string, taken: JsonObject[], refused: JsonObject[], problem: string]>([
    [
      '50 blocks',
      times(50, () => ({ type: 'divider' })),
      times(51, () => ({ type: 'divider' })),
      'no more than 50 items allowed [json-pointer:/blocks]',
    ],
    [
      '3,000 characters of a section',
      [section(3000)],
      [section(3001)],
      'must be less than 3001 characters [json-pointer:/blocks/0/text/text]',
    ],
    [
      '1 character of a section',
      [section(1)],
      [section(0)],
      'must be more than 0 characters [json-pointer:/blocks/0/text/text]',
    ],
    [
      '10 fields',
      [{ type: 'section', fields: times(10, () => plain(1)) }],
      [{ type: 'section', fields: times(11, () => plain(1)) }],
      'no more than 10 items allowed [json-pointer:/blocks/0/fields]',
    ],
    [
      '2,000 characters of a field',
      [{ type: 'section', fields: [plain(2000)] }],
      [{ type: 'section', fields: [plain(2001)] }],
      'must be less than 2001 characters [json-pointer:/blocks/0/fields/0/text]',
    ],
    [
      '150 characters of a header',
      [{ type: 'header', text: plain(150) }],
      [{ type: 'header', text: plain(151) }],
      'must be less than 151 characters [json-pointer:/blocks/0/text/text]',
    ],
    [
      '10 elements of a context',
      [{ type: 'context', elements: times(10, () => mrkdwn(1)) }],
      [{ type: 'context', elements: times(11, () => mrkdwn(1)) }],
      'no more than 10 items allowed [json-pointer:/blocks/0/elements]',
    ],
    [
      '25 actions',
      [{ type: 'actions', elements: times(25, button) }],
      [{ type: 'actions', elements: times(26, button) }],
      'no more than 25 items allowed [json-pointer:/blocks/0/elements]',
    ],
    [
      '75 characters on a button',
      [actions({ type: 'button', text: plain(75) })],
      [actions({ type: 'button', text: plain(76) })],
      'must be less than 76 characters [json-pointer:/blocks/0/elements/0/text/text]',
    ],
    [
      '2,000 characters of a value',
      [actions({ ...button(0), value: long(2000) })],
      [actions({ ...button(0), value: long(2001) })],
      'must be less than 2001 characters [json-pointer:/blocks/0/elements/0/value]',
    ],
    [
      '255 characters of an action id',
      [actions({ ...button(0), action_id: long(255) })],
      [actions({ ...button(0), action_id: long(256) })],
      'must be less than 256 characters [json-pointer:/blocks/0/elements/0/action_id]',
    ],
    [
      '255 characters of a block id',
      [{ type: 'divider', block_id: long(255) }],
      [{ type: 'divider', block_id: long(256) }],
      'must be less than 256 characters [json-pointer:/blocks/0/block_id]',
    ],
    [
      '100 choices',
      [actions({ type: 'static_select', options: times(100, choice) })],
      [actions({ type: 'static_select', options: times(101, choice) })],
      'no more than 100 items allowed [json-pointer:/blocks/0/elements/0/options]',
    ],
    [
      '75 characters of a choice',
      [actions({ type: 'static_select', options: [{ text: plain(75), value: '1' }] })],
      [actions({ type: 'static_select', options: [{ text: plain(76), value: '1' }] })],
      'must be less than 76 characters [json-pointer:/blocks/0/elements/0/options/0/text/text]',
    ],
    [
      '75 characters of a choice’s value',
      [actions({ type: 'static_select', options: [{ text: plain(1), value: long(75) }] })],
      [actions({ type: 'static_select', options: [{ text: plain(1), value: long(76) }] })],
      'must be less than 76 characters [json-pointer:/blocks/0/elements/0/options/0/value]',
    ],
    [
      '5 entries of an overflow',
      [actions({ type: 'overflow', options: times(5, choice) })],
      [actions({ type: 'overflow', options: times(6, choice) })],
      'no more than 5 items allowed [json-pointer:/blocks/0/elements/0/options]',
    ],
    [
      '12,000 characters of markdown',
      [{ type: 'markdown', text: long(12_000) }],
      [{ type: 'markdown', text: long(12_001) }],
      'must be less than 12001 characters [json-pointer:/blocks/0/text]',
    ],
    [
      '75 characters of feedback',
      [feedback(75)],
      [feedback(76)],
      'must be less than 76 characters [json-pointer:/blocks/0/elements/0/positive_button/text/text]',
    ],
    [
      '2,000 characters of alt text',
      [image(2000)],
      [image(2001)],
      'must be less than 2001 characters [json-pointer:/blocks/0/alt_text]',
    ],
    ['some alt text', [image(1)], [image(0)], 'must be more than 0 characters [json-pointer:/blocks/0/alt_text]'],
    [
      '100 rows of a table',
      [table(100, 1)],
      [table(101, 1)],
      'no more than 100 items allowed [json-pointer:/blocks/0/rows]',
    ],
    [
      '20 columns of a table',
      [table(1, 20)],
      [table(1, 21)],
      'no more than 20 items allowed [json-pointer:/blocks/0/rows/0]',
    ],
    [
      '10,000 characters of tables',
      [table(10, 10, long(100))],
      [table(10, 10, long(101))],
      'must be less than 10001 characters [json-pointer:/blocks/0/rows]',
    ],
    [
      '100 rows under a header',
      [dataTable(101, 2)],
      [dataTable(102, 2)],
      'no more than 101 items allowed [json-pointer:/blocks/0/rows]',
    ],
    [
      '20 columns of a data table',
      [dataTable(2, 20)],
      [dataTable(2, 21)],
      'no more than 20 items allowed [json-pointer:/blocks/0/rows/0]',
    ],
    ['6 slices', [pie(6)], [pie(7)], 'no more than 6 items allowed [json-pointer:/blocks/0/chart/segments]'],
    [
      '20 characters of a label',
      [pie(1, long(19))],
      [pie(1, long(20))],
      'must be less than 21 characters [json-pointer:/blocks/0/chart/segments/0/label]',
    ],
    ['6 series', [line(6, 2)], [line(7, 2)], 'no more than 6 items allowed [json-pointer:/blocks/0/chart/series]'],
    [
      '20 points',
      [line(1, 20)],
      [line(1, 21)],
      'no more than 20 items allowed [json-pointer:/blocks/0/chart/series/0/data]',
    ],
    [
      '2 charts',
      times(2, () => pie(2)),
      times(3, () => pie(2)),
      'no more than 2 data_visualization blocks allowed [json-pointer:/blocks]',
    ],
  ])('may hold %s and no more', async (_, taken, refused, problem) => {
    expect(await post({ blocks: taken })).toBeNull();
    const refusal = await post({ blocks: refused });
    expect(refusal?.error).toBe('invalid_blocks');
    expect(refusal?.problems).toContain(`[ERROR] ${problem}`);
  });

  it.each<[what: string, block: JsonObject, problem: string]>([
    ['a block that Slack does not know', { type: 'chart' }, 'unsupported type [json-pointer:/blocks/0/type]'],
    [
      'a field that Slack does not know',
      { type: 'divider', colour: 'red' },
      'invalid additional property: colour [json-pointer:/blocks/0]',
    ],
    ['a section without text', { type: 'section' }, 'missing required field: text or fields [json-pointer:/blocks/0]'],
    [
      'a button without text',
      actions({ type: 'button' }),
      'missing required field: text [json-pointer:/blocks/0/elements/0]',
    ],
    [
      'a mrkdwn header',
      { type: 'header', text: mrkdwn(1) },
      'Invalid input: expected "plain_text" [json-pointer:/blocks/0/text/type]',
    ],
    [
      'an image without alt text',
      { type: 'image', image_url: 'https://example.org' },
      'missing required field: alt_text [json-pointer:/blocks/0]',
    ],
    [
      'a data table without a caption',
      { type: 'data_table', rows: [[cell('1')], [cell('2')]] },
      'missing required field: caption [json-pointer:/blocks/0]',
    ],
    [
      'a data table of rows that differ',
      { type: 'data_table', caption: '表', rows: [[cell('1')], [cell('2'), cell('3')]] },
      'all rows must have the same number of cells [json-pointer:/blocks/0/rows]',
    ],
    [
      'an empty cell',
      { type: 'table', rows: [[cell('')]] },
      'must be more than 0 characters [json-pointer:/blocks/0/rows/0/0/text]',
    ],
    [
      'two buttons of one action id',
      { type: 'actions', elements: [button(1), button(1)] },
      'action_id "press-1" already exists [json-pointer:/blocks/0/elements/1/action_id]',
    ],
  ])('may not hold %s', async (_, block, problem) => {
    const refusal = await post({ blocks: [block] });
    expect(refusal).toEqual({ error: 'invalid_blocks', problems: [`[ERROR] ${problem}`] });
  });

  it('may hold 13,200 characters together', async () => {
    const blocks = (rest: number) => [...times(4, () => section(3000)), section(rest)];
    expect(await post({ blocks: blocks(1200) })).toBeNull();
    expect((await post({ blocks: blocks(1201) }))?.error).toBe('msg_blocks_too_long');
  });

  it('may hold 12,000 characters of markdown together', async () => {
    const blocks = (rest: number) => [6000, rest].map((length) => ({ type: 'markdown', text: long(length) }));
    expect(await post({ blocks: blocks(6000) })).toBeNull();
    expect((await post({ blocks: blocks(6001) }))?.error).toBe('msg_blocks_too_long');
  });

  it('may hold one table', async () => {
    expect(await post({ blocks: [table(1, 1), dataTable(2, 1)] })).toEqual({
      error: 'invalid_attachments',
      problems: ['[ERROR] only_one_table_allowed'],
    });
  });

  it('have ids of their own', async () => {
    const twice = times(2, () => ({ type: 'divider', block_id: 'end' }));
    expect((await post({ blocks: twice }))?.problems).toEqual([
      '[ERROR] block_id "end" already exists [json-pointer:/blocks/1/block_id]',
    ]);
  });

  it('can be of a kind that this Slack does not have yet', async () => {
    server.slack.unknownBlocks.add('data_table');
    expect((await post({ blocks: [{ type: 'divider' }, dataTable(2, 2)] }))?.problems).toEqual([
      '[ERROR] unsupported type: data_table [json-pointer:/blocks/1/type]',
    ]);
  });
});

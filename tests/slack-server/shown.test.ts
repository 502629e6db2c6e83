import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../support/server-parts/json.js';
import { liveTokens } from '../support/slack-server/live-tokens.js';
import { shownText } from '../support/slack-server/shown.js';

const mrkdwn = (text: string): JsonObject => ({ type: 'section', text: { type: 'mrkdwn', text } });
const rich = (...elements: JsonObject[]): JsonObject => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements }],
});
const raw = (text: string): JsonObject => ({ type: 'raw_text', text });

describe('what a reader sees of a message', () => {
  it.each<[what: string, block: JsonObject, shown: string]>([
    ['mrkdwn with entities', mrkdwn('a &lt;b&gt; &amp;amp; c'), 'a <b> &amp; c'],
    ['a link as its label', mrkdwn('见 <https://example.org|原文>'), '见 原文'],
    ['a header', { type: 'header', text: { type: 'plain_text', text: '<稀土>' } }, '<稀土>'],
    ['rich text', rich({ type: 'text', text: '稀土 ' }, { type: 'text', text: '70.7' }), '稀土 70.7'],
    [
      'a table',
      {
        type: 'table',
        rows: [
          [raw('年'), raw('额')],
          [raw('2022'), rich({ type: 'text', text: '70.7' })],
        ],
      },
      '年\t额\n2022\t70.7',
    ],
    ['a data table', { type: 'data_table', caption: '表 2', rows: [[raw('年')], [raw('2022')]] }, '表 2\n年\n2022'],
    ['markdown', { type: 'markdown', text: '**稀土**' }, '**稀土**'],
    [
      'context',
      {
        type: 'context',
        elements: [
          { type: 'mrkdwn', text: '表 2' },
          { type: 'plain_text', text: '第 1 行' },
        ],
      },
      '表 2 第 1 行',
    ],
    ['a picture', { type: 'image', alt_text: '增速' }, '增速'],
    ['no buttons', { type: 'actions', elements: [] }, ''],
  ])('is %s', (_, block, shown) => {
    expect(shownText({ text: '备用', blocks: [block] })).toBe(shown);
  });

  it('is the text where there are no blocks', () => {
    expect(shownText({ text: 'a &lt; b', blocks: [] })).toBe('a < b');
  });
});

describe('what is live in a message', () => {
  it.each<[what: string, block: JsonObject, live: string[]]>([
    ['calls in mrkdwn', mrkdwn('<!channel> <@U1> <#C1|policy>'), ['<!channel>', '<@U1>', '<#C1|policy>']],
    [
      'links in mrkdwn, bare ones too',
      mrkdwn('<https://a.org|a> https://b.org/c'),
      ['<https://a.org|a>', 'https://b.org/c'],
    ],
    ['links in markdown', { type: 'markdown', text: '[a](https://a.org) <!here>' }, ['<!here>', 'https://a.org']],
    ['calls in rich text', rich({ type: 'broadcast', range: 'here' }, { type: 'user', user_id: 'U1' }), ['here', 'U1']],
    ['nothing that is escaped', mrkdwn('&lt;!channel&gt; @here'), []],
    ['nothing in plain text', { type: 'header', text: { type: 'plain_text', text: '<!channel>' } }, []],
    ['nothing in a cell', { type: 'table', rows: [[raw('<!channel>')]] }, []],
  ])('is %s', (_, block, live) => {
    expect(liveTokens({ text: '', blocks: [block] })).toEqual(live);
  });

  it('is what the fallback text calls', () => {
    expect(liveTokens({ text: '<!everyone>', blocks: [mrkdwn('a')] })).toEqual(['<!everyone>']);
  });
});

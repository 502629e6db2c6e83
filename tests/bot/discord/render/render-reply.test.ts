import { describe, expect, it } from 'vitest';
import type { DiscordMessage } from '../../../../src/bot/adapters/discord/discord-message.js';
import { readAction } from '../../../../src/bot/adapters/discord/render/actions.js';
import { suggestionsOf } from '../../../../src/bot/adapters/discord/render/closing-rows.js';
import { headingIn, headingOf } from '../../../../src/bot/adapters/discord/render/heading.js';
import { renderReply } from '../../../../src/bot/adapters/discord/render/render-reply.js';
import { renderWords } from '../../../../src/bot/adapters/discord/render/render-words.js';
import type { Block, Citation, Reply } from '../../../../src/bot/reply/reply.js';
import { bareNames } from '../../../../src/bot/reply/source-names.js';
import { drawAsJson, markdownIn, missingIn, pageFaults, shownOn } from '../../../support/discord-answers.js';
import { componentsIn } from '../../../support/discord-limits.js';
import { replyOf } from '../../../support/generated-replies.js';

const RECEIPT = '0123456789abcdef0123456789abcdef';
const CONTEXT = {
  names: bareNames,
  receipt: RECEIPT,
  audience: 'channel',
  heading: null,
  chart: null,
  draw: drawAsJson,
} as const;

const cited: Citation = { document: 'paper', section: '2.2', passage: 'paper#2.2-p1', quote: '出口增长' };
const note = (text: string): Block => ({ type: 'note', text });
const reply = (blocks: Block[], more: Partial<Reply> = {}): Reply => ({
  ...replyOf({ kind: 'answer', language: 'zh', blocks, citations: [], figures: [], followUps: [] }),
  ...more,
});
const withCitations = (block: Block, count = 1): Reply =>
  replyOf({
    kind: 'answer',
    language: 'zh',
    blocks: [block],
    citations: Array.from({ length: count }, (_, index) => ({ ...cited, section: `2.${index + 1}` })),
    figures: [],
    followUps: [],
  });
const render = (one: Reply): readonly DiscordMessage[] => renderReply(one, CONTEXT);
const tableOf = (columns: number, rows: number, cell = '稀土'): Block => ({
  type: 'table',
  columns: Array.from({ length: columns }, (_, index) => `列${index}`),
  rows: Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_cell, column) => (column === 0 ? `${cell}${row}` : `${row}.${column}`)),
  ),
  citation: 0,
});

/** Labels of buttons and menus, by what a press asks for. */
function pressable({ components }: DiscordMessage): Record<string, string> {
  return Object.fromEntries(
    componentsIn(components).flatMap((one): [string, string][] => {
      const id = one['custom_id'];
      const isLive = typeof id === 'string' && one['disabled'] !== true;
      return isLive ? [[id.split(`:${RECEIPT}`)[0] ?? '', String(one['label'] ?? one['placeholder'])]] : [];
    }),
  );
}

describe('a reply as pages', () => {
  it('is one message without paging where it is short', () => {
    const [page, ...others] = render(reply([note('没有答案。')]));
    expect(others).toEqual([]);
    expect(page).toMatchObject({
      flags: 1 << 15,
      allowed_mentions: { parse: [] },
      components: [
        { type: 17, components: [{ type: 10, content: '没有答案。' }] },
        { type: 1, components: [{ label: '有帮助' }, { label: '没有帮助' }] },
      ],
    });
  });

  it('puts a quote behind a bar, its address slanted, its sources small, with a numbered button', () => {
    const [page] = render(withCitations({ type: 'quote', text: '出口增长', citation: 0 }));
    expect(page && markdownIn(page)).toEqual(['> “出口增长”*（2.1 节）*\n\n-# 来源：paper，2.1 节']);
    expect(page && pressable(page)).toMatchObject({ 'citation:0': '1 · 2.1 节' });
  });

  it('cuts long Chinese at sentences into pages that turn, each with its sources', () => {
    const pages = render(reply([note('出口增长很快。'.repeat(1_200))]));
    expect(pages).toHaveLength(3);
    expect(pages.flatMap(markdownIn).every((text) => text.endsWith('。'))).toBe(true);
    expect(pages.map((page) => Object.entries(pressable(page)).filter(([id]) => id.startsWith('page')))).toEqual([
      [['page:1', '下一页']],
      [
        ['page:0', '上一页'],
        ['page:2', '下一页'],
      ],
      [['page:1', '上一页']],
    ]);
    expect(JSON.stringify(pages[1])).toContain('第 2 页，共 3 页');
  });

  it.each([
    [4, 4, ['1 · 2.1 节', '2 · 2.2 节', '3 · 2.3 节', '4 · 2.4 节']],
    [7, 7, ['1', '2', '3', '4', '5', '6', '7']],
    [31, 2, ['查看第 1 至 25 条出处', '查看第 26 至 31 条出处']],
  ])('opens %i sources by %i buttons or menus', (count, controls, labels) => {
    const items = Array.from({ length: count }, (_, citation) => ({ text: `第${citation}项`, citation }));
    const [page] = render(withCitations({ type: 'list', items }, count));
    const sources = Object.entries(page ? pressable(page) : {}).filter(([id]) => id.startsWith('citation'));
    expect(sources).toHaveLength(controls);
    expect(sources.map(([, label]) => label)).toEqual(labels);
    expect(pageFaults(page ? [page] : [])).toEqual([]);
  });

  it('offers how it was computed first, suggestions, and to share what one person sees', () => {
    const figure = { value: 3, unit: '', display: '3', formula: '1 + 2', inputs: [], interval: null };
    const one = reply([note('好。')], {
      figures: [figure],
      followUps: ['稀土出口多少？', '长'.repeat(301), '问'.repeat(200)],
    });
    const [page] = renderReply(one, { ...CONTEXT, audience: 'asker' });
    expect(page?.flags).toBe((1 << 15) | (1 << 6));
    expect(page && pressable(page)).toEqual({
      'figures:0': '计算过程',
      'follow-up:0': '稀土出口多少？',
      'follow-up:1': `${'问'.repeat(79)}…`,
      'feedback:helpful': '有帮助',
      'feedback:unhelpful': '没有帮助',
      'share:0': '分享到频道',
    });
  });

  it('finds what a suggestion asks by its place, however short its button is', () => {
    const followUps = ['稀土出口多少？', '长'.repeat(301), '问'.repeat(200), ' '];
    expect(suggestionsOf(followUps)).toEqual(['稀土出口多少？', '问'.repeat(200)]);
  });

  it('keeps its heading on every page, and finds it in a message that was pressed', () => {
    const heading = headingOf('追问：**稀土** <@1>\n出口');
    const pages = renderReply(reply([note('出口增长很快。'.repeat(1_200))]), { ...CONTEXT, heading });
    expect(pages.map(({ components }) => headingIn(components))).toEqual([heading, heading, heading]);
    expect(pageFaults(pages)).toEqual([]);
    expect(headingIn(render(reply([note('好')]))[0]?.components ?? [])).toBeNull();
  });
});

describe('a table', () => {
  it('that aligns on a telephone is lines of one width, without a file', () => {
    const pages = render(withCitations(tableOf(3, 5)));
    expect(pages.flatMap(markdownIn)[0]).toBe(
      [
        '```',
        '列0\u3000    列1    列2',
        ...[0, 1, 2, 3, 4].map((row) => `稀土${row}  \u3000${row}.1  \u3000${row}.2`),
        '```',
        '',
        '-# 来源：paper，2.1 节',
      ].join('\n'),
    );
    expect(pages.flatMap(({ files }) => files)).toEqual([]);
  });

  it('that is long has its headings on each page, and the whole as a file on the first', () => {
    const pages = render(withCitations(tableOf(3, 200)));
    expect(pages).toHaveLength(8);
    expect(pages.flatMap(markdownIn).filter((text) => text.includes('列0'))).toHaveLength(8);
    expect(pages.map(({ files }) => files.map(({ name }) => name))).toEqual([
      ['table-1.csv'],
      ...pages.slice(1).map(() => []),
    ]);
    expect(pageFaults(pages)).toEqual([]);
  });

  it('that is wide is pictures with their cells in words, and a file', () => {
    const one = withCitations(tableOf(20, 70));
    const pages = render(one);
    const files = pages.flatMap((page) => page.files);
    expect(files.filter(({ name }) => name.endsWith('.png'))).toHaveLength(9);
    expect(files.filter(({ name }) => name.endsWith('.csv'))).toHaveLength(1);
    expect(files[0]?.description).toMatch(/^表格图片，共 30 行。列0, 列1, /u);
    expect(pageFaults(pages)).toEqual([]);
  });

  it('whose cells are texts, or that cannot be drawn, is words that lose nothing', () => {
    const long = withCitations(tableOf(3, 2, '长'.repeat(5_000)));
    const wide = withCitations(tableOf(20, 70));
    for (const [one, draw] of [
      [long, drawAsJson],
      [wide, null],
    ] as const) {
      const pages = renderReply(one, { ...CONTEXT, draw });
      expect(pageFaults(pages)).toEqual([]);
      expect(missingIn(shownOn(pages), one.text)).toBeNull();
      expect(pages.flatMap(({ files }) => files.map(({ name }) => name))).toEqual(['table-1.csv']);
    }
  });
});

describe('words from a source', () => {
  it.each([
    '@everyone',
    '@here',
    '<@1>',
    '<@!1>',
    '<@&1>',
    '<#1>',
    '<t:1:R>',
    '<:a:1>',
    '<a:a:1>',
    '</ask:1>',
    '<id:home>',
    'https://a.example',
    '<https://a.example>',
    '[x](https://a.example)',
    '<a@b.example>',
    '<+123>',
    '# x',
    '## x',
    '-# x',
    '- x',
    '* x',
    '1. x',
    '> x',
    '>>> x',
    '**x**',
    '*x*',
    '__x__',
    '_x_',
    '~~x~~',
    '||x||',
    '`x`',
    '```x```',
    '\\*x\\*',
    '\\',
    'a\\',
    'p < 0.05***',
    '¯\\_(ツ)_/¯',
  ])('%s are shown letter for letter, and do nothing', (text) => {
    const pages = render(reply([note(text)], { text, followUps: [text] }));
    expect(pageFaults(pages)).toEqual([]);
    expect(shownOn(pages).replaceAll('\u200b', '')).toBe(text);
  });

  it('do nothing in a table either', () => {
    const rows = [
      ['```', '@everyone'],
      ['`', '<@1>'],
    ];
    const one = withCitations({ type: 'table', columns: ['```js', '``'], rows, citation: 0 });
    const pages = render(one);
    expect(pageFaults(pages)).toEqual([]);
    expect(missingIn(shownOn(pages), one.text)).toBeNull();
  });

  it('such as what went wrong are messages that follow each other', () => {
    const messages = renderWords('出错了。'.repeat(2_000), 'zh', 'asker');
    expect(messages.length).toBeGreaterThan(1);
    expect(pageFaults(messages)).toEqual([]);
    expect(renderWords(' ', 'en', 'channel').flatMap(markdownIn)).toEqual(['(no words)']);
  });
});

describe('a press', () => {
  it.each([
    ['citation:3', [], { kind: 'citation', receipt: RECEIPT, citation: 3 }],
    ['citations:1', ['30'], { kind: 'citation', receipt: RECEIPT, citation: 30 }],
    ['figures:0', [], { kind: 'figures', receipt: RECEIPT, page: 0, from: 'answer' }],
    ['figures-page:2', [], { kind: 'figures', receipt: RECEIPT, page: 2, from: 'view' }],
    ['page:12', [], { kind: 'page', receipt: RECEIPT, page: 12 }],
    ['follow-up:1', [], { kind: 'follow-up', receipt: RECEIPT, place: 1 }],
    ['share:0', [], { kind: 'share', receipt: RECEIPT }],
    ['feedback:unhelpful', [], { kind: 'feedback', receipt: RECEIPT, verdict: 'unhelpful' }],
  ])('of %s asks for that', (id, values, action) => {
    expect(readAction(`${id}:${RECEIPT}`, values)).toEqual(action);
  });

  it.each([
    '',
    'citation',
    'citation:x:r',
    'citations:0:r',
    'feedback:1:r',
    'constructor:0:r',
    'page:1:../x',
    'page:1:',
  ])('of %j is none of ours', (id) => {
    expect(readAction(id)).toBeNull();
  });
});

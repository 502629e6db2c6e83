import { assert, property, string } from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readAction } from '../../../src/bot/adapters/slack/render/actions.js';
import { renderReply } from '../../../src/bot/adapters/slack/render/render-reply.js';
import type { SlackMessage } from '../../../src/bot/adapters/slack/slack-message.js';
import type { Block, Citation, Reply } from '../../../src/bot/reply/reply.js';
import { bareNames, sourceNames, type SourceNames } from '../../../src/bot/reply/source-names.js';
import { openBundledAdviser, type BundledAdviser } from '../../support/bundled-knowledge.js';
import { anyReply, replyOf } from '../../support/generated-replies.js';
import { liveMarkup, messageFaults, shownWords, unescaped } from '../../support/slack-limits.js';

const RECEIPT = 'receipt-1';
const render = (reply: Reply, names: SourceNames = bareNames): readonly SlackMessage[] =>
  renderReply(reply, { names, receipt: RECEIPT });

function faultsOf(messages: readonly SlackMessage[]): string[] {
  return messages.flatMap((message, index) => messageFaults(message, index === 0 ? 'chat.update' : 'chat.postMessage'));
}

const joinedText = (messages: readonly SlackMessage[]): string => unescaped(messages.map(({ text }) => text).join(''));
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');
const bare = (text: string): string[] => [...wellFormed(text).replace(/\s/gu, '')];

/** Whether the blocks show every character of `text` in its order, with the headings of further pages between. */
function showsInOrder(messages: readonly SlackMessage[], text: string): boolean {
  const wanted = bare(text);
  let next = 0;
  for (const character of bare(messages.map(({ blocks }) => shownWords(blocks)).join(' '))) {
    if (character === wanted[next]) next += 1;
  }
  return next === wanted.length;
}

/** White space that fills a message: Slack takes none such, so that it is left out. */
const hasLongGap = (text: string): boolean => /\s{1000}/u.test(text);

interface Pressable {
  readonly action_id: string;
  readonly value: string;
  readonly text: { readonly text: string };
}

function buttonsOf({ blocks }: SlackMessage): Pressable[] {
  return blocks.flatMap((block) =>
    block.type === 'actions'
      ? block.elements.flatMap((one) =>
          one.type === 'button' ? [{ action_id: one.action_id ?? '', value: one.value ?? '', text: one.text }] : [],
        )
      : [],
  );
}

const cited: Citation = { document: 'paper', section: '2.2', passage: 'paper#2.2-p1', quote: '出口增长' };
const note = (text: string): Block => ({ type: 'note', text });
const reply = (blocks: Block[], more: Partial<Reply> = {}): Reply => ({
  ...replyOf({ kind: 'answer', language: 'zh', blocks, citations: [], figures: [], followUps: [] }),
  ...more,
});
const tableOf = (columns: number, rows: number): Block => ({
  type: 'table',
  columns: Array.from({ length: columns }, (_, index) => `列${index}`),
  rows: Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_cell, column) => `${row}.${column}`),
  ),
  citation: 0,
});
const withCitation = (block: Block): Reply =>
  replyOf({ kind: 'answer', language: 'zh', blocks: [block], citations: [cited], figures: [], followUps: [] });

describe('renderReply', () => {
  it('gives a short answer as one message that says nothing of parts', () => {
    const [message, ...others] = render(reply([note('没有答案。')]));
    expect(others).toEqual([]);
    expect(message).toMatchObject({
      text: '没有答案。',
      above: '',
      blocks: [
        {
          type: 'rich_text',
          elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: '没有答案。' }] }],
        },
        { type: 'context_actions', elements: [{ type: 'feedback_buttons', action_id: 'feedback' }] },
      ],
    });
  });

  it('puts a quote behind a bar, with a numbered button that opens it', () => {
    const [message] = render(withCitation({ type: 'quote', text: '出口增长', citation: 0 }));
    expect(message?.blocks[0]).toEqual({
      type: 'rich_text',
      elements: [
        {
          type: 'rich_text_quote',
          elements: [
            { type: 'text', text: '“出口增长”' },
            { type: 'text', text: '（2.2 节）', style: { italic: true } },
          ],
        },
        {
          type: 'rich_text_section',
          elements: [{ type: 'text', text: '来源：paper，2.2 节', style: { italic: true } }],
        },
      ],
    });
    expect(message && buttonsOf(message)).toEqual([
      { action_id: 'citation:0', value: RECEIPT, text: { type: 'plain_text', text: '1 · 2.2 节', emoji: false } },
    ]);
    expect(readAction('citation:0', RECEIPT)).toEqual({ kind: 'citation', receipt: RECEIPT, citation: 0 });
  });

  it('says of long answers which part each message is', () => {
    const messages = render(reply([note('出口增长很快。'.repeat(1_000))]));
    expect(messages.map(({ above }) => above)).toEqual(['（1/3）', '（2/3）', '（3/3）']);
    expect(messages.map(({ blocks }) => blocks[0])).toEqual(
      ['（1/3）', '（2/3）', '（3/3）'].map((text) => ({
        type: 'context',
        elements: [{ type: 'plain_text', text, emoji: false }],
      })),
    );
    expect(messages.map(({ text }) => text.length)).toEqual([1_232, 3_997, 1_771]);
    expect(messages.every(({ text }) => text.endsWith('。'))).toBe(true);
  });

  it('offers what to ask next, whole or not at all', () => {
    const [message] = render(reply([note('好。')], { followUps: ['稀土出口多少？', '长'.repeat(301)] }));
    expect(message && buttonsOf(message).map(({ action_id: id, value }) => readAction(id, value))).toEqual([
      { kind: 'follow-up', question: '稀土出口多少？' },
    ]);
  });

  it('opens how figures were computed from the last part alone', () => {
    const figure = { value: 3, unit: '', display: '3', formula: '1 + 2', inputs: [], interval: null };
    const messages = render(reply([note('出口增长很快。'.repeat(300))], { figures: [figure] }));
    expect(messages.map((message) => buttonsOf(message).map(({ text }) => text.text))).toEqual([[], ['计算过程']]);
    const counted = render(reply([note('好。')], { figures: [{ ...figure, formula: null }] }));
    expect(counted.map(buttonsOf)).toEqual([[]]);
    expect(readAction('figures:0', RECEIPT)).toEqual({ kind: 'figures', receipt: RECEIPT, page: 0 });
  });

  it.each([
    ['one page without a file', 4, 30, 1, 0],
    ['long ones on several pages', 4, 200, 3, 1],
    ['wide ones with the first column again', 45, 3, 3, 1],
    ['one of one row and very many columns', 250, 1, 14, 1],
  ])('shows a table natively: %s', (_, columns, rows, pages, files) => {
    const messages = render(withCitation(tableOf(columns, rows)));
    const tables = messages.flatMap(({ blocks }) => blocks.filter((block) => block.type === 'table'));
    expect(tables).toHaveLength(pages);
    expect(messages.flatMap((message) => message.files)).toHaveLength(files);
    expect(faultsOf(messages)).toEqual([]);
  });

  it('attaches the whole of a paged table, readable by Excel and harmless in it', () => {
    const [block] = [tableOf(2, 200)];
    const messages = render(withCitation(block.type === 'table' ? { ...block, columns: ['=1+1', '列'] } : block));
    const [file] = messages.flatMap(({ files }) => files);
    expect(file).toMatchObject({
      name: 'table-1.csv',
      title: '2.2 节（全表）',
      altText: '2.2 节的全表，CSV 文件，共 200 行。',
    });
    expect(String(file?.content).startsWith("\ufeff'=1+1,列\n0.0,0.1\n")).toBe(true);
    expect(String(file?.content).split('\n')).toHaveLength(201);
  });

  it('shows a table with a cell that no native one holds as lines', () => {
    const messages = render(
      withCitation({ type: 'table', columns: ['a'], rows: [['长'.repeat(12_000)]], citation: 0 }),
    );
    expect(messages.flatMap(({ blocks }) => blocks.filter(({ type }) => type === 'table'))).toEqual([]);
    expect(faultsOf(messages)).toEqual([]);
  });

  it('takes the text for the answer where the blocks give another', () => {
    const messages = render(reply([note('别的')], { text: '真正的答案' }));
    expect(joinedText(messages)).toBe('真正的答案');
    expect(showsInOrder(messages, '真正的答案')).toBe(true);
  });

  it.each(['<!channel>', '<@U1>', '<#C1|x>', '<http://x|y>', 'https://x.example', '&lt;', '<'])(
    'leaves %s no life',
    (markup) => {
      const messages = render(reply([note(markup)], { text: markup, followUps: [markup] }));
      expect(faultsOf(messages)).toEqual([]);
      expect(joinedText(messages)).toBe(markup);
    },
  );
});

describe('any reply', () => {
  it('keeps every limit, loses no character and brings no markup to life', () => {
    assert(
      property(anyReply, (one) => {
        const messages = render(one);
        expect(faultsOf(messages)).toEqual([]);
        expect(bare(joinedText(messages))).toEqual(bare(one.text));
        expect(hasLongGap(one.text) || joinedText(messages) === wellFormed(one.text)).toBe(true);
        const isWide = one.blocks.some((block) => block.type === 'table' && block.columns.length > 20);
        expect(isWide || showsInOrder(messages, one.text)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('does so where its text is another than that of its blocks', () => {
    assert(
      property(anyReply, string({ unit: 'binary', minLength: 1 }), (one, text) => {
        const messages = render({ ...one, text: `${text}。` });
        expect(faultsOf(messages)).toEqual([]);
        expect(joinedText(messages)).toBe(wellFormed(`${text}。`));
      }),
      { numRuns: 15 },
    );
  });
});

describe('what the bundled adviser says', () => {
  let bundled: BundledAdviser;
  beforeAll(async () => {
    bundled = await openBundledAdviser();
  });

  it.each([
    ['answer', 'a look-up', '2022年稀土出口额是多少？'],
    ['answer', 'a look-up', 'What were rare earth exports in 2022?'],
    ['answer', 'a computation', '稀土出口从2021年到2022年增长了百分之多少？'],
    ['answer', 'a computation', 'By how much did rare earth exports grow from 2021 to 2022?'],
    ['answer', 'a quote', '什么是产业链供应链韧性？'],
    ['answer', 'a quote', 'What is the resilience of industrial and supply chains?'],
    ['answer', 'a list', '三大机制是什么？'],
    ['answer', 'a list', 'List all experience patterns.'],
    ['answer', 'a ranking', '2022年出口额最高的五种产品是什么？'],
    ['answer', 'a ranking', 'Which five products had the highest exports in 2022?'],
    ['answer', 'a whole section', '2.2节讲了什么？'],
    ['answer', 'a whole section', 'What does section 2.2 say?'],
    ['answer', 'holdings', '你有哪些资料？'],
    ['answer', 'holdings', 'What documents do you hold?'],
    ['refusal', 'what it does not hold', '今天天气怎么样？'],
    ['refusal', 'what it does not hold', 'What is the weather like today?'],
    ['refusal', 'a narrow miss', '2023年稀土出口额是多少？'],
    ['refusal', 'a narrow miss', 'What were rare earth exports in 2023?'],
    ['clarification', 'a year that is not named', '那一年玩具出口了多少亿元？'],
    ['clarification', 'a year that is not named', 'What were toy exports in that year?'],
    ['answer', 'a brief with a table', '给我准备一份稀土的简报'],
    ['answer', 'a brief with a table', 'Brief me on refined oil'],
  ])('%s, %s: %s', async (kind, _, question) => {
    const answer = await bundled.adviser.answer({ text: question });
    expect(answer.kind).toBe(kind);
    const messages = render(answer, sourceNames(bundled.knowledge.corpus));
    expect(faultsOf(messages)).toEqual([]);
    expect(joinedText(messages)).toBe(answer.text);
    expect(showsInOrder(messages, answer.text)).toBe(true);
    expect(messages.flatMap(({ text }) => liveMarkup(text))).toEqual([]);
  });

  it.each([
    ['zh', '我们是一家新能源电池企业，关键矿产依赖进口，想提高供应链韧性。'],
    ['en', 'We make batteries, depend on imported minerals and want a more resilient supply chain.'],
  ] as const)('a recommendation in %s', async (language, text) => {
    const answer = await bundled.adviser.answer({ text, language, purpose: 'advice' });
    const messages = render(answer, sourceNames(bundled.knowledge.corpus));
    expect(faultsOf(messages)).toEqual([]);
    expect(joinedText(messages)).toBe(answer.text);
    expect(showsInOrder(messages, answer.text)).toBe(true);
  });
});

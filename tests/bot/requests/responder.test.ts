import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkText } from '../../../src/bot/claims/index.js';
import { requestMessages } from '../../../src/bot/messages/requests.js';
import { receiptOf, type Answered, type Request, type Responder } from '../../../src/bot/requests/index.js';
import type { Reply } from '../../../src/bot/reply/reply.js';
import { openBundledAdviser, type BundledAdviser } from '../../support/bundled-knowledge.js';
import { faultsIn } from '../../support/reply-faults.js';
import { responderOf } from '../../support/responder-of.js';
import { asker } from '../../support/state-samples.js';

const ASKER = asker('U1');

let bundled: BundledAdviser;
let responder: Responder;
beforeAll(async () => {
  bundled = await openBundledAdviser();
  responder = responderOf(bundled);
});
afterAll(() => bundled.knowledge.close());

async function replyTo(request: Request): Promise<Reply> {
  const answered = await responder.answer(request, ASKER);
  if (answered.kind !== 'reply') throw new Error(answered.kind);
  return answered.reply;
}

const kindOf = async (request: Request): Promise<Answered['kind']> => (await responder.answer(request, ASKER)).kind;

describe('a request', () => {
  it.each<[Request, Answered['kind']]>([
    [{ kind: 'indicators', name: null, language: 'zh' }, 'indicator-list'],
    [{ kind: 'indicators', name: '表2' }, 'indicator-table'],
    [{ kind: 'growth', name: 'rare earths' }, 'indicator-table'],
    [{ kind: 'help' }, 'help'],
    [{ kind: 'documents', language: 'en' }, 'reply'],
    [{ kind: 'brief', topic: '稀土', length: 'short', file: 'none' }, 'brief'],
    [{ kind: 'brief', topic: 'bitcoin', length: 'full', file: 'word' }, 'reply'],
  ])('%j is answered as %s', async (request, kind) => {
    expect(await kindOf(request)).toBe(kind);
  });

  it('for growth adds what is computed between the periods', async () => {
    const answered = await responder.answer({ kind: 'growth', name: '稀土' }, ASKER);
    if (answered.kind !== 'indicator-table') throw new Error(answered.kind);
    expect(answered.table.columns.some(({ kind }) => kind === 'growth')).toBe(true);
  });

  it.each<[Request, string]>([
    [{ kind: 'growth', name: '稀土出口' }, '67.6%'],
    [{ kind: 'indicators', name: 'rare earth exports 2022' }, '7.07 billion yuan'],
  ])('%j names no table and is asked as a question', async (request, value) => {
    const reply = await replyTo(request);
    expect(reply.kind).toBe('answer');
    expect(reply.text).toContain(value);
  });

  it.each<[Request, string]>([
    [{ kind: 'indicators', name: 'foo bar' }, 'UNKNOWN_INDICATOR'],
    [{ kind: 'ask', question: ' ' }, 'EMPTY_INPUT'],
    [{ kind: 'ask', question: '韧'.repeat(40_000) }, 'INPUT_TOO_LONG'],
    [{ kind: 'check', text: '' }, 'EMPTY_INPUT'],
    [{ kind: 'summarise', text: ' ' }, 'EMPTY_INPUT'],
    [{ kind: 'brief', topic: '', length: 'full', file: 'none' }, 'EMPTY_INPUT'],
  ])('%# that cannot be answered says why by a code', async (request, code) => {
    await expect(responder.answer(request, ASKER)).rejects.toMatchObject({ code });
  });

  it('in a conversation is understood from what was asked before', async () => {
    const thread = ['2022年稀土出口比2021年增长了多少？'];
    const answered = await responder.answer({ kind: 'ask', question: '那家具呢？' }, ASKER, thread);
    const expected = await bundled.adviser.answer({ text: '那家具呢？', thread });
    expect(answered).toEqual({ kind: 'reply', reply: expected });
  });

  it('for a brief brings a Word file where one is wanted, and is shorter where it is to be short', async () => {
    const brief = async (length: 'full' | 'short', file: 'none' | 'word') => {
      const answered = await responder.answer({ kind: 'brief', topic: '供应链韧性', length, file }, ASKER);
      if (answered.kind !== 'brief') throw new Error(answered.kind);
      return answered;
    };
    const [full, short] = [await brief('full', 'word'), await brief('short', 'none')];
    expect(full.word?.slice(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]));
    expect(short.word).toBeNull();
    expect(short.brief.text.length).toBeLessThan(full.brief.text.length);
    expect(receiptOf(full)?.outcome.citations).toEqual(full.brief.citations);
  });
});

describe('a checked text', () => {
  const DRAFT = '2022年稀土出口80亿元。家具出口下降了2.5%。明天会下雨。';

  it('is told in the words of the command line, each claim with what it rests on', async () => {
    const reply = await replyTo({ kind: 'check', text: DRAFT });
    const checked = await checkText({ text: DRAFT }, bundled.knowledge);
    expect(reply.text).toBe(checked.text);
    const [, ...statements] = reply.blocks;
    const cited = statements.map((block) =>
      block.type === 'statement' ? block.citations.map((index) => reply.citations[index]) : null,
    );
    expect(cited).toEqual(checked.claims.map(({ citations }) => citations));
  });

  it('can be told in the language of whoever asks', async () => {
    const reply = await replyTo({ kind: 'check', text: DRAFT, language: 'en' });
    expect(reply.text).toMatch(/^Claims checked: 3/u);
  });
});

describe('a summary', () => {
  it('quotes what is held, judges each figure, and says what has no support', async () => {
    const text = '2022年稀土出口80亿元，同比增长67.6%。供应链韧性指的是什么？明天开会要用。';
    const reply = await replyTo({ kind: 'summarise', text });
    const { summary } = requestMessages.zh;
    expect(reply.text.startsWith(summary.held)).toBe(true);
    expect(reply.text).toContain(summary.without(['明天开会要用。'], 0));
    expect(reply.text).toMatch(/与原文不符：“2022年稀土出口80亿元/u);
    expect(reply.text).toMatch(/有依据：“同比增长67\.6%/u);
    expect(reply.citations.some(({ section }) => section === '2.1')).toBe(true);
    expect(reply.receipt).toMatchObject({ purpose: 'summary', question: text });
  });

  it.each([
    ['2023年成品油出口增长了50%。', 'zh'],
    ['Bitcoin will reach $100,000.', 'en'],
  ] as const)('lists a figure that nothing can be held against: %s', async (text, language) => {
    const reply = await replyTo({ kind: 'summarise', text });
    expect(reply.text).toContain(requestMessages[language].summary.figures);
    expect(reply.text).toContain(text.replace(/[。.]$/u, ''));
  });

  it.each([
    ['午饭吃什么？', 'zh'],
    ['Lunch at noon?', 'en'],
  ] as const)('of what the documents do not speak of is a refusal: %s', async (text, language) => {
    const reply = await replyTo({ kind: 'summarise', text });
    expect(reply.kind).toBe('refusal');
    expect(reply.text).toBe(requestMessages[language].summary.nothing);
    expect(reply.citations).toEqual([]);
  });

  it('of a long text looks up its first sentences, and says how many it left', async () => {
    const text = Array.from({ length: 30 }, (_, index) => `这是第${index + 1}件小事。`).join('');
    const reply = await replyTo({ kind: 'summarise', text });
    expect(reply.text).toContain(requestMessages.zh.summary.left(10));
  });

  it('rests on what the corpus holds', async () => {
    for (const text of ['Technological innovation improves the resilience of supply chains.', '稀土出口大幅增长。']) {
      const reply = await replyTo({ kind: 'summarise', text });
      expect(reply.citations.length).toBeGreaterThan(0);
      expect(faultsIn(reply, bundled.knowledge.corpus)).toEqual([]);
    }
  });
});

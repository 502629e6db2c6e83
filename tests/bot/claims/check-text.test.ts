import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkText } from '../../../src/bot/claims/index.js';
import { composeClaim } from '../../../src/bot/claims/compose-claim.js';
import type { KnowledgeIndex } from '../../../src/knowledge/index.js';
import { runTool, type CheckedClaim } from '../../../src/tools/index.js';
import { openBundledKnowledge } from '../../support/bundled-knowledge.js';

let knowledge: KnowledgeIndex;
beforeAll(async () => {
  knowledge = await openBundledKnowledge();
});
afterAll(() => knowledge.close());

async function checked(text: string): Promise<CheckedClaim> {
  const result = await runTool({ tool: 'check-claims', input: { text } }, knowledge);
  const claim = result.tool === 'check-claims' ? result.output.claims[0] : undefined;
  if (!claim) throw new Error(`nothing was claimed in ${text}`);
  return claim;
}

describe('a text that takes long', () => {
  const sentences = Array.from({ length: 50 }, (_, at) => `${1990 + at}年稀土出口70.7亿元。`);

  it('is told sentence by sentence, and given up in the middle', async () => {
    const stopping = new AbortController();
    const told: string[] = [];
    const onStep = (done: number, total: number): void => {
      told.push(`${done} of ${total}`);
      if (done === 3) stopping.abort();
    };
    const watch = { onStep, signal: stopping.signal };
    await expect(checkText({ text: sentences.join('') }, knowledge, watch)).rejects.toMatchObject({
      code: 'CANCELLED',
    });
    expect(told).toEqual(['1 of 50', '2 of 50', '3 of 50']);
  });

  it('leaves others their turn between two sentences', async () => {
    let turns = 0;
    const others = setInterval(() => {
      turns += 1;
    });
    const seen: number[] = [];
    await checkText({ text: sentences.join('') }, knowledge, { onStep: () => seen.push(turns) });
    clearInterval(others);
    expect(new Set(seen).size).toBeGreaterThan(3);
  });

  it('says of a sentence without end that it was not understood, and of the next one what holds', async () => {
    const endless = '2022年稀土出口70.7亿元，'.repeat(5000);
    const { claims } = await checkText({ text: `${endless}完。2022年稀土出口70.7亿元。` }, knowledge);
    expect(claims.map(({ verdict }) => verdict)).toEqual(['unverifiable', 'supported']);
  });
});

describe('a claim in words', () => {
  it.each([
    '2022年稀土出口<!channel>增长67.6%。',
    '2022年稀土出口@everyone增长67.6%。',
    'Rare earth exports <@U1> rose 67.6% in 2022.',
    'Exports of [rare earths](https://example.org) rose 67.6% in 2022.',
  ])('neither calls anybody nor links when it shows %j', async (claim) => {
    const { text, claims } = await checkText({ text: claim }, knowledge);
    expect(text).not.toMatch(/@(?:everyone|here|channel)|<[@!#]|\]\(/u);
    expect(text.replaceAll('\u200b', '')).toContain(claims[0]?.text);
  });

  it('names the factor of ten, the right figure in both units, and where it stands', async () => {
    const { verdict, text, claims } = await checkText(
      { text: 'Refined oil exports reached RMB 3,237.1 billion in 2022.' },
      knowledge,
    );
    expect(verdict).toBe('contradicted');
    expect(text).toBe(
      'Claims checked: 1. Contradicted 1, unverifiable 0, supported 0.\n1. contradicted: “Refined oil exports reached RMB 3,237.1 billion in 2022.” Too large by a factor of ten: the source gives 323.71 billion yuan (3237.1 亿元) for refined oil products (2022), not RMB 3,237.1 billion. (section 2.2, Table 2)',
    );
    expect(claims[0]).toMatchObject({
      stated: { value: 3237.1, unit: 'RMB billion' },
      found: { value: 3237.1, unit: '亿元', display: '323.71 billion yuan (3237.1 亿元)', formula: null },
      citations: [{ section: '2.2', table: 'table-2', quote: '3237.1', cells: [{ row: '成品油', column: '2022 年' }] }],
    });
  });

  it.each([
    [
      '2022年稀土出口同比增长67.54%。',
      undefined,
      '按稀土（2021 年、2022 年）计算：(70.7 − 42.2) ÷ 42.2 × 100 = 67.54%',
    ],
    ['2022年稀土出口同比增长67.54%。', 'en' as const, 'computed from rare earths (2021, 2022)'],
    ['Rare earth exports rose 67.6 percentage points in 2022.', undefined, 'A percent is not a percentage point'],
    ['2022年稀土出口同比下降67.6%。', undefined, '方向相反'],
    ['2022年成品油出口额排名第一。', undefined, '实际排第 10 位'],
  ])('%s says why, in the language of the claim or the one asked for', async (text, language, reason) => {
    const reply = await checkText({ text, ...(language && { language }) }, knowledge);
    expect(reply.text.toLowerCase()).toContain(reason.toLowerCase());
  });

  it('names each figure that may be meant, how many rows do so, and a cause without a passage', async () => {
    const open = await checkText({ text: '稀土出口额为70.9亿元。' }, knowledge);
    expect(open.text).toContain('42.2 亿元；或原文中稀土（2022 年）：70.7 亿元，不是70.9亿元');
    const counted = await checkText({ text: '2022年有7类商品的出口增速超过20%。' }, knowledge);
    expect(counted.text).toContain('符合的共 7 行，最接近界线的是原文中农产品（同期增减）：20.4%');
    expect(counted.claims[0]?.citations).toHaveLength(17);
    const caused = await checkText({ text: '受需求拉动，2022年稀土出口同比增长67.6%。' }, knowledge);
    expect(caused.claims.map(({ verdict, citations }) => [verdict, citations.length])).toEqual([
      ['unverifiable', 0],
      ['supported', 1],
    ]);
  });

  it('leaves out what only a terminal reads', async () => {
    const { claims } = await checkText({ text: '2022年稀土出口额为70.7亿元。\u001B[31m' }, knowledge);
    expect(claims.map(({ text }) => text)).toEqual(['2022年稀土出口额为70.7亿元。']);
  });

  it('shows beside a claim that cannot be verified the nearest passage, and no figure', async () => {
    const { claims } = await checkText({ text: '链长制将由省级部门全面负责。' }, knowledge);
    expect(claims).toEqual([
      expect.objectContaining({
        verdict: 'unverifiable',
        found: null,
        citations: [expect.objectContaining({ quote: expect.stringContaining('链长') })],
      }),
    ]);
  });

  it('says that nothing is claimed', async () => {
    expect(await checkText({ text: 'Hello!' }, knowledge)).toEqual({
      verdict: 'unverifiable',
      text: 'The text claims nothing that could be checked.',
      claims: [],
    });
  });
});

describe('the gate', () => {
  type Alter = (claim: CheckedClaim) => CheckedClaim;
  const withFound =
    (change: (found: NonNullable<CheckedClaim['found']>) => Partial<NonNullable<CheckedClaim['found']>>): Alter =>
    (claim) => ({ ...claim, found: claim.found && { ...claim.found, ...change(claim.found) } });

  it.each<[string, Alter]>([
    ['a figure with another value', withFound(({ value }) => ({ value: value.plus(1) }))],
    ['a formula with another number', withFound(() => ({ formula: '(70.8 − 42.2) ÷ 42.2 × 100' }))],
    ['a formula that does something else', withFound(() => ({ formula: '(70.7 + 42.2) ÷ 42.2 × 100' }))],
    ['a figure without inputs', withFound(() => ({ inputs: [] }))],
    ['a figure with one input less', withFound(({ inputs }) => ({ inputs: inputs.slice(1) }))],
    ['nothing that it rests on', (claim) => ({ ...claim, found: null })],
  ])('lets no verdict out that rests on %s', async (_, alter) => {
    const claim = await checked('2022年稀土出口同比增长67.54%。');
    expect(composeClaim(claim, { knowledge, language: 'zh' }).verdict).toBe('supported');
    expect(composeClaim(alter(claim), { knowledge, language: 'zh' })).toMatchObject({
      verdict: 'unverifiable',
      found: null,
      citations: [],
    });
  });
});

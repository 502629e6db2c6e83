import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Brief, BriefReceipt } from '../../../src/bot/briefing/brief.js';
import { briefReceiptSchema } from '../../../src/bot/briefing/brief.js';
import { changesBetween } from '../../../src/bot/briefing/changes.js';
import { createBriefer } from '../../../src/bot/briefing/index.js';
import type { KnowledgeIndex } from '../../../src/knowledge/index.js';
import { openBundledKnowledge } from '../../support/bundled-knowledge.js';

let knowledge: KnowledgeIndex;
let earlier: BriefReceipt;
beforeAll(async () => {
  knowledge = await openBundledKnowledge();
  // As it comes from a file: the schema orders the fields in its own way.
  earlier = briefReceiptSchema.parse(JSON.parse(JSON.stringify((await briefOn('稀土')).receipt)));
});
afterAll(() => knowledge.close());

async function briefOn(topic: string, since?: BriefReceipt): Promise<Brief> {
  const result = await createBriefer({ knowledge, version: 'test' }).brief({ topic, ...(since && { since }) });
  if (result.kind !== 'brief') throw new Error(`refused: ${result.text}`);
  return result;
}

/** The section on changes, as text. */
async function changesSince(since: BriefReceipt, topic = '稀土'): Promise<string> {
  const { sections } = await briefOn(topic, since);
  const blocks = sections.find(({ id }) => id === 'changes')?.blocks ?? [];
  return blocks.map((block) => ('text' in block ? block.text : '')).join('\n');
}

/** The receipt with one thing altered, as an earlier corpus would have given it. */
const altered = (change: (outcome: BriefReceipt['outcome']) => BriefReceipt['outcome']): BriefReceipt => ({
  ...earlier,
  outcome: change(earlier.outcome),
});

describe('what has changed since an earlier brief', () => {
  it('is nothing where nothing did', async () => {
    expect(await changesSince(earlier)).toBe('数字、引文和来源与此前的简报相同。');
  });

  it('is not asked for by itself', async () => {
    expect((await briefOn('稀土')).sections.map(({ id }) => id)).not.toContain('changes');
  });

  it('names a changed figure by row and column, its new value first', async () => {
    const since = altered(({ figures, ...rest }) => ({
      ...rest,
      figures: figures.map((figure) =>
        figure.display === '70.7 亿元' ? { ...figure, value: 70.1, display: '70.1 亿元' } : figure,
      ),
    }));
    expect(await changesSince(since)).toBe('稀土（2022 年）：70.7 亿元。\n此前的简报为：70.1 亿元。');
  });

  it('names a changed computation with its formula', async () => {
    const since = altered(({ figures, ...rest }) => ({
      ...rest,
      figures: figures.map((figure) =>
        figure.formula?.startsWith('(70.7') === true ? { ...figure, value: 60, display: '60%' } : figure,
      ),
    }));
    expect(await changesSince(since)).toBe(
      '稀土（2021 年、2022 年）：67.54%。算式：(70.7 − 42.2) ÷ 42.2 × 100。\n此前的简报为：60%。',
    );
  });

  it('tells figures, quotes and sources that are gone or new', async () => {
    const [quote] = earlier.outcome.citations.filter(({ table }) => table === undefined);
    if (!quote) throw new Error('no quote');
    const since = altered(({ citations, figures, sources }) => ({
      citations: [
        ...citations.filter((one) => one !== quote),
        { ...quote, quote: '旧的一句。' },
        { ...quote, document: 'old-report', section: '1', passage: 'old-report#1-p1', quote: '旧报告的一句。' },
      ],
      figures: [...figures, { value: 9, unit: '', display: '9', formula: null, inputs: [], interval: null }],
      sources,
    }));
    const text = await changesSince(since);
    expect(text).toContain('此前有、现在没有的数字：9');
    expect(text).toContain('此前引用、现在不再引用：“旧的一句。”');
    expect(text).toContain(quote.quote);
    expect(text).toContain('不再用到的来源：old-report，1 节。');
  });

  it('takes no source for another because the earlier brief was in the other language', async () => {
    const result = await createBriefer({ knowledge, version: 'test' }).brief({ topic: 'rare earths', since: earlier });
    const changes = result.kind === 'brief' ? result.sections.find(({ id }) => id === 'changes') : undefined;
    const said = changes?.blocks.map((block) => ('text' in block ? block.text : '')) ?? [];
    expect(said).toEqual([
      'The earlier brief was about “稀土”; both are compared all the same.',
      'Figures, quotations and sources are those of the earlier brief.',
    ]);
  });

  it('says that the documents, or the topic, are others', async () => {
    expect(await changesSince({ ...earlier, corpusDigest: 'other' })).toContain('所收资料在此前的简报之后有改动。');
    expect(await changesSince(earlier, '玩具')).toContain('此前的简报以“稀土”为主题');
  });

  it('between outcomes is empty for the same one', () => {
    const none = { figures: [], quotes: [], sources: [] };
    expect(changesBetween(earlier.outcome, earlier.outcome)).toEqual({ changed: [], gone: none, added: none });
  });
});

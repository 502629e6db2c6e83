import { NameIndex } from '../../../../src/knowledge/index.js';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Draft } from '../../../../src/bot/answer/compose/draft.js';
import { gate } from '../../../../src/bot/answer/gate/gate.js';
import { understand } from '../../../../src/bot/answer/understand/understand.js';
import type { Understanding } from '../../../../src/bot/answer/understand/understanding.js';
import type { Block, Citation, Figure } from '../../../../src/bot/reply/reply.js';
import { openBundledAdviser, PAPER, type BundledAdviser } from '../../../support/bundled-knowledge.js';

let bundled: BundledAdviser;
let drafts: Readonly<Record<'cell' | 'quote' | 'list' | 'count', Draft>>;
beforeAll(async () => {
  bundled = await openBundledAdviser();
  drafts = {
    cell: await draftOf('How much were toy exports in 2021?'),
    quote: await draftOf('What was the manufacturing development index in 2020?'),
    list: await draftOf('绿色供应链有哪些经验模式？'),
    count: await draftOf('一共有多少条经验模式？'),
  };
});
afterAll(() => bundled.knowledge.close());

/** A real reply as the draft that the gate let through. */
async function draftOf(text: string): Promise<Draft> {
  const { kind, blocks, citations, figures, items, followUps } = await bundled.adviser.answer({ text });
  return { kind, blocks, citations, figures, items, followUps, topics: [], advice: null };
}

function asked(question: string): Understanding {
  return understand({ question, language: 'en', continues: 0 }, new NameIndex(bundled.knowledge.corpus));
}

/** The blocks that pass, of a draft put to the gate after a question that holds no number. */
function passing(draft: Draft, question = 'How much?'): readonly Block[] {
  return gate(draft, asked(question), bundled.knowledge.corpus).draft.blocks;
}

const withBlocks = (draft: Draft, change: (block: Block) => Block): Draft => ({
  ...draft,
  blocks: draft.blocks.map(change),
});
const withCitations = (draft: Draft, change: (citation: Citation) => Citation): Draft => ({
  ...draft,
  citations: draft.citations.map(change),
});
const withFigures = (draft: Draft, change: (figure: Figure) => Figure): Draft => ({
  ...draft,
  figures: draft.figures.map(change),
});
const restated = (draft: Draft, change: (text: string) => string): Draft =>
  withBlocks(draft, (block) => (block.type === 'statement' ? { ...block, text: change(block.text) } : block));

const statements = (blocks: readonly Block[]): number => blocks.filter(({ type }) => type === 'statement').length;
const quotes = (blocks: readonly Block[]): number => blocks.filter(({ type }) => type === 'quote').length;

describe('a draft as it is', () => {
  it.each(['cell', 'quote', 'list', 'count'] as const)('passes whole: %s', (name) => {
    const passed = gate(drafts[name], asked('How much?'), bundled.knowledge.corpus);
    expect(passed).toEqual({ draft: drafts[name], dropped: 0 });
  });

  it('passes again unchanged', () => {
    const once = gate(drafts.count, asked('?'), bundled.knowledge.corpus).draft;
    expect(gate(once, asked('?'), bundled.knowledge.corpus)).toEqual({ draft: once, dropped: 0 });
  });
});

describe('a statement', () => {
  it('does not pass with any other number as its value', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 1e6, noNaN: true }), (value) => {
        const printed = value.toFixed(3);
        fc.pre(Number(printed) !== 295.96 && Number(printed) !== 2959.6);
        const altered = restated(drafts.cell, (text) => text.replace('295.96', printed));
        expect(statements(passing(altered))).toBe(0);
      }),
    );
  });

  it.each([
    ['the number of a section', '4.2'],
    ['the number of another section', '3.1'],
    ['the number of a chapter', '5'],
    ['a year', '2022'],
    ['a number of the question', '9999'],
    ['the sign turned', '-295.96'],
    ['another power of ten', '2959.6'],
  ])('does not pass with %s as its value', (_, value) => {
    const altered = restated(drafts.cell, (text) => text.replace('295.96', value).replace('(2959.6 亿元)', ''));
    expect(statements(passing(altered, 'Was it 9999?'))).toBe(0);
  });

  it('does not pass with the year of another column', () => {
    expect(statements(passing(restated(drafts.cell, (text) => text.replace('2021', '2022'))))).toBe(0);
  });

  it.each([
    ['亿元', '万元'],
    ['亿元', '亿美元'],
    ['billion', 'trillion'],
    ['yuan', 'dollars'],
  ])('does not pass with %s altered to %s', (unit, other) => {
    expect(statements(passing(restated(drafts.cell, (text) => text.replace(unit, other))))).toBe(0);
  });

  it('does not pass with numbers of a figure whose value is not in its cell', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 99_999 }), (value) => {
        const claimed = withFigures(drafts.cell, (figure) => ({
          ...figure,
          value,
          display: `${value} 亿元`,
          inputs: figure.inputs.map((input) => ({ ...input, value })),
        }));
        expect(statements(passing(restated(claimed, () => `toys, 2021: ${value} 亿元.`)))).toBe(0);
      }),
    );
  });

  it('does not pass with a figure in another unit', () => {
    const claimed = withFigures(drafts.cell, (figure) => ({ ...figure, unit: '万元' }));
    expect(statements(passing(claimed))).toBe(0);
  });

  it('does not pass with a citation or a figure that is not there', () => {
    const uncited = withBlocks(drafts.cell, (block) =>
      block.type === 'statement' ? { ...block, citations: [7] } : block,
    );
    const unfigured = withBlocks(drafts.cell, (block) =>
      block.type === 'statement' ? { ...block, figures: [7] } : block,
    );
    expect([statements(passing(uncited)), statements(passing(unfigured))]).toEqual([0, 0]);
  });

  it('does not pass without what its number comes from', () => {
    const bare = withBlocks(drafts.cell, (block) =>
      block.type === 'statement' ? { ...block, citations: [], figures: [] } : block,
    );
    expect(statements(passing(bare))).toBe(0);
  });
});

describe('a quote', () => {
  it('does not pass with any one character altered', () => {
    const [cited] = drafts.quote.citations;
    const length = cited?.quote.length ?? 0;
    fc.assert(
      fc.property(fc.nat({ max: length - 1 }), fc.constantFrom('甲', '7', 'x', ' '), (at, character) => {
        const alter = (text: string): string => `${text.slice(0, at)}${character}${text.slice(at + 1)}`;
        fc.pre(alter(cited?.quote ?? '') !== cited?.quote);
        const inCitation = withCitations(drafts.quote, (citation) => ({ ...citation, quote: alter(citation.quote) }));
        const inBlock = withBlocks(drafts.quote, (block) =>
          block.type === 'quote' ? { ...block, text: alter(block.text) } : block,
        );
        const inBoth = withBlocks(inCitation, (block) =>
          block.type === 'quote' ? { ...block, text: alter(block.text) } : block,
        );
        expect([inCitation, inBlock, inBoth].map((draft) => quotes(passing(draft)))).toEqual([0, 0, 0]);
      }),
    );
  });

  it.each([
    ['another number', (text: string) => text.replace('116.02', '161.02')],
    ['another word', (text: string) => text.replace('rose', 'fell')],
    ['nothing in it', () => ''],
    ['the rendering of another sentence', () => otherRendering()],
  ])('does not pass with a rendering that has %s', (_, alter) => {
    const altered = withBlocks(
      withCitations(drafts.quote, (citation) => ({ ...citation, rendering: alter(citation.rendering ?? '') })),
      (block) => (block.type === 'quote' ? { ...block, rendering: alter(block.rendering ?? '') } : block),
    );
    expect(quotes(passing(altered))).toBe(0);
  });

  it('does not pass with a rendering that its citation does not hold', () => {
    const altered = withCitations(drafts.quote, ({ document, section, passage, quote }) => ({
      document,
      section,
      passage,
      quote,
    }));
    expect(quotes(passing(altered))).toBe(0);
  });
});

/** The English of the first sentence of the passage that the quote is not from. */
function otherRendering(): string {
  const passage = bundled.knowledge.corpus.documents
    .flatMap(({ sections }) => sections.flatMap(({ passages }) => passages))
    .find(({ id }) => id === drafts.quote.citations[0]?.passage);
  return passage?.rendering?.slice(0, passage.rendering.indexOf('.') + 1) ?? 'missing';
}

describe('a citation', () => {
  it.each([
    ['another document', { document: 'zzz' }],
    ['another passage', { passage: `${PAPER}#2.1-p1` }],
    ['no passage', { passage: '' }],
    ['another section', { section: '3.1' }],
    ['no section', { section: null }],
    ['an empty quote', { quote: '' }],
    ['a table that it is not from', { table: 'table-2', cells: [{ row: '玩具', column: '2021 年' }] }],
  ])('lets no quote pass with %s', (_, change) => {
    expect(quotes(passing(withCitations(drafts.quote, (citation) => ({ ...citation, ...change }))))).toBe(0);
  });

  it.each([
    ['another row', { cells: [{ row: '稀土', column: '2021 年' }] }],
    ['a row that is not there', { cells: [{ row: '汽车', column: '2021 年' }] }],
    ['another column', { cells: [{ row: '玩具', column: '2022 年' }] }],
    ['a column that is not there', { cells: [{ row: '玩具', column: '2023 年' }] }],
    ['no cells', { cells: [] }],
    ['a part of the cell', { quote: '959.6' }],
    ['the value of another cell', { quote: '3229.2' }],
    ['another table', { table: 'table-1' }],
  ])('of cells lets no statement pass with %s', (_, change) => {
    expect(statements(passing(withCitations(drafts.cell, (citation) => ({ ...citation, ...change }))))).toBe(0);
  });

  it('takes away every block that leans on it, and no other', () => {
    const broken = {
      ...drafts.count,
      citations: drafts.count.citations.map((one, at) => (at === 0 ? { ...one, quote: '捏造' } : one)),
    };
    const { draft, dropped } = gate(broken, asked('?'), bundled.knowledge.corpus);
    expect(dropped).toBe(1);
    expect(draft.citations).toHaveLength(drafts.count.citations.length - 1);
    expect(statements(draft.blocks)).toBe(statements(drafts.count.blocks));
  });
});

describe('a list', () => {
  it.each([
    ['a name that its source does not hold', '推动蓝色物流体系建设'],
    ['a number', '提升绿色采购管理水平 99%'],
    ['the name of another cell', '众包设计模式'],
  ])('does not pass with %s', (_, text) => {
    const altered = withBlocks(drafts.list, (block) =>
      block.type === 'list'
        ? { ...block, items: block.items.map((item, at) => (at === 1 ? { ...item, text } : item)) }
        : block,
    );
    expect(passing(altered).filter(({ type }) => type === 'list')).toEqual([]);
  });

  it('does not pass with a count that is not its own', () => {
    expect(statements(passing(restated(drafts.list, (text) => text.replace('3', '7'))))).toBe(0);
  });
});

describe('a table', () => {
  it('does not pass with a value that no cell holds', () => {
    const table: Block = { type: 'table', columns: ['商品品类', '2021 年'], rows: [['玩具', '9999.9']], citation: 0 };
    expect(passing({ ...drafts.cell, blocks: [table] })).toEqual([]);
  });
});

describe('a note', () => {
  const note = (text: string): Draft => ({ ...drafts.cell, kind: 'refusal', blocks: [{ type: 'note', text }] });

  it('may repeat a number of the question and name a section', () => {
    expect(passing(note('You asked about 2023; there is section 4.2.'), 'And in 2023?')).toHaveLength(1);
  });

  it('may bring no number of its own', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 1_000_000 }), (number) => {
        expect(passing(note(`It was ${number}.`), 'And in 2023?')).toEqual([]);
      }),
    );
  });
});

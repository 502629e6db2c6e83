import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differences, type Outcome } from '../../../src/bot/reply/replay.js';

const outcome: Outcome = {
  kind: 'answer',
  text: '稀土，2022 年：70.7 亿元。',
  citations: [
    {
      document: 'paper',
      section: '2.2',
      passage: 'paper#table-2-p1',
      quote: '70.7',
      table: 'table-2',
      cells: [{ row: '稀土', column: '2022 年' }],
    },
  ],
  figures: [
    {
      value: 70.7,
      unit: '亿元',
      display: '70.7 亿元',
      formula: null,
      inputs: [{ document: 'paper', table: 'table-2', row: '稀土', column: '2022 年', value: 70.7, unit: '亿元' }],
      interval: null,
    },
  ],
};
const cell = { document: 'paper', table: 'table-2', row: '稀土', column: '2022 年' };

describe('differences', () => {
  it('finds none between an outcome and itself', () => {
    expect(differences(outcome, structuredClone(outcome))).toEqual([]);
  });

  it('names the cell of a figure’s input, of a look-up, and of a citation', () => {
    const changed = structuredClone(outcome);
    const [figure] = changed.figures;
    const [citation] = changed.citations;
    if (figure?.inputs[0] === undefined || citation === undefined) throw new Error('the outcome has a figure');
    figure.value = 80.7;
    figure.inputs[0].value = 80.7;
    citation.quote = '80.7';
    expect(differences(outcome, changed)).toEqual([
      { path: 'citations[0].quote', before: '70.7', after: '80.7', cell },
      { path: 'figures[0].value', before: 70.7, after: 80.7, cell },
      { path: 'figures[0].inputs[0].value', before: 70.7, after: 80.7, cell },
    ]);
  });

  it('gives no cell to a difference of the text', () => {
    expect(differences(outcome, { ...outcome, text: 'other' })).toEqual([
      { path: 'text', before: outcome.text, after: 'other' },
    ]);
  });

  it('gives null for what one side lacks', () => {
    const refused: Outcome = { ...outcome, kind: 'refusal', figures: [] };
    expect(differences(outcome, refused)).toEqual([
      { path: 'kind', before: 'answer', after: 'refusal' },
      { path: 'figures[0]', before: outcome.figures[0], after: null, cell },
    ]);
    expect(differences(refused, outcome)[1]).toMatchObject({ path: 'figures[0]', before: null, cell });
  });

  it('is empty exactly where the outcomes are equal as JSON', () => {
    const figure = fc.record({
      value: fc.integer(),
      unit: fc.constantFrom('%', '亿元'),
      display: fc.string(),
      formula: fc.option(fc.string()),
      inputs: fc.constant<Outcome['figures'][number]['inputs']>([]),
      interval: fc.option(fc.tuple(fc.integer(), fc.integer())),
    });
    const any = fc.record({
      kind: fc.constantFrom('answer' as const, 'refusal' as const),
      text: fc.constantFrom('a', 'b'),
      citations: fc.constant<Outcome['citations']>([]),
      figures: fc.array(figure, { maxLength: 2 }),
    });
    fc.assert(
      fc.property(any, any, (before, after) => {
        const same = JSON.stringify(before) === JSON.stringify(after);
        expect(differences(before, after).length === 0).toBe(same);
      }),
    );
  });
});

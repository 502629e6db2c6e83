import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { placeCases } from '../../../eval/writing/place-cases.js';
import type { RecordedDraft } from '../../../eval/writing/honest-cases.js';
import type { Row } from '../../../../src/knowledge/index.js';
import { rowsAt, type Standing } from '../../../../src/bot/answer/writing/figures/orders/standings.js';
import { useStanding } from './use-standing.js';

const { stands } = useStanding();
const cases = placeCases();

async function standing(texts: readonly string[], draft: RecordedDraft): Promise<readonly string[]> {
  const judged = await Promise.all(texts.map((text) => stands(text, draft)));
  return texts.filter((_, at) => judged[at]);
}

function rowOf(label: string): Row {
  const said = { label, title: { zh: label, en: label }, synonyms: [], kinds: [], groups: [], cells: [] };
  return { ...said, index: 0, role: 'entry', isTotal: false, unit: null, period: null };
}

function draftOf(id: string): RecordedDraft {
  const found = cases.find(({ draft }) => draft.id === id);
  if (!found) throw new RangeError(`No reply ${id} is recorded.`);
  return found.draft;
}

describe('a place that the question asks for', () => {
  it.each(cases.map((one) => [one.draft.id, one] as const))(
    'may be said where the table has it so, and no other one: %s',
    async (_, { draft, honest, lies }) => {
      expect(await standing(honest, draft)).toEqual(honest);
      expect(await standing(lies, draft)).toEqual([]);
    },
  );

  it.each([
    ['fifth-en', 'Footwear had the fifth-fastest growth, at 24.4% year on year [1].', 'How fast did footwear grow?'],
    [
      'fifth-en',
      'Footwear had the fifth-fastest growth, at 24.4% year on year [1].',
      'Which product had the fifth-largest exports in 2022?',
    ],
    [
      'added-en',
      'In absolute terms, the largest increase in exports from 2021 to 2022 was that of mechanical and electrical products, which added 891.38 billion yuan [1].',
      'By how much did exports of mechanical and electrical products rise from 2021 to 2022?',
    ],
    [
      'times-en',
      'Exports of mechanical and electrical products, the largest category, were 1937.38 times those of rare earths, the smallest category, in 2022 [1].',
      'How many times those of rare earths were exports of mechanical and electrical products in 2022?',
    ],
    [
      'of-three-zh',
      '三者中2022年出口额最多的是家具及其零件，为4639.3亿元[1]。',
      '玩具、鞋靴、家具、钢材里2022年出口最多的是哪个？',
    ],
    [
      'of-three-en',
      'Of the three, furniture exported the most in 2022, at 463.93 billion yuan [1].',
      'How large were exports of furniture in 2022?',
    ],
  ])('is none where another one, or none, is asked for: %s, %s', async (id, text, question) => {
    const draft = draftOf(id);
    expect([await stands(text, draft), await stands(text, { ...draft, question })]).toEqual([true, false]);
  });
});

describe('rows at places in an order', () => {
  const order = [9, 7, 7, 5, 3].map((value, at): Standing => ({ row: rowOf(String(at)), value: new Decimal(value) }));
  const labelsAt = (first: number, last: number): readonly string[] | undefined =>
    rowsAt(order, first, last)?.map(({ label }) => label);

  it('are none where another row shares the first or the last of them', () => {
    expect([labelsAt(2, 2), labelsAt(3, 3), labelsAt(1, 2), labelsAt(3, 4)]).toEqual(Array(4).fill(undefined));
  });

  it('are those between where only they share a place, and none beyond the last', () => {
    expect([labelsAt(1, 1), labelsAt(1, 3), labelsAt(2, 3)]).toEqual([['0'], ['0', '1', '2'], ['1', '2']]);
    expect([labelsAt(5, 5), labelsAt(5, 6), labelsAt(6, 6)]).toEqual([['4'], undefined, undefined]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../src/knowledge/index.js';
import { recordedDrafts, type RecordedDraft } from '../../../eval/writing/honest-cases.js';
import { piecesOf } from '../../../eval/writing/score-writing.js';
import { recorded } from './recorded.js';
import { useStanding } from './use-standing.js';

const { corpus, stands } = useStanding();

/** A recorded reply of one cell: its name, its number as shown, and what that is. */
interface OneCell {
  readonly draft: RecordedDraft;
  readonly name: string;
  readonly shown: string;
  readonly value: number;
}

function cellsOf(id: RegExp, language: Language): readonly OneCell[] {
  return [...recordedDrafts().values()]
    .filter((draft) => id.test(draft.id) && draft.language === language)
    .flatMap((draft) => {
      const [figure] = draft.figures;
      const [piece] = piecesOf(draft);
      const name = /^(.*?)[，,] ?(?:20\d\d|同期|Year)/u.exec(piece?.text ?? '')?.[1] ?? '';
      return figure ? [{ draft, name, shown: figure.display.replace(/ \(.*\)$/u, ''), value: figure.value }] : [];
    });
}

/** Sentences that set a cell first or last of its column, each true of one row at most. */
const FIRST: Readonly<Record<Language, readonly ((cell: OneCell) => string)[]>> = {
  zh: [
    ({ name, shown }) => `2022年出口额最大的是${name}，为${shown}[1]。`,
    ({ name, shown }) => `2022年，${name}出口额最高，为${shown}[1]。`,
    ({ name, shown }) => `2022年，${name}以${shown}的出口额排名第一[1]。`,
  ],
  en: [
    ({ name, shown }) => `In 2022, exports of ${name} were the largest, at ${shown} [1].`,
    ({ name, shown }) => `The highest exports in 2022 were those of ${name}, at ${shown} [1].`,
    ({ name, shown }) => `In 2022, ${name} ranked first with ${shown} [1].`,
  ],
};
const LAST: typeof FIRST = {
  zh: [
    ({ name, shown }) => `2022年出口额最小的是${name}，为${shown}[1]。`,
    ({ name, shown }) => `2022年，${name}出口额最低，为${shown}[1]。`,
  ],
  en: [
    ({ name, shown }) => `In 2022, exports of ${name} were the smallest, at ${shown} [1].`,
    ({ name, shown }) => `The lowest exports in 2022 were those of ${name}, at ${shown} [1].`,
  ],
};

describe('a sentence that sets a row first or last', () => {
  it.each(['zh', 'en'] as const)('stands of the one row of the whole table of which it is so: %s', async (language) => {
    const cells = cellsOf(/^r\d+-value/u, language).filter(({ draft }) => draft.question.includes('2022'));
    const values = recordedValues();
    const [most, least] = [Math.max(...values), Math.min(...values)];
    expect(cells.length).toBeGreaterThan(5);
    for (const cell of cells) {
      for (const say of FIRST[language])
        expect({ text: say(cell), stands: await stands(say(cell), cell.draft) }).toEqual({
          text: say(cell),
          stands: cell.value === most,
        });
      for (const say of LAST[language])
        expect({ text: say(cell), stands: await stands(say(cell), cell.draft) }).toEqual({
          text: say(cell),
          stands: cell.value === least,
        });
    }
  });
});

/** The values of 2022, read from the table as it is printed. */
function recordedValues(): readonly number[] {
  const table = corpus()
    .documents.flatMap(({ tables }) => tables)
    .find(({ name }) => name === 'table-2');
  const column = table?.columns.find(({ period, role }) => period === '2022' && role === 'value');
  return (table?.rows ?? []).map(({ cells }) => Number(cells[column?.index ?? 0]?.raw));
}

/** Two cells of one year, told with the first above the second. */
const ABOVE: Readonly<Record<Language, readonly ((above: OneCell, below: OneCell) => string)[]>> = {
  zh: [
    (above, below) => `2021年，${above.name}出口额为${above.shown}，高于${below.name}的${below.shown}[1][2]。`,
    (above, below) => `2021年${below.name}出口额为${below.shown}，低于${above.name}的${above.shown}[1][2]。`,
    (above, below) => `${above.name}的出口额更高，2021年为${above.shown}，${below.name}为${below.shown}[1][2]。`,
    (above, below) => `2021年出口额更高的是${above.name}，为${above.shown}，而${below.name}为${below.shown}[1][2]。`,
    (above, below) => `与${below.name}（${below.shown}）相比，${above.name}2021年出口额（${above.shown}）更高[1][2]。`,
  ],
  en: [
    (above, below) =>
      `In 2021, exports of ${above.name} (${above.shown}) were higher than those of ${below.name} (${below.shown}) [1][2].`,
    (above, below) =>
      `In 2021, exports of ${below.name}, at ${below.shown}, were lower than exports of ${above.name}, at ${above.shown} [1][2].`,
    (above, below) =>
      `Exports of ${above.name} were larger in 2021, at ${above.shown}, compared with ${below.shown} for ${below.name} [1][2].`,
  ],
};

describe('a sentence that sets one cell above another', () => {
  it.each(['zh', 'en'] as const)('stands where it lies above, for all pairs of the table: %s', async (language) => {
    const pairs = [...recordedDrafts().values()].filter(
      ({ id, language: spoken, question }) => /^p\d/u.test(id) && spoken === language && question.includes('2021'),
    );
    expect(pairs.length).toBeGreaterThan(3);
    for (const draft of pairs) {
      const cells = piecesOf(draft).map(({ text, figures }): OneCell => {
        const [figure] = figures;
        const name = /^(.*?)[，,] ?20\d\d/u.exec(text)?.[1] ?? '';
        return { draft, name, shown: (figure?.display ?? '').replace(/ \(.*\)$/u, ''), value: figure?.value ?? 0 };
      });
      const [low, high] = cells.toSorted((one, other) => one.value - other.value);
      if (!low || !high) continue;
      for (const say of ABOVE[language]) {
        expect({ text: say(high, low), stands: await stands(say(high, low), draft) }).toEqual({
          text: say(high, low),
          stands: true,
        });
        expect({ text: say(low, high), stands: await stands(say(low, high), draft) }).toEqual({
          text: say(low, high),
          stands: false,
        });
      }
    }
  });
});

describe('a sentence on a cell', () => {
  it.each([
    ['w34', 'Rare earth exports to China were worth 7.07 billion yuan in 2022 [1].'],
    ['w147', 'Furniture exports fell to 2.5% [1].'],
    ['w147', 'Growth of furniture exports fell by 2.5% [1].'],
    ['w146', '家具及其零件的出口增速下降2.5%[1]。'],
    ['w33', '2022 年末稀土出口额达到 70.7 亿元[1]。'],
    ['w147', 'The year-on-year change of furniture exports fell by 2.5% [1].'],
    ['w114', '2022年出口额最大的两类商品是高新技术产品（63391.2亿元）和服装及衣着附件（11712.8亿元）[2][3]。'],
    ['w115', 'High-tech products had the largest exports in 2022, at 6.33912 trillion yuan [2].'],
  ])('does not stand where it says more than the cell: %s, %s', async (id, text) => {
    expect(await stands(text, recorded(id))).toBe(false);
  });

  it.each([
    ['w33', '我国2022年的稀土出口额是70.7亿元人民币[1]。'],
    ['w34', 'Rare earth exports totalled RMB 7.07 billion in 2022 [1].'],
    ['w146', '与2021年相比，2022年家具及其零件出口下降2.5%[1]。'],
    ['w147', 'Furniture exports decreased by 2.5% from the previous year [1].'],
    [
      'w125',
      'Rare earths grew by 67.6%, refined oil products by 53.9%, unwrought aluminium and aluminium products by 37.1% and bags, cases and similar containers by 32.6% [1][2][3][4].',
    ],
    ['w126', '出口增长最快的商品是稀土，增速为67.6%[1]。'],
  ])('stands in other words and another order: %s, %s', async (id, text) => {
    expect(await stands(text, recorded(id))).toBe(true);
  });
});

describe('a sentence whose words are those of another meaning', () => {
  it.each([
    ['w127', 'Rare earths had the largest exports, by 67.6% year on year [1].'],
    ['w125', 'Rare earths had the largest exports, by 67.6% year on year [1].'],
    ['w124', '出口额最大的三类商品是稀土、成品油和未锻轧铝及铝材，分别同比增长67.6%、53.9%和37.1%[1][2][3]。'],
    ['w147', 'Furniture and furniture parts had the smallest exports, with a year-on-year change of −2.5% [1].'],
    ['w124', '稀土出口额更大，同比增长67.6%，成品油增长53.9%[1][2]。'],
    ['w124', '稀土出口排名第一，同比增长67.6%[1]。'],
    ['w124', '增速最快的是稀土，同比增长67.6%，比成品油快53.9%[1][2]。'],
    ['w125', 'Rare earths grew by 67.6%, faster than refined oil products by 53.9% [1][2].'],
    ['w88', '2021年，服装及衣着附件的出口额为1603.3亿元，多于纺织纱线、织物及其制品[1]。'],
    [
      'w89',
      'In 2021, exports of clothing and clothing accessories were 160.33 billion yuan, more than those of textile yarns, fabrics and their products [1].',
    ],
    ['w114', '2022年出口额最大的商品是机电产品，为136973.1亿元，比高新技术产品多63391.2亿元[1][2]。'],
    [
      'w115',
      'Mechanical and electrical products had the largest exports in 2022, at 13.69731 trillion yuan, 6.33912 trillion yuan more than high-tech products [1][2].',
    ],
    ['w114', '2022年机电产品出口额为136973.1亿元，其中高新技术产品63391.2亿元，服装及衣着附件11712.8亿元[1][2][3]。'],
    [
      'w115',
      'Exports of mechanical and electrical products were worth 13.69731 trillion yuan in 2022, of which high-tech products 6.33912 trillion yuan [1][2].',
    ],
    [
      'w115',
      'Exports of mechanical and electrical products were worth 13.69731 trillion yuan in 2022, including high-tech products at 6.33912 trillion yuan [1][2].',
    ],
    ['w114', '2022年机电产品出口额为136973.1亿元，包括高新技术产品63391.2亿元[1][2]。'],
    ['w148', '玩具出口额从2021年的269.6亿元增加到2022年[1]。'],
    ['w148', '玩具出口额从2021年增加到2022年的269.6亿元[1]。'],
    ['w149', 'Toy exports rose from 26.96 billion yuan in 2021 to 2022 [1].'],
    ['w149', "Toy exports rose from 2021's 26.96 billion yuan to 2022 [1]."],
    ['w75', 'Fertilisers grew by 1.8% of exports [1].'],
    ['w125', 'Rare earths and refined oil products grew by 67.6% and 53.9% of exports [1][2].'],
    ['w120', '2022年钢材出口额为6426.6亿元，在全部出口商品中排第7位[1]。'],
    ['w121', 'In 2022, steel products ranked number 7 of all exports, at 642.66 billion yuan [1].'],
    ['w121', 'In 2022, steel products rose to number 7 of 17, at 642.66 billion yuan [1].'],
    [
      'w115',
      'Exports of IT products were worth 6.33912 trillion yuan in 2022; the export value of high-tech products stood at 6.33912 trillion yuan in 2022 [2].',
    ],
    ['w118', '2022年，鞋靴出口额为3844.4亿元，超过玩具3229.2亿元[1][2]。'],
    ['w119', 'In 2022, footwear exports were 384.44 billion yuan, exceeding toys by 322.92 billion yuan [1][2].'],
    ['w92', '鞋靴的同期增减为15.3个百分点，高于玩具[1]。'],
    ['w93', 'Footwear exports grew by 15.3 percentage points, faster than toys [1].'],
    ['w125', 'Rare earths topped the list of exports, up 67.6% year on year [1].'],
  ])('does not stand: %s, %s', async (id, text) => {
    expect(await stands(text, recorded(id))).toBe(false);
  });

  it.each([
    ['w124', '增速最快的是稀土，同比增长67.6%，其次是成品油，增长53.9%[1][2]。'],
    ['w125', 'Rare earths grew by 67.6%, faster than refined oil products, which grew by 53.9% [1][2].'],
    ['w88', '2021年，服装及衣着附件的出口额比纺织纱线、织物及其制品多1603.3亿元[1]。'],
    ['w88', '2021年，服装及衣着附件的出口额高出纺织纱线、织物及其制品1603.3亿元[1]。'],
    [
      'w89',
      'In 2021, exports of clothing and clothing accessories exceeded those of textile yarns, fabrics and their products by 160.33 billion yuan [1].',
    ],
    [
      'w89',
      'In 2021, exports of clothing and clothing accessories were 160.33 billion yuan higher than those of textile yarns, fabrics and their products [1].',
    ],
    ['w106', '稀土2021年、2022年出口额合计112.9亿元[1]。'],
    ['w148', '玩具出口额从2021年到2022年增加了269.6亿元[1]。'],
    ['w120', '2022年钢材出口额为6426.6亿元，在全部17项中排第7位[1]。'],
    ['w121', 'In 2022, steel products ranked number 7 of 17, at 642.66 billion yuan [1].'],
  ])('stands where the words are its own: %s, %s', async (id, text) => {
    expect(await stands(text, recorded(id))).toBe(true);
  });
});

/** The recorded rank of steel by its exports, said of its growth. */
function rankByGrowth(): RecordedDraft {
  const [ranked, rate] = [recorded('w121'), recorded('r06-growth-en')];
  const text = 'steel products, Year-on-year change 22.3%: number 6 of 17, highest first.';
  const [place, total] = ranked.figures;
  const [value] = rate.figures;
  if (!place || !total || !value) throw new RangeError('A rank has three figures.');
  const blocks = ranked.blocks.map((block) => (block.type === 'statement' ? { ...block, text } : block));
  const figures = [{ ...place, value: 6, display: '6' }, total, value];
  return { ...ranked, blocks, citations: rate.citations, figures };
}

describe('a rank by growth', () => {
  it.each([
    ['Steel products rank number 6 of 17 by year-on-year change, at 22.3% [1].', true],
    ['Steel products rank number 6 of 17 by export value, with a year-on-year change of 22.3% [1].', false],
    ['Steel products rose to number 6 of 17 by year-on-year change, at 22.3% [1].', false],
    ['Steel exports rank number 6 of 17, with a year-on-year change of 22.3% [1].', false],
  ])('stands where it is said to be one: %s', async (text, isSaid) => {
    expect(await stands(text, rankByGrowth())).toBe(isSaid);
  });
});

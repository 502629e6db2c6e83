import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../src/knowledge/index.js';
import { saysWhole } from '../../../../src/bot/answer/writing/coverage.js';
import { recordedDrafts, type RecordedDraft } from '../../../eval/writing/honest-cases.js';
import { judgeText, piecesOf } from '../../../eval/writing/score-writing.js';
import { recorded } from './recorded.js';
import { useStanding } from './use-standing.js';

const { corpus, stands } = useStanding();

/** A recorded reply of one value of 2022. */
interface OneValue {
  readonly draft: RecordedDraft;
  readonly name: string;
  readonly shown: string;
  readonly value: number;
}

function valuesOf(language: Language): readonly OneValue[] {
  return [...recordedDrafts().values()]
    .filter(
      ({ id, language: spoken, question }) =>
        /^r\d+-value/u.test(id) && spoken === language && question.includes('2022'),
    )
    .flatMap((draft) => {
      const [figure] = draft.figures;
      const name = /^(.*?)[，,] ?20\d\d/u.exec(piecesOf(draft)[0]?.text ?? '')?.[1] ?? '';
      return figure ? [{ draft, name, shown: figure.display.replace(/ \(.*\)$/u, ''), value: figure.value }] : [];
    });
}

/** The values of 2022 from the highest, read from the table as it is printed. */
function printedValues(): readonly number[] {
  const table = corpus()
    .documents.flatMap(({ tables }) => tables)
    .find(({ name }) => name === 'table-2');
  const column = table?.columns.find(({ period, role }) => period === '2022' && role === 'value');
  return (table?.rows ?? []).map(({ cells }) => Number(cells[column?.index ?? 0]?.raw)).toSorted((a, b) => b - a);
}

const PLACED: Readonly<Record<Language, readonly ((value: OneValue, place: number) => string)[]>> = {
  zh: [
    ({ name, shown }, place) => `2022年${name}以${shown}的出口额排在第${place}位[1]。`,
    ({ name, shown }, place) => `${name}2022年出口额为${shown}，排在第${place}位[1]。`,
    ({ name, shown }, place) => `2022年${name}出口额为${shown}，在17项中位列第${place}[1]。`,
  ],
  en: [({ name, shown }, place) => `In 2022, ${name} ranked number ${place} of 17, with exports of ${shown} [1].`],
};

describe('a place that a piece does not state', () => {
  it.each(['zh', 'en'] as const)(
    'stands where the whole column has it so, and nowhere beside it: %s',
    async (language) => {
      const [values, printed] = [valuesOf(language), printedValues()];
      expect(values.length).toBeGreaterThan(5);
      for (const value of values) {
        const own = printed.indexOf(value.draft.figures[0]?.value ?? 0) + 1;
        for (const say of PLACED[language]) {
          for (const place of [own - 1, own, own + 1, 18 - own].filter((one) => one > 0)) {
            const text = say(value, place);
            expect({ text, stands: await stands(text, value.draft) }).toEqual({ text, stands: place === own });
          }
        }
      }
    },
  );
});

const WITHOUT_YEAR: Readonly<Record<Language, (value: OneValue) => string>> = {
  zh: ({ name, shown }) => `${name}的出口额为${shown}。`,
  en: ({ name, shown }) => `Exports of ${name} were ${shown}.`,
};

describe('a value without its year', () => {
  it.each(['zh', 'en'] as const)('says its piece whole where just that year is asked about: %s', (language) => {
    for (const value of valuesOf(language)) {
      const [piece] = piecesOf(value.draft);
      const sentence = { text: WITHOUT_YEAR[language](value), pieces: [1] };
      const years = ['2022', '2021', '2021, 2022', ''];
      const whole = years.filter((asked) => piece && saysWhole([sentence], piece, `${asked}?`));
      expect({ sentence, whole }).toEqual({ sentence, whole: ['2022'] });
    }
  });
});

describe('so many rows', () => {
  it.each([
    [
      'w114',
      '2022年出口额居前三位的商品是机电产品（136973.1亿元）、高新技术产品（63391.2亿元）和服装及衣着附件（11712.8亿元）[1][2][3]。',
    ],
    [
      'w114',
      '2022年出口额最大的三类商品是机电产品（136973.1亿元）、高新技术产品（63391.2亿元）和服装及衣着附件（11712.8亿元）[1][2][3]。',
    ],
    ['w114', '2022年出口额最大的两类商品是机电产品（136973.1亿元）和高新技术产品（63391.2亿元）[1][2]。'],
    [
      'w117',
      'The three goods with the smallest exports in 2021 were rare earths (4.22 billion yuan), Chinese medicinal materials and Chinese patent medicines (8.19 billion yuan) and fertilisers (75.4 billion yuan) [1][2][3].',
    ],
    ['w98', '2022年，鞋靴占鞋靴、玩具、家具及其零件三类出口额合计的32.82%[1]。'],
    ['w104', '2022年鞋靴、箱包及类似容器两类商品共出口6222.2亿元[1]。'],
  ])('are said where they are as many, and come first: %s, %s', async (id, text) => {
    expect(await stands(text, recorded(id))).toBe(true);
  });

  it.each([
    [
      'w114',
      '2022年出口额居前两位的商品是机电产品（136973.1亿元）、高新技术产品（63391.2亿元）和服装及衣着附件（11712.8亿元）[1][2][3]。',
    ],
    ['w114', '2022年出口额居前三位的商品是机电产品（136973.1亿元）和高新技术产品（63391.2亿元）[1][2]。'],
    ['w114', '2022年出口额居前两位的商品是机电产品（136973.1亿元）和服装及衣着附件（11712.8亿元）[1][3]。'],
    ['w114', '2022年出口额最大的商品是机电产品（136973.1亿元）和服装及衣着附件（11712.8亿元）[1][3]。'],
    ['w114', '2022年出口额最大的两类商品是机电产品（136973.1亿元）和服装及衣着附件（11712.8亿元）[1][3]。'],
    [
      'w114',
      '2022年出口额最小的三类商品是机电产品（136973.1亿元）、高新技术产品（63391.2亿元）和服装及衣着附件（11712.8亿元）[1][2][3]。',
    ],
    [
      'w114',
      '2022年出口额前三位依次是高新技术产品（63391.2亿元）、机电产品（136973.1亿元）和服装及衣着附件（11712.8亿元）[1][2][3]。',
    ],
    ['w124', '出口额居前两位的商品是稀土（67.6%）和成品油（53.9%）[1][2]。'],
    [
      'w117',
      'The two goods with the smallest exports in 2021 were rare earths (4.22 billion yuan) and fertilisers (75.4 billion yuan) [1][3].',
    ],
    ['w98', '2022年，鞋靴占鞋靴、玩具、家具及其零件四类出口额合计的32.82%[1]。'],
    ['w104', '2022年鞋靴、箱包及类似容器三类商品共出口6222.2亿元[1]。'],
  ])('are not, where they are others or fewer: %s, %s', async (id, text) => {
    expect(await stands(text, recorded(id))).toBe(false);
  });
});

/** A recorded reply on a count of rows. */
function countOf(question: string, count: number): RecordedDraft {
  const display = String(count);
  const figure = { value: count, unit: '', display, formula: null, inputs: [], interval: null };
  const block = { type: 'statement' as const, text: `共 ${display} 项。`, citations: [0], figures: [0] };
  return { ...recorded('w114'), question, blocks: [block], figures: [figure] };
}

describe('how many rows meet what the question asks for', () => {
  const question = '2021年有几类商品的出口额超过5000亿元？';
  it.each([
    ['2021年共有7类商品的出口额超过5000亿元[1]。', true],
    ['2021年共有6类商品的出口额超过5000亿元[1]。', false],
    ['2021年共有7类商品的出口额超过6000亿元[1]。', false],
    ['2021年共有7类商品的出口额低于5000亿元[1]。', false],
    ['2022年共有7类商品的出口额超过5000亿元[1]。', false],
    ['2021年机电产品等7类商品的出口额超过5000亿元[1]。', false],
    ['2021年共有7类商品的出口额增长超过5000亿元[1]。', false],
  ])('is said with the bounds and the year of the question: %s', async (text, isSaid) => {
    expect(await stands(text, countOf(question, 7))).toBe(isSaid);
  });

  it.each([
    ['有多少种商品的增速低于钢材？', '增速低于钢材的商品共11项[1]。', true],
    ['有多少种商品的增速低于钢材？', '增速低于鞋靴的商品共11项[1]。', false],
    ['有多少种商品的增速低于钢材？', '增速高于钢材的商品共11项[1]。', false],
    ['有多少种商品的增速低于钢材？', '增速低于22.3%的商品共11项[1]。', false],
    ['有多少种商品增幅达两位数，即10%以上？', '同期增减在 10% 以上的商品共 11 项[1]。', false],
    ['增速在两位数以上的商品有多少类', '增速在两位数以上的商品共11项[1]。', false],
  ])('is said against the row of the question: %s %s', async (asked, text, isSaid) => {
    expect(await stands(text, countOf(asked, 11))).toBe(isSaid);
  });

  it.each([
    ['增速在两位数以上的商品共10项[1]。', true],
    ['同期增减在两位数以上的商品，共有10项[1]。', true],
    ['增速在三位数以上的商品共10项[1]。', false],
    ['出口额在两位数以上的商品共10项[1]。', false],
    ['增速不到两位数的商品共10项[1]。', false],
  ])('is said by the digits that the question asks for: %s', async (text, isSaid) => {
    expect(await stands(text, countOf('增速在两位数以上的商品有多少类', 10))).toBe(isSaid);
  });

  it('is not said where the piece counts another number', async () => {
    expect(await stands('2021年共有7类商品的出口额超过5000亿元[1]。', countOf(question, 6))).toBe(false);
  });
});

describe('a mark beside what is worked out', () => {
  it('may be that of the quote it is worked out of, and is no piece that the sentence says', async () => {
    const [judged] = await judgeText('中国制造发展指数的年均复合增长率为1.87%[1][2]。', recorded('w80'), corpus());
    expect(judged?.verdict).toEqual({ stands: true, says: [2] });
  });

  it('may not be that of another result', async () => {
    expect(await stands('中国制造发展指数的年均复合增长率为1.87%[2][3]。', recorded('w80'))).toBe(false);
  });
});

describe('a sentence in words that say another thing', () => {
  it.each([
    ['w80', '自2015年至2020年，中国制造发展指数从105.78增长了116.02[1]。'],
    ['w82', '从2015年至2020年，我国制造业增加值实现了显著增长，从20.03万亿元跃升至26.60万亿元，年均增量高达5.84%[1]。'],
    ['w120', '2022年钢材出口额为6426.6亿元，在全国中排第7位[1]。'],
    ['w124', '稀土增量更快，同比增长67.6%，成品油增长53.9%[1][2]。'],
    ['w77', 'According to Table 2, exports of Chinese medicines grew by 11.36% from 2021 to 2022 [1].'],
    ['w77', 'Computed from the values of 2020 and 2022, exports of Chinese medicines grew by 11.36% [1].'],
    ['w103', 'In 2022, the share of rare earths was 1.68 times that of 2021 [1].'],
    ['w76', '按出口额计算，中药材增长11.36%，中式成药增长11.36%[1]。'],
    ['w148', '玩具出口额比2021年增加269.6亿元（3229.2 − 2859.6）[1]。'],
  ])('does not stand: %s, %s', async (id, text) => {
    expect(await stands(text, recorded(id))).toBe(false);
  });

  it.each([
    ['w77', 'Computed from the values of 2021 and 2022, exports of Chinese medicines grew by 11.36% [1].'],
    ['w148', '2022年玩具出口额比2021年增加269.6亿元（3229.2 − 2959.6）[1]。'],
    [
      'w97',
      'Exports of furniture and furniture parts were 43.32% of those of clothing and clothing accessories in 2021 [1].',
    ],
  ])('stands where it says the same: %s, %s', async (id, text) => {
    expect(await stands(text, recorded(id))).toBe(true);
  });
});

describe('a place between two rows', () => {
  it.each([
    ['w114', '2022年，机电产品出口136973.1亿元，排名第二[1]，高新技术产品出口63391.2亿元[2]。'],
    [
      'w115',
      'In 2022, exports of mechanical and electrical products were 13.69731 trillion yuan, ranking second [1], exports of high-tech products were 6.33912 trillion yuan [2].',
    ],
  ])('is that of the one before: %s, %s', async (id, text) => {
    expect(await stands(text, recorded(id))).toBe(false);
    const [second, first] = id === 'w114' ? ['第二', '第一'] : ['second', 'first'];
    expect(await stands(text.replace(second, first), recorded(id))).toBe(true);
  });
});

describe('a number that is said once more', () => {
  it.each([
    ['w76', '中药材及中式成药2022年出口额比2021年增长11.36%[1]。', true],
    ['w76', '中药材及中式成药2022年出口额比2021年增长11.36%，增加11.36%[1]。', false],
    ['w114', '2022年，机电产品出口136973.1亿元，高新技术产品出口63391.2亿元[1][2]。', true],
  ])('stands only as often as the pieces say it: %s, %s', async (id, text, isSaid) => {
    expect(await stands(text, recorded(id))).toBe(isSaid);
  });
});

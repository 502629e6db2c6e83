import { describe, expect, it } from 'vitest';

import { useRecorded } from './use-standing.js';

const standsOf = useRecorded('light-drafts.jsonl');

describe('words that say no more than plainer ones', () => {
  it.each([
    ['divided-zh', '以未锻轧铝及铝材 2022 年的出口额除以钢材 2022 年的出口额，比值为 0.268[1]。'],
    ['divided-en', 'Steel products divided by ceramic products in 2021 gives 2.66 [1].'],
    [
      'divided-en',
      'In 2021, exports of steel products divided by those of ceramic products came to a ratio of 2.66 [1].',
    ],
    [
      'jointly-en',
      'Clothing and clothing accessories, together with textile yarns, fabrics and their products, accounted for 8.22% of all rows of the table in 2021 [1].',
    ],
    [
      'jointly-en',
      'In 2021, the joint share of clothing and clothing accessories and of textile yarns, fabrics and their products in all rows of the table was 8.22% [1].',
    ],
    [
      'absolute-en',
      'The absolute change in exports of unwrought aluminium and aluminium products from 2021 to 2022 was 46.6 billion yuan [1].',
    ],
    [
      'absolute-en',
      'From 2021 to 2022, the absolute increase in exports of unwrought aluminium and aluminium products was 46.6 billion yuan [1].',
    ],
    ['together-zh', '纺织纱线、织物及其制品和服装及衣着附件放在一起算，合计 2022 年比 2021 年增长 5.86%[1]。'],
    ['together-zh', '纺织纱线、织物及其制品连同服装及衣着附件，2022 年合计比 2021 年增长 5.86%[1]。'],
    ['counted-en', 'There were 7 in all that exceeded 500 billion yuan in 2022 [1].'],
    ['counted-en', 'In 2022, 7 goods in all exceeded 500 billion yuan [1].'],
    ['converted-zh', '2020 年的 26.60 万亿元，换算为 266000 亿元[3]。'],
  ])('stand: %s %s', async (id, text) => {
    expect(await standsOf(id, text)).toBe(true);
  });

  it.each([
    ['divided-zh', '以钢材 2022 年的出口额除以未锻轧铝及铝材 2022 年的出口额，比值为 0.268[1]。'],
    ['divided-zh', '以未锻轧铝及铝材 2021 年的出口额除以钢材 2022 年的出口额，比值为 0.268[1]。'],
    ['divided-en', 'Ceramic products divided by steel products in 2021 gives 2.66 [1].'],
    ['divided-en', 'Steel products divided by ceramic products in 2022 gives 2.66 [1].'],
    [
      'jointly-en',
      'Clothing and clothing accessories, together with textile yarns, fabrics and their products, accounted for 8.22% of all rows of the table in 2022 [1].',
    ],
    [
      'jointly-en',
      'Clothing and clothing accessories, together with footwear, accounted for 8.22% of all rows of the table in 2021 [1].',
    ],
    ['jointly-en', 'Clothing and clothing accessories accounted for 8.22% of all rows of the table in 2021 [1].'],
    [
      'jointly-en',
      'Clothing and clothing accessories, together with all rows of the table, accounted for 8.22% of textile yarns, fabrics and their products in 2021 [1].',
    ],
    [
      'absolute-en',
      'The absolute decrease in exports of unwrought aluminium and aluminium products from 2021 to 2022 was 46.6 billion yuan [1].',
    ],
    ['absolute-en', 'The absolute change in exports of steel products from 2021 to 2022 was 46.6 billion yuan [1].'],
    [
      'absolute-en',
      'The absolute growth rate of exports of unwrought aluminium and aluminium products from 2021 to 2022 was 46.6% [1].',
    ],
    ['brought-en', 'Plastic products brought in 655.96 billion yuan in 2022 [2].'],
    ['brought-en', 'Plastic products brought in 718.79 billion yuan in 2021 [1].'],
    ['brought-en', 'Plastic products brought in 718.79 billion yuan more in 2022 [1].'],
    ['together-zh', '纺织纱线、织物及其制品和鞋靴放在一起算，合计 2022 年比 2021 年增长 5.86%[1]。'],
    ['together-zh', '纺织纱线、织物及其制品连同服装及衣着附件，2021 年合计比 2022 年增长 5.86%[1]。'],
    ['together-zh', '不连同服装及衣着附件，纺织纱线、织物及其制品 2022 年比 2021 年增长 5.86%[1]。'],
    ['counted-en', 'There were 7 in all that exceeded 500 billion yuan in 2021 [1].'],
    ['counted-en', 'There were 7 in all that exceeded 400 billion yuan in 2022 [1].'],
    ['counted-en', 'There were 7 in all that fell below 500 billion yuan in 2022 [1].'],
    ['counted-en', 'There were 8 in all that exceeded 500 billion yuan in 2022 [1].'],
    ['converted-zh', '2015 年的 26.60 万亿元，换算为 266000 亿元[3]。'],
    ['converted-zh', '2020 年的 20.03 万亿元，换算为 266000 亿元[3]。'],
  ])('stand not where another thing is said: %s %s', async (id, text) => {
    expect(await standsOf(id, text)).toBe(false);
  });
});

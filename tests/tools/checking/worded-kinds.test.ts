import { describe, expect, it } from 'vitest';
import { describeKinds, useClaimCheck, type Altered } from '../../support/use-claim-check.js';

const check = useClaimCheck();

const KINDS: Readonly<Record<string, readonly Altered[]>> = {
  'ranks among some rows, and scopes': [
    [
      '共有七类商品2022年的出口增速超过20%，其中农产品增速最低。',
      [
        '共有七类商品2022年的出口增速超过20%，其中农产品增速最高。',
        '共有七类商品2022年的出口增速超过20%，其中玩具增速最低。',
        '共有七类商品2022年的出口增速超过20%，其中钢材增速最低。',
      ],
    ],
    [
      '2022年高新技术产品出口增速在实现增长的品类中垫底。',
      [
        '2022年高新技术产品出口增速在实现增长的品类中居首。',
        '2022年肥料出口增速在实现增长的品类中垫底。',
        '2022年家具及其零件出口增速在实现增长的品类中垫底。',
      ],
    ],
    [
      '2022年稀土出口额在表中最小。',
      [
        '2022年稀土类产品出口额在全国出口中最小。',
        '2022年稀土出口额在我国所有出口中最小。',
        '2022年稀土出口额全球最小。',
        '2022年玩具出口额在表中最小。',
      ],
    ],
    [
      'In 2022, rare earths were the smallest of all 17 categories.',
      [
        'In 2022, rare earths were the smallest of all exports nationwide.',
        'In 2022, rare earths were the smallest of all exports.',
        'In 2022, ceramics were the smallest of all 17 categories.',
      ],
    ],
    [
      'Seven of the seventeen categories failed to reach 10% growth in 2022, furniture among them.',
      [
        'Seven of the seventeen categories failed to reach 10% growth in 2022, steel among them.',
        'Six of the seventeen categories failed to reach 10% growth in 2022, furniture among them.',
        'Seven of the seventeen categories failed to reach 20% growth in 2022, furniture among them.',
      ],
    ],
    [
      '除机电产品和高新技术产品外，服装及衣着附件是2022年唯一一个出口额突破1万亿元的品类。',
      [
        '除机电产品和农产品外，服装及衣着附件是2022年唯一一个出口额突破1万亿元的品类。',
        '除机电产品外，服装及衣着附件是2022年唯一一个出口额突破1万亿元的品类。',
        '除机电产品和高新技术产品外，服装及衣着附件是2022年唯一一个出口额突破1亿元的品类。',
      ],
    ],
    [
      'Ten of the 17 commodities posted double-digit growth in 2022.',
      [
        'Eleven of the 17 commodities posted double-digit growth in 2022.',
        'Ten of the 17 commodities posted double-digit declines in 2022.',
        'Ten of the 17 commodities posted double-digit growth in 2021.',
      ],
    ],
    [
      '2022年有10类商品出口实现两位数增长。',
      [
        '2022年有9类商品出口实现两位数增长。',
        '2022年有10类商品出口实现两位数下降。',
        '2022年有10类商品出口实现20%以上的增长。',
      ],
    ],
    ['2022年有10类商品出口实现10%以上的增长。', ['2022年有11类商品出口实现10%以上的增长。']],
    ['增速在两位数以上的商品共10项。', ['增速在两位数以上的商品共11项。', '出口额在两位数以上的商品共10项。']],
    [
      'Ten categories grew by double digits or more in 2022.',
      ['Eleven categories grew by double digits or more in 2022.'],
    ],
    [
      'Actual exports of toys in 2022 were 322.92 billion yuan.',
      ['Actual exports of toys in 2022 were 295.96 billion yuan.'],
    ],
    [
      'The three fastest-growing lines were rare earths, refined oil and aluminium, each of them up by more than a third in 2022.',
      [
        'The three fastest-growing lines were rare earths, refined oil and steel, each of them up by more than a fifth in 2022.',
        'The three fastest-growing lines were rare earths, refined oil and aluminium, each of them up by more than 40% in 2022.',
        'The three fastest-growing lines were rare earths, refined oil and aluminium, each of them down by more than a third in 2022.',
      ],
    ],
  ],
  'orders that hold, and each period': [
    [
      'Refined oil remained smaller than footwear in 2022.',
      ['Footwear remained smaller than refined oil in 2022.', 'Toys remained smaller than refined oil in 2022.'],
    ],
    [
      '2022年中药材及中式成药的出口额仍比稀土高出20.5亿元。',
      [
        '2022年中药材及中式成药的出口额仍比稀土高出25.0亿元。',
        '2022年中药材及中式成药的出口额仍比稀土低20.5亿元。',
        '2022年中药材及中式成药的出口额仍比稀土高出20.5%。',
        '2022年成品油的出口额仍比玩具高出7.9亿元。',
      ],
    ],
    [
      '无论2021年还是2022年，出口额最小的都是稀土，最大的都是机电产品。',
      [
        '无论2021年还是2022年，出口额最小的都是肥料，最大的都是机电产品。',
        '无论2021年还是2022年，出口额最小的都是稀土，最大的都是高新技术产品。',
        '无论2021年还是2023年，出口额最小的都是稀土。',
      ],
    ],
    [
      'High-tech products ranked second in both years, at a little less than half the value of mechanical and electrical exports.',
      [
        'High-tech products ranked third in both years.',
        'High-tech products ranked second in both years, at a little less than a third the value of mechanical and electrical exports.',
        'Refined oil ranked ahead of toys in both years.',
      ],
    ],
  ],
  'multiples and distances of the rows before': [
    [
      '2022年机电产品出口近13.7万亿元，是高新技术产品的两倍多。',
      [
        '2022年机电产品出口近13.7万亿元，是高新技术产品的三倍多。',
        '2022年机电产品出口近13.7万亿元，高新技术产品是其两倍多。',
        '2022年机电产品出口增长7%，是高新技术产品的两倍多。',
      ],
    ],
    [
      '2022年农产品出口规模略高于钢材，两者相差133亿元。',
      [
        '2022年农产品出口规模略高于钢材，两者相差1330亿元。',
        '2022年农产品出口规模略低于钢材，两者相差133亿元。',
        '2022年农产品出口增速略低于钢材，两者相差133亿元。',
      ],
    ],
    [
      'Growth in refined oil exports in 2022 was more than twice the rate recorded for footwear.',
      [
        'Growth in refined oil exports in 2022 was more than three times the rate recorded for footwear.',
        'Growth in footwear exports in 2022 was more than twice the rate recorded for refined oil.',
        'Refined oil exports in 2022 were more than twice those recorded for footwear.',
      ],
    ],
    [
      '中国制造发展指数五年间上升10.24点，2020年为116.02。',
      [
        '中国制造发展指数五年间上升10.24%，2020年为116.02。',
        '中国制造发展指数五年间下降10.24点，2020年为116.02。',
        '中国制造发展指数三年间上升10.24点，2020年为116.02。',
        '2022年稀土出口增加28.5点。',
      ],
    ],
    [
      'The China manufacturing development index stood at 105.78 in 2015 and gained just under 10% over the next five years.',
      [
        'The China manufacturing development index stood at 105.78 in 2015 and gained just under 10% over the next four years.',
        'The China manufacturing development index stood at 105.78 in 2015 and gained just under 9% over the next five years.',
      ],
    ],
  ],
  'figures with words of attitude, ahead of their row or behind "after"': [
    [
      'Farm exports topped 650 billion yuan in 2022 after a gain of just over 20%.',
      [
        'Farm exports topped 650 billion yuan in 2022 after a gain of just over 19%.',
        'Farm exports topped 650 billion yuan in 2022 after a drop of just over 20%.',
        'Farm exports topped 660 billion yuan in 2022 after a gain of just over 20%.',
      ],
    ],
    [
      "At 24.4%, footwear's growth in 2022 was higher than steel's.",
      [
        "At 22.3%, footwear's growth in 2022 was higher than steel's.",
        "At 24.4%, footwear's growth in 2022 was lower than steel's.",
      ],
    ],
    [
      'Rare earth exports still rose 67.6% in 2022.',
      ['Rare earth exports alone rose 67.6% in 2022.', 'Rare earth exports still rose 57.6% in 2022.'],
    ],
    [
      'In 2022, textile exports fell just short of 1 trillion yuan.',
      [
        'In 2022, textile exports fell just short of 900 billion yuan.',
        'In 2022, textile exports fell just short of 1 billion yuan.',
      ],
    ],
    [
      '成品油出口由2021年的2103.4亿元升至3237.1亿元，一年间净增逾1130亿元。',
      [
        '成品油出口由2021年的2103.4亿元升至3237.1亿元，一年间净增逾2130亿元。',
        '成品油出口由2021年的2103.4亿元升至3237.1亿元，一年间净减逾1130亿元。',
      ],
    ],
  ],
};

describeKinds(KINDS, check);

describe('what may be meant in percent or in amount', () => {
  it('is open where only one is so', async () => {
    const { claims } = await check('The smallest gain in 2022 was in high-tech products.');
    expect(claims.map(({ verdict }) => verdict)).toEqual(['unverifiable']);
  });
});

import { describe, expect, it } from 'vitest';
import { describeKinds, useClaimCheck, type Altered } from '../../support/use-claim-check.js';

const check = useClaimCheck();

/** Figures under a label, as the product itself states them. */
const KINDS: Readonly<Record<string, readonly Altered[]>> = {
  'changes, the later period first': [
    [
      'furniture and furniture parts (2022, 2021), change: −11.73 billion yuan (−117.3 亿元).',
      [
        'furniture and furniture parts (2022, 2021), change: 11.73 billion yuan (117.3 亿元).',
        'toys (2022, 2021), change: −26.96 billion yuan (−269.6 亿元).',
      ],
    ],
    [
      '钢材（2022年、2021年）增减：1173.2亿元。',
      ['钢材（2022年、2021年）增减：−1173.2亿元。', '农产品（2022年、2021年）增减：1173.2亿元。'],
    ],
    [
      '玩具、鞋靴（2021年）之差：−130.1亿元。',
      ['鞋靴、玩具（2021年）之差：−130.1亿元。', '玩具、鞋靴（2022年）之差：−130.1亿元。'],
    ],
  ],
  'figures as they are published': [
    [
      '玩具，同期增减（原表公布值）：9.1%。',
      ['玩具，同期增减（原表公布值）：9.11%。', '鞋靴，同期增减（原表公布值）：9.1%。'],
    ],
    [
      'toys, Year-on-year change (as published in the table): 9.1%.',
      [
        'toys, Year-on-year change (as published in the table): 9.11%.',
        'toys (2022), as published in the table: 9.1 billion yuan.',
      ],
    ],
  ],
  'totals and shares of lists': [
    [
      'steel products, unwrought aluminium and aluminium products (2022), total: 814.91 billion yuan (8149.1 亿元).',
      [
        'steel products, unwrought aluminium and aluminium products (2021), total: 814.91 billion yuan (8149.1 亿元).',
        'steel products, unwrought aluminium and aluminium products (2022), total: 642.66 billion yuan.',
      ],
    ],
    [
      'footwear, clothing and clothing accessories, as a share of all rows of the table (2021): 5.68%.',
      [
        'footwear, clothing and clothing accessories, as a share of all rows of the table (2022): 5.68%.',
        'footwear, as a share of all rows of the table (2021): 5.68%.',
      ],
    ],
    [
      'steel products, as a share of steel products, unwrought aluminium and aluminium products, rare earths (2022): 78.18%.',
      [
        'steel products, as a share of unwrought aluminium and aluminium products, rare earths (2022): 78.18%.',
        'toys, as a share of steel products, unwrought aluminium and aluminium products, rare earths (2022): 78.18%.',
      ],
    ],
    [
      '2022年鞋靴和钢材占表2全部商品出口额的3.89%。',
      [
        '2022年鞋靴和钢材均占表2全部商品出口额的3.89%。',
        '2022年鞋靴和钢材分别占表2全部商品出口额的3.89%。',
        '2022年鞋靴和玩具占表2全部商品出口额的3.89%。',
      ],
    ],
    [
      'all rows of the table (2022), total: 26.42394 trillion yuan (264239.4 亿元).',
      ['all rows of the table (2021), total: 26.42394 trillion yuan (264239.4 亿元).'],
    ],
  ],
  'converted values': [
    [
      'Converted, rare earths (2022): 7070 million yuan.',
      ['Converted, rare earths (2022): 707 million yuan.', 'Converted, rare earths (2021): 7070 million yuan.'],
    ],
  ],
  'how many there are': [
    [
      '2022年出口下降的商品数量为1类。',
      [
        '2022年出口下降的商品数量增加了1类。',
        '2022年出口增长的商品数量增加了16类。',
        '17类商品中有16类的增速2022年上升。',
      ],
    ],
    [
      'The number of goods that grew in 2022 was 16.',
      ['The number of goods that grew rose by 16 in 2022.', 'The number of goods that grew in 2022 rose to 16.'],
    ],
  ],
};

describeKinds(KINDS, check);

describe('two rows and a number of times, without a word for what it is', () => {
  it('is neither true nor false', async () => {
    expect((await check('fertilisers, rare earths (2022): 9.86 times.')).verdict).toBe('unverifiable');
    expect((await check('fertilisers, rare earths (2022): 10.86 times.')).verdict).toBe('unverifiable');
  });
});

import { describeKinds, useClaimCheck, type Altered } from '../../support/use-claim-check.js';

const check = useClaimCheck();

const KINDS: Readonly<Record<string, readonly Altered[]>> = {
  'means of growth': [
    [
      '稀土、成品油、未锻轧铝及铝材三者2022年的平均增速为52.87%。',
      [
        '稀土、成品油、未锻轧铝及铝材三者2022年的平均增速为47.86%。',
        '稀土、成品油、未锻轧铝及铝材三者2022年的增速合计为158.6%。',
        '稀土、成品油、未锻轧铝及铝材三者2022年的平均出口额增速为52.87%。',
        '稀土、成品油、未锻轧铝及铝材三者2022年出口平均值的增速为52.87%。',
        '稀土、成品油、未锻轧铝及铝材三者2022年的出口总额增长了52.87%。',
        '稀土、成品油、箱包及类似容器三者2022年的平均增速为52.87%。',
      ],
    ],
    [
      '2022年稀土、成品油、未锻轧铝及铝材的增速，简单平均为52.87%。',
      ['2022年稀土、成品油、鞋靴的增速，简单平均为52.87%。'],
    ],
    [
      'Taken over all rows of Table 2, the average year-on-year growth rate was 18.82%.',
      [
        'Taken over all rows of Table 2, the average year-on-year growth rate was 6.75%.',
        'Taken over all rows of Table 1, the average year-on-year growth rate was 18.82%.',
        'Exports of the 17 goods in Table 2 grew by 18.82% in all.',
        'The average growth rate of the 16 goods was 18.82% in 2022.',
        '全国17类商品平均增速为18.82%。',
        'In 2022, the average of each row of Table 2 was 1.554349 trillion yuan.',
      ],
    ],
  ],
  'means over years': [
    [
      'The average annual exports of steel products over 2021 and 2022 were 584 billion yuan (5840 亿元).',
      [
        'The average annual exports of steel products in 2022 were 584 billion yuan (5840 亿元).',
        'The annual exports of steel products over 2021 and 2022 were 584 billion yuan.',
        'Exports of steel products were 584 billion yuan a year in 2021 and 2022.',
        'The average annual exports of steel products over 2021 and 2022 were 642.66 billion yuan.',
      ],
    ],
    [
      '2021年和2022年钢材的年均出口额为5840亿元。',
      [
        '2022年钢材的年均出口额为5840亿元。',
        '2021年和2022年钢材每年出口5840亿元。',
        '2021年和2022年农产品的年均出口额为5840亿元。',
      ],
    ],
  ],
  'the end that places are counted from': [
    [
      'With a year-on-year change of 20.4%, agricultural products ranked 7th of the 17 goods, counted from the highest.',
      [
        'With a year-on-year change of 20.4%, agricultural products ranked 7th of the 17 goods, counted from the lowest.',
        'With a year-on-year change of 20.4%, agricultural products ranked 11th of the 17 goods, counted from the highest.',
        'With a year-on-year change of 20.4%, agricultural products ranked 7th of the 16 goods, counted from the highest.',
      ],
    ],
    [
      '钢材（2022年）6426.6亿元，在全部17项中从高到低排第7。',
      [
        '钢材（2022年）6426.6亿元，在全部17项中从低到高排第7。',
        '钢材（2022年）6426.6亿元，在全部18项中从高到低排第7。',
        '箱包及类似容器的出口额在全部17项中从高到低排第4，同期增减为32.6%。',
        '钢材（2022年）6426.6亿元，在全部17项中从高到低排第6。',
      ],
    ],
    [
      'steel products (2022) 642.66 billion yuan: number 7 of 17, highest first.',
      [
        'steel products (2022) 642.66 billion yuan: number 7 of 17, lowest first.',
        'steel products (2022) 642.66 billion yuan: number 8 of 17, highest first.',
      ],
    ],
  ],
  'what added the most': [
    [
      'Mechanical and electrical products added the most, rising by 891.38 billion yuan from 2021 to 2022.',
      [
        'Rare earths added the most, rising by 2.85 billion yuan from 2021 to 2022.',
        'Mechanical and electrical products added the least, rising by 891.38 billion yuan from 2021 to 2022.',
      ],
    ],
    [
      '从2021年到2022年，出口额增量最大的是机电产品，增加了8913.8亿元。',
      [
        '从2021年到2022年，出口额增量最大的是稀土，增加了28.5亿元。',
        '从2021年到2022年，出口额增量最小的是机电产品，增加了8913.8亿元。',
      ],
    ],
  ],
  'the first of some that are named': [
    [
      '2022年稀土、中药材及中式成药、肥料三者中出口最少的是稀土。',
      [
        '2022年稀土、中药材及中式成药、肥料三者中出口最多的是稀土。',
        '2022年稀土、中药材及中式成药、肥料三者中出口最少的是肥料。',
        '2022年玩具、中药材及中式成药、肥料三者中出口最少的是稀土。',
        '2022年玩具、鞋靴、钢材和玩具出口最少。',
      ],
    ],
    [
      'Among toys, footwear and steel products, footwear grew fastest in 2022.',
      [
        'Among toys, footwear and steel products, steel products grew fastest in 2022.',
        'Among toys, footwear and rare earths, footwear grew fastest in 2022.',
        'Among toys, footwear and steel products, footwear grew slowest in 2022.',
      ],
    ],
  ],
  'the first few, with which they are in brackets': [
    [
      '增速前五名（稀土、成品油、未锻轧铝及铝材、箱包及类似容器、鞋靴）的同期增幅平均为43.12%。',
      [
        '增速前五名（稀土、成品油、未锻轧铝及铝材、箱包及类似容器、钢材）的同期增幅平均为42.7%。',
        '增速前四名（稀土、成品油、未锻轧铝及铝材、箱包及类似容器、鞋靴）的同期增幅平均为43.12%。',
        '增速前五名（稀土、成品油、未锻轧铝及铝材、箱包及类似容器、鞋靴）的同期增幅平均为45.12%。',
      ],
    ],
    [
      'The combined 2022 exports of the three fastest-growing goods (rare earths, refined oil products and unwrought aluminium and aluminium products) were 503.03 billion yuan.',
      [
        'The combined 2022 exports of the three largest goods (rare earths, refined oil products and unwrought aluminium and aluminium products) were 503.03 billion yuan.',
        'The combined 2022 exports of the three fastest-growing goods (rare earths, refined oil products and unwrought aluminium and aluminium products) were 530.03 billion yuan.',
        'The combined 2022 exports of the two fastest-growing goods (rare earths, refined oil products and unwrought aluminium and aluminium products) were 503.03 billion yuan.',
      ],
    ],
  ],
  'a place between commas behind a name': [
    [
      'Exports of mechanical and electrical products were 13697.31 billion yuan in 2022, above those of rare earths, the smallest category.',
      [
        'Exports of mechanical and electrical products were 13697.31 billion yuan in 2022, above those of toys, the smallest category.',
      ],
    ],
  ],
  'two numbers of one move': [
    [
      'Exports of furniture and furniture parts fell by 11.73 billion yuan (2.5%) in 2022.',
      [
        'Exports of furniture and furniture parts fell by 11.73 billion yuan (5.2%) in 2022.',
        'Exports of furniture and furniture parts rose by 11.73 billion yuan (2.5%) in 2022.',
      ],
    ],
  ],
};

describeKinds(KINDS, check);

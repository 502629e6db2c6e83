import { describeKinds, useClaimCheck, type Altered } from '../../support/use-claim-check.js';

const check = useClaimCheck();

const KINDS: Readonly<Record<string, readonly Altered[]>> = {
  'one that overtook another': [
    [
      'Refined oil overtook toys in 2022.',
      [
        'Toys overtook refined oil in 2022.',
        'Steel overtook toys in 2022.',
        'Refined oil was overtaken by toys in 2022.',
      ],
    ],
    ['2022年成品油反超玩具。', ['2022年玩具反超成品油。', '2022年塑料制品反超农产品。']],
  ],
  'all others': [
    [
      'No other category grew as fast as rare earths.',
      ['No other category grew as fast as steel.', 'Rare earths grew as fast as steel.'],
    ],
    [
      '2022年机电产品出口额高于其他品类。',
      ['2022年高新技术产品出口额高于其他品类。', '2022年机电产品出口额低于其他品类。'],
    ],
  ],
  'one alone': [
    [
      'It was furniture alone that slipped in 2022.',
      ['It was toys alone that slipped in 2022.', 'It was furniture alone that rose in 2022.'],
    ],
  ],
  'the former and the latter': [
    [
      '2022年鞋靴出口额高于成品油，但增速不及后者。',
      ['2022年鞋靴出口额高于成品油，但增速不及前者。', '2022年鞋靴出口额高于成品油，增速高于后者。'],
    ],
  ],
  'numbers without a digit of their own': [
    [
      '2022年服装及衣着附件出口额过万亿元。',
      ['2022年纺织纱线、织物及其制品出口额过万亿元。', '2022年服装及衣着附件出口额未过万亿元。'],
    ],
    [
      'Garment exports were worth over a trillion yuan in 2022.',
      [
        'Textile exports were worth over a trillion yuan in 2022.',
        'Garment exports were worth over a trillion dollars in 2022.',
      ],
    ],
    ['2022年玩具出口增速未到一成。', ['2022年陶瓷产品出口增速未到一成。']],
  ],
  'what there was in the other period, and how far it lies from this one': [
    [
      '2022年稀土出口70.7亿元，高于2021年的42.2亿元。',
      ['2022年稀土出口70.7亿元，高于2021年的28.5亿元。', '2022年稀土出口70.7亿元，低于2021年的42.2亿元。'],
    ],
    ['2022年稀土出口高于上年的42.2亿元。', ['2022年稀土出口高于上年的28.5亿元。', '2022年稀土出口比上年多42.2亿元。']],
    ['2022年家具出口4639.3亿元，不及2021年的4756.6亿元。', ['2022年家具出口4639.3亿元，不及2021年的117.3亿元。']],
    [
      'Rare earth exports were 7.07 billion yuan in 2022, more than the 4.22 billion yuan a year earlier.',
      [
        'Rare earth exports were 7.07 billion yuan in 2022, more than the 2.85 billion yuan a year earlier.',
        'Rare earth exports were 7.07 billion yuan in 2022, 4.22 billion yuan more than a year earlier.',
        'Rare earth exports were 7.07 billion yuan in 2022, above the 2021 level of 2.85 billion yuan.',
      ],
    ],
    [
      'In 2022, rare earth exports exceeded the 4.22 billion yuan of 2021.',
      [
        'In 2022, rare earth exports exceeded the 2.85 billion yuan of 2021.',
        'In 2022, rare earth exports exceeded their 2021 level by 4.22 billion yuan.',
      ],
    ],
    [
      'In 2022 rare earth exports exceeded their 2021 level by 2.85 billion yuan.',
      ['In 2022 rare earth exports were higher than the 2.85 billion yuan recorded in 2021.'],
    ],
  ],
};

describeKinds(KINDS, check);

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
};

describeKinds(KINDS, check);

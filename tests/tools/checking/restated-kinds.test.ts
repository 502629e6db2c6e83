import { describe, expect, it } from 'vitest';
import { describeKinds, useClaimCheck, type Altered } from '../../support/use-claim-check.js';

const check = useClaimCheck();

const KINDS: Readonly<Record<string, readonly Altered[]>> = {
  'numbers in brackets that say the one before again': [
    [
      'Mechanical and electrical products added 891.38 billion yuan (8913.8 亿元) from 2021 to 2022.',
      [
        'Mechanical and electrical products added 891.38 billion yuan (8931.8 亿元) from 2021 to 2022.',
        'Mechanical and electrical products added 891.38 billion yuan (891.38 亿元) from 2021 to 2022.',
        'Mechanical and electrical products added 893.18 billion yuan (8931.8 亿元) from 2021 to 2022.',
        'High-tech products added 891.38 billion yuan (8913.8 亿元) from 2021 to 2022.',
      ],
    ],
    [
      'Compared with 2021, exports of furniture and furniture parts in 2022 were 11.73 billion yuan (117.3 亿元) less.',
      [
        'Compared with 2021, exports of furniture and furniture parts in 2022 were 11.73 billion yuan (117.3 亿元) more.',
        'Compared with 2021, exports of furniture and furniture parts in 2022 were 11.73 billion yuan (1173 亿元) less.',
        'Compared with 2022, exports of furniture and furniture parts in 2021 were 11.73 billion yuan (117.3 亿元) less.',
      ],
    ],
    [
      '机电产品2022年出口额比2021年增加8913.8亿元（约0.89万亿元）。',
      [
        '机电产品2022年出口额比2021年增加8913.8亿元（约0.98万亿元）。',
        '机电产品2022年出口额比2021年增加8913.8亿元（0.90万亿元）。',
        '机电产品2022年出口额比2021年增加8913.8亿元（超0.9万亿元）。',
      ],
    ],
    [
      '机电产品2022年出口额比2021年增加0.89万亿元（8913.8亿元）。',
      [
        '机电产品2022年出口额比2021年增加0.89万亿元（8899.9亿元）。',
        '机电产品2022年出口额比2021年增加超0.9万亿元（8913.8亿元）。',
      ],
    ],
    [
      '2020年制造业增加值为26.6万亿元（即26.6 trillion yuan）。',
      ['2020年制造业增加值为26.6万亿元（2.66 trillion yuan）。'],
    ],
    [
      'Exports of furniture and furniture parts fell by 11.73 billion yuan in 2022.',
      [
        'Exports of furniture and furniture parts fell by 11.73 billion yuan (463.93 billion yuan) in 2022.',
        'Exports of furniture and furniture parts fell by 11.73 billion yuan (4639.3) in 2022.',
      ],
    ],
  ],
};

describeKinds(KINDS, check);

describe('a number in brackets that says another thing', () => {
  it.each(['2022年稀土出口额为70.7亿元（707亿元）。', '2022年玩具出口额为3229.2亿元（3292.2亿元）。'])(
    'contradicts %s',
    async (text) => {
      expect((await check(text)).verdict).toBe('contradicted');
    },
  );
});

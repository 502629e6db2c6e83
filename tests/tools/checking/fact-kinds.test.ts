import { describeKinds, useClaimCheck, type Altered } from '../../support/use-claim-check.js';

const check = useClaimCheck();

const KINDS: Readonly<Record<string, readonly Altered[]>> = {
  'in other words for the same': [
    [
      '文章指出，自动化生产和物联网降低中断风险。',
      [
        '文章指出，自动化生产和物联网提高中断风险。',
        '文章指出，自动化生产和物联网不降低中断风险。',
        '文章指出，中断风险降低自动化生产和物联网。',
        '文章指出，创新型人才和物联网降低中断风险。',
      ],
    ],
    [
      'The paper says that China has replaced Japan as the centre of the Asian region.',
      [
        'The paper says that Japan has replaced China as the centre of the Asian region.',
        'The paper says that China has not replaced Japan as the centre of the Asian region.',
        'The paper says that China will replace Germany as the centre of the Asian region.',
        'China has replaced Germany.',
      ],
    ],
  ],
  'with its author named anywhere': [
    [
      'China, the paper claims, has replaced Japan as the centre of the Asian region.',
      [
        'China, the paper claims, has not replaced Japan as the centre of the Asian region.',
        'Japan, the paper claims, has replaced China as the centre of the Asian region.',
      ],
    ],
    [
      'China has replaced Japan as the centre of the Asian region, according to the authors.',
      ['China has replaced Germany as the centre of the Asian region, according to the authors.'],
    ],
    ['按作者的说法，我国已积累31项供应链建设经验。', ['按作者的说法，我国已积累35项供应链建设经验。']],
  ],
  'with the same limits': [
    [
      'Some high-tech products still rely on imports.',
      [
        'High-tech products still rely on imports.',
        'All high-tech products still rely on imports.',
        'Some high-tech products no longer rely on imports.',
      ],
    ],
    [
      '中国应加大国家和企业层面的基础研究投入。',
      ['中国已加大国家和企业层面的基础研究投入。', '中国应减少国家和企业层面的基础研究投入。'],
    ],
  ],
  'with some of a list': [
    [
      'Chips, lithography machines and EDA technology, for example, still carry the risk of a broken chain.',
      [
        'Chips, lithography machines and solar panels, for example, still carry the risk of a broken chain.',
        'Chips, lithography machines and EDA technology, for example, no longer carry the risk of a broken chain.',
        'Chips and some supply chains face severe challenges.',
      ],
    ],
  ],
};

describeKinds(KINDS, check);

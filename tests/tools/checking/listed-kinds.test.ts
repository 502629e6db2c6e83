import { describe, expect, it } from 'vitest';
import { describeKinds, useClaimCheck, type Altered } from '../../support/use-claim-check.js';

const check = useClaimCheck();

const KINDS: Readonly<Record<string, readonly Altered[]>> = {
  'what belongs under what': [
    [
      'Supply chain finance appears in Table 1 under diversified professional services, alongside three other models.',
      [
        'Supply chain finance appears in Table 1 under building global supply chains, alongside three other models.',
        'Supply chain finance appears in Table 1 under diversified professional services, alongside four other models.',
        'Supply chain finance does not appear in Table 1 under diversified professional services.',
        'Only supply chain finance appears in Table 1 under diversified professional services.',
      ],
    ],
    [
      '“供应商管理库存模式”属于“拓展集中采购模式”这一领域。',
      [
        '“供应商管理库存模式”属于“提高供应链安全”这一领域。',
        '“供应商管理库存模式”不属于“拓展集中采购模式”这一领域。',
        '“供应商管理库存模式”和“云设计模式”都属于“拓展集中采购模式”这一领域。',
      ],
    ],
    [
      '建立区域产业协同联动机制是第二条路径的举措之一。',
      ['建立区域产业协同联动机制是第三条路径的举措之一。', '完善顶尖人才的培育与引进体系是第二条路径的举措之一。'],
    ],
  ],
  'how many there are': [
    [
      'Four of the nine areas in Table 1 list four experience models each.',
      [
        'Five of the nine areas in Table 1 list four experience models each.',
        'Four of the eight areas in Table 1 list four experience models each.',
        'Four of the nine areas in Table 1 list five experience models each.',
      ],
    ],
    [
      'Every one of the nine areas in Table 1 has at least three models.',
      ['Every one of the nine areas in Table 1 has at least four models.', 'Each of the nine areas has three models.'],
    ],
    [
      'Smart manufacturing has four models in Table 1, while centralised procurement has three.',
      ['Smart manufacturing has three models in Table 1, while centralised procurement has four.'],
    ],
    ['表1共列出九大领域、31种经验模式。', ['表1共列出九大领域、30种经验模式。', '表1共列出八大领域、31种经验模式。']],
  ],
  'what there is, and where': [
    [
      'The authors build their argument on three long-term mechanisms: technology, allocation and structure.',
      [
        'The authors build their argument on three long-term mechanisms: technology, allocation and talent.',
        'The authors build their argument on four long-term mechanisms: technology, allocation and structure.',
        'The authors build their argument on two long-term mechanisms: technology and allocation.',
      ],
    ],
    [
      'The structure optimisation mechanism is discussed in Section 3.3.',
      ['The structure optimisation mechanism is discussed in Section 3.2.'],
    ],
    [
      '文章提出了三条实现路径，其中第二条是强化“链长”负责制、优化供应链治理结构。',
      [
        '文章提出了三条实现路径，其中第一条是强化“链长”负责制、优化供应链治理结构。',
        '文章提出了四条实现路径，其中第二条是强化“链长”负责制、优化供应链治理结构。',
      ],
    ],
  ],
};

describeKinds(KINDS, check);

describe('a claim that the lists refute', () => {
  it('is told with what they hold in its place', async () => {
    const { claims } = await check('Vendor-managed inventory falls under smart manufacturing.');
    expect(claims.map(({ verdict, listed }) => [verdict, listed?.right?.zh])).toEqual([
      ['contradicted', '拓展集中采购模式'],
    ]);
  });

  it('is told with how many there are', async () => {
    const { claims } = await check('论文提出了四大机制。');
    expect(claims.map(({ verdict, count }) => [verdict, count])).toEqual([['contradicted', 3]]);
  });
});

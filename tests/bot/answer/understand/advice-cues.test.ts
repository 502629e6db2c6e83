import { describe, expect, it } from 'vitest';
import { asksAdvice, asksWhyNot, describesIndustry } from '../../../../src/bot/answer/understand/advice-cues.js';

describe('a text asks for advice on an industry', () => {
  it.each([
    '我们做雨伞的，越来越难，咋办',
    '我们不缺订单，唯独核心部件要靠进口，怎么办？',
    '俺们村种大蒜的，价格一跌再跌，有什么办法吗？',
    '一家做轮胎的企业，橡胶靠进口，该走哪条路径？',
    '我们实验室论文发了不少，就是进不了工厂，怎么办？',
    'We supply the paper industry, and the mills pay late. What should we do?',
    'A steelmaker whose ore comes from one mine: which path would you recommend?',
    'Our fruit rots before it gets to market. What should we do?',
  ])('%s', (text) => {
    expect(describesIndustry(text) && asksAdvice(text)).toBe(true);
  });

  it.each([
    '企业应该怎么培养人才？',
    '论文给我们提了什么建议？',
    'What measures does the paper recommend for a company?',
    '2022年稀土出口额是多少？',
  ])('and not: %s', (text) => {
    expect(describesIndustry(text) && asksAdvice(text)).toBe(false);
  });
});

describe('asksWhyNot', () => {
  it.each(['为什么不是4.2？', '为何链长制没排第一', "Why isn't 4.1 first?", 'why is finance not ahead?'])(
    '%s',
    (text) => {
      expect(asksWhyNot(text)).toBe(true);
    },
  );
});

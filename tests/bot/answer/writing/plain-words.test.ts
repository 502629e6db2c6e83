import { describe, expect, it } from 'vitest';
import { withListInPlace } from '../../../../src/bot/answer/writing/judging/plainly/of-those.js';
import { withoutSecond } from '../../../../src/bot/answer/writing/judging/plainly/without-second.js';
import { saysTwice } from '../../../../src/bot/answer/writing/judging/wrong/said-twice.js';

describe('a number in other words', () => {
  it.each([
    ['Exports were 1173.2亿元, or 117.32 billion yuan, more.', 'Exports were 1173.2亿元 more.'],
    ['It rose by 117.32 billion yuan, that is, 1173.2亿元, from 2021.', 'It rose by 117.32 billion yuan from 2021.'],
    ['出口6426.6亿元，即0.64266万亿元。', '出口6426.6亿元。'],
  ])('is said once: %s', (text, once) => {
    expect(withoutSecond(text)).toBe(once);
  });

  it.each(['Exports were 1173.2亿元, or 118 billion yuan, more.', '增长 24.4%，即 24.4 个百分点。'])(
    'is another number where it is not the same: %s',
    (text) => {
      expect(withoutSecond(text)).toBe(text);
    },
  );
});

describe('a list that comes first', () => {
  it('stands in the place of what refers to it', () => {
    expect(withListInPlace('就钢材、稀土两项而言，2022年钢材占两者总额的78.18%。')).toBe(
      '2022年钢材占钢材、稀土两者总额的78.18%。',
    );
  });

  it('is another one where it is counted otherwise', () => {
    const text = '就钢材、稀土两项而言，2022年钢材占三者总额的78.18%。';
    expect(withListInPlace(text)).toBe(text);
  });
});

describe('a fall told twice', () => {
  it('is one with a word and with its sign', () => {
    expect(saysTwice('下降 2.5%，同期增减为 −2.5%。', [])).toBe(false);
  });

  it('is another one where the same is said again', () => {
    expect(saysTwice('下降 2.5%，又减少 2.5%。', [])).toBe(true);
  });
});

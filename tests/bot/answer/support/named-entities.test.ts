import { describe, expect, it } from 'vitest';
import { unknownNames } from '../../../../src/bot/answer/support/named-entities.js';

const NOTHING_KNOWN = { knows: () => false, anticipates: () => false };

describe('names that the corpus does not know', () => {
  it.each([
    ['比亚迪公司的电池产量是多少？', ['比亚迪']],
    ['How is the chain leader system done in Hefei?', ['Hefei']],
  ])('are found: %s', (question, names) => {
    expect(unknownNames(question, NOTHING_KNOWN)).toEqual(names);
  });

  it.each(['龙头公司怎样带动上下游？', '怎么说服公司办内训？', '我在银行工作，怎么判断企业的抗风险能力？'])(
    'are not the words around a firm: %s',
    (question) => {
      expect(unknownNames(question, NOTHING_KNOWN)).toEqual([]);
    },
  );
});

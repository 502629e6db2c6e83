import { describe, expect, it } from 'vitest';
import { isDenied, isFine } from '../../../src/tools/recommending/negation.js';
import { findWording, parseWordings, readClause } from '../../../src/tools/recommending/wording.js';

const advice = { groups: { lack: { zh: '缺|没有|短缺', en: 'lack|no|short of|shortage' } } };
const wordings = parseWordings(
  { zh: ['$lack + 人才|工程师', '依赖 + 进口', '卡脖子'], en: ['$lack + talent|engineer', 'depend + import'] },
  advice,
);

function matchesIn(clause: string): readonly (readonly string[])[] {
  return wordings
    .flatMap((wording) => findWording(wording, readClause(clause)))
    .map((match) => match.map(([start, end]) => clause.slice(start, end)));
}

describe('findWording', () => {
  it.each([
    ['我们缺高端人才', [['缺', '人才']]],
    ['人才奇缺', [['缺', '人才']]],
    ['设备依赖进口', [['依赖', '进口']]],
    ['被卡脖子', [['卡脖子']]],
    ['We lack Engineers', [['lack', 'Engineers']]],
    ['we are short of good engineers', [['short of', 'engineers']]],
    ['资金很多', []],
    ['没有任何其他可以拿来说一说的事情，人才', []],
  ])('finds in "%s" %j', (clause, found) => {
    expect(matchesIn(clause)).toEqual(found);
  });
});

describe('isDenied', () => {
  const denied = (text: string, next: string | null = null): boolean =>
    wordings
      .flatMap((wording) => findWording(wording, readClause(text)))
      .some((match) => isDenied(match, { text, next }));

  it.each([
    ['我们不依赖进口', null],
    ['不再依赖进口', null],
    ['没有人才短缺的问题', null],
    ['我们不缺工程师', null],
    ['There is no shortage of talent', null],
    ['we do not depend on imported parts', null],
    ['人才短缺已经解决了', null],
    ['过去依赖进口', '现在已经解决了'],
    ['we used to depend on imports', ' that has been solved'],
    ['It’s not that we are short of engineers', null],
    ['不是说我们缺人才', null],
    ['人才短缺早就解决了', null],
    ['the shortage of talent is not a problem', null],
  ])('%s %s', (text, next) => {
    expect(denied(text, next)).toBe(true);
  });

  it.each([
    ['没有人才', null],
    ['不断依赖进口', null],
    ['没有自主技术只能依赖进口', null],
    ['we have no engineers', null],
    ['设备依赖进口', '资金不是问题'],
    ['人才短缺没有解决', null],
    ['现在没人解决人才短缺', null],
    ['the problem is that no one trains talent and we lack engineers', null],
    ['not only do we lack engineers', null],
  ])('leaves %s %s standing', (text, next) => {
    expect(denied(text, next)).toBe(false);
  });
});

describe('isFine', () => {
  it.each(['资金充裕', '环保审批也都过了', '我们不缺订单', 'we have plenty of customers', 'every permit is in hand'])(
    'hears that all is well in "%s"',
    (text) => {
      expect(isFine(text)).toBe(true);
    },
  );

  it.each(['没有足够的资金', 'there is not enough money', '审批没有通过', 'we lack engineers'])(
    'but not in "%s"',
    (text) => {
      expect(isFine(text)).toBe(false);
    },
  );
});

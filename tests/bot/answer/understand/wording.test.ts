import { findPeriods, normaliseText } from '../../../../src/knowledge/index.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAddresses } from '../../../../src/bot/answer/understand/addresses.js';
import { matterOf } from '../../../../src/bot/answer/understand/matter.js';
import { findOrdinal, withoutOrdinals } from '../../../../src/bot/answer/understand/ordinals.js';
import { findPlaces } from '../../../../src/bot/answer/understand/places.js';
import { splitQuestion } from '../../../../src/bot/answer/understand/split-question.js';

describe('normaliseText', () => {
  it.each([
    ['２０２２年', '2022年'],
    ['二〇二二年', '2022年'],
    ['二零二一年', '2021年'],
    ['22年', '2022年'],
    ['  a \t b  ', 'a b'],
    ['什么？', '什么?'],
    ['近20年来', '近20年来'],
    ['20年前', '20年前'],
    ['2022年', '2022年'],
    ['在2015 年', '在2015 年'],
  ])('reads %j as %j', (given, expected) => {
    expect(normaliseText(given)).toBe(expected);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = normaliseText(text);
        expect(normaliseText(once)).toBe(once);
      }),
    );
  });
});

describe('findPeriods', () => {
  it.each<[string, string[], string[]]>([
    ['2022年稀土出口多少?', ['2022'], []],
    ['from 2015 to 2020', ['2015', '2020'], []],
    ['2021 and 2021', ['2021'], []],
    ['2022年6月', ['2022'], ['6月']],
    ['2022年第三季度', ['2022'], ['第三季度']],
    ['in the first quarter of 2022', ['2022'], ['first quarter']],
    ['in December 2021', ['2021'], ['December']],
    ['in May 2021', ['2021'], ['in May']],
    ['2022年上半年', ['2022'], ['上半年']],
    ['12022年', [], []],
    ['70.2022', [], []],
    ['1,2022', [], []],
    ['may it grow?', [], []],
    ['no period', [], []],
  ])('in %j are the years %j and the parts %j', (question, years, parts) => {
    const found = findPeriods(question);
    expect(found.years).toEqual(years);
    expect(found.parts).toHaveLength(parts.length);
    parts.forEach((part, index) => expect(found.parts[index]).toContain(part));
  });
});

describe('findAddresses', () => {
  it.each([
    ['3.1 和 3.2 有什么区别?', { sections: ['3.1', '3.2'] }],
    ['What is section 4 about?', { sections: ['4'] }],
    ['2.3.1讲了什么?', { sections: ['2.3.1'] }],
    ['第4章讲了什么?', { sections: ['4'] }],
    ['第四章讲了什么?', { sections: ['4'] }],
    ['摘要说了什么?', { sections: ['abstract'] }],
    ['What does the conclusion say?', { sections: ['conclusion'] }],
    ['表2有什么?', { tables: ['2'] }],
    ['What is in Table 1?', { tables: ['1'] }],
    ['图 3 里画了什么?', { figures: ['3'] }],
    ['What does Figure 2 show?', { figures: ['2'] }],
    ['[7] 是什么?', { references: ['7'] }],
    ['增长率是5.8%吗?', { sections: [] }],
    ['70.7 亿元', { sections: [] }],
    ['15.3 亿', { sections: [] }],
    ['2022年', { sections: [] }],
  ])('reads %j', (question, expected) => {
    expect(findAddresses(question)).toMatchObject(expected);
  });
});

describe('findPlaces', () => {
  it.each([
    ['出口到日本多少?', ['日本']],
    ['exports to Germany', ['germany']],
    ['广东省的企业', ['广东']],
    ['exports to the US', ['us']],
    ['tell us more', []],
    ['中国的供应链', []],
    ["China's supply chain", []],
    ['欧盟和东盟', ['欧盟', '东盟']],
    ['no place at all', []],
    ['how can it chain?', []],
  ])('in %j are %j', (question, expected) => {
    expect(findPlaces(question).map((place) => place.toLowerCase())).toEqual(expected);
  });
});

describe('splitQuestion', () => {
  it.each([
    ['什么是韧性?为什么重要?', ['什么是韧性', '为什么重要']],
    ['What is it, and why does it matter?', ['What is it', 'and why does it matter']],
    ['什么是供应链韧性?', []],
    ['稀土、家具分别出口多少?', []],
    ['你好?什么是韧性?', []],
    ['', []],
  ])('parts %j into %j', (question, expected) => {
    expect(splitQuestion(question)).toEqual(expected);
  });

  it('gives no part that the question does not hold', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('什么是韧性', '?', '，', 'why is it', ' and how ', '吗', '2.5')),
        (words) => {
          const question = words.join('');
          for (const part of splitQuestion(question)) expect(question).toContain(part);
        },
      ),
    );
  });
});

describe('matterOf', () => {
  it.each([
    ['请问什么是供应链韧性?', '什么是供应链韧性?'],
    ['论文认为供应链安全的核心是什么?', '供应链安全的核心是什么?'],
    ['According to the paper, what is resilience?', 'what is resilience?'],
    ['我是一名学生。什么是供应链韧性?', '什么是供应链韧性?'],
    ['什么是供应链韧性?', '什么是供应链韧性?'],
    ['论文', '论文'],
    ['', ''],
  ])('of %j is %j', (question, expected) => {
    expect(matterOf(question)).toBe(expected);
  });

  it.each(['70.7 亿元是什么?', '2.3.1 主要讲了什么?', '增长 5.84% 说明什么问题?', '时间 10:30 是什么意思?'])(
    'keeps the number of %j whole',
    (question) => {
      expect(matterOf(question)).toContain(/[\d.:]+/u.exec(question)?.[0]);
    },
  );
});

describe('findOrdinal', () => {
  it.each([
    ['第一个呢?', 1],
    ['第二条措施', 2],
    ['the third one', 3],
    ['the last one', -1],
    ['最后一条', -1],
    ['第3个', 3],
    ['第七条措施是什么?', 7],
    ['第二产业', null],
    ['第二年呢?', null],
    ['哪个是第一?', null],
    ['一共几个?', null],
  ])('in %j is %j', (question, expected) => {
    expect(findOrdinal(question)).toBe(expected);
  });

  it('is gone from the question without it', () => {
    expect(findOrdinal(withoutOrdinals('第二条措施是什么?'))).toBeNull();
  });
});

import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { completeFollowUp } from '../../../../src/bot/answer/understand/follow-up.js';
import { understand } from '../../../../src/bot/answer/understand/understand.js';
import type { Understanding } from '../../../../src/bot/answer/understand/understanding.js';
import { detectLanguage, loadCorpus, NameIndex, normaliseText } from '../../../../src/knowledge/index.js';
import { ROOT } from '../../../support/source-imports.js';

let names: NameIndex;
beforeAll(async () => {
  names = new NameIndex((await loadCorpus(join(ROOT, 'corpus'))).corpus);
});

function read(text: string): Understanding {
  const question = normaliseText(text);
  return understand({ question, language: detectLanguage(question), continues: 0 }, names);
}

/** The second question completed from the first, in a corpus that knows every word or none. */
function complete(first: string, second: string, topics: readonly string[] = [], knows = true): Understanding {
  return completeFollowUp(read(second), {
    before: { understanding: read(first), topics, rows: read(first).names, sections: read(first).addresses.sections },
    vocabulary: { knows: () => knows, anticipates: () => knows },
    reread: read,
  });
}

const rowsOf = ({ names: found }: Understanding): unknown[] =>
  found.map(({ target }) => (target.kind === 'row' ? target.rowIndex : target.id));

describe('completeFollowUp', () => {
  it.each([
    [
      'How did the manufacturing development index change from 2015 to 2020?',
      'And manufacturing value added?',
      'How did the manufacturing value added change from 2015 to 2020?',
    ],
    ['2015到2020年中国制造发展指数怎么变化？', '制造业增加值呢？', '2015到2020年制造业增加值怎么变化?'],
    ['什么是供应链韧性？', '那安全呢？', '什么是供应链安全?'],
  ])('puts several new words in the place of a whole phrase: %s %s', (first, second, whole) => {
    expect(complete(first, second).question).toBe(whole);
  });

  it('leaves the first question of a conversation as it is', () => {
    const asked = read('那家具呢？');
    expect(
      completeFollowUp(asked, {
        before: null,
        vocabulary: { knows: () => true, anticipates: () => true },
        reread: read,
      }),
    ).toEqual(asked);
  });

  it.each([
    ['3.2 和 3.3 讲了什么？', '这两节有啥不同？'],
    ['What do sections 3.2 and 3.3 say?', 'How do the two differ?'],
  ])('sets two sections named before beside each other: %s %s', (first, second) => {
    expect(complete(first, second).addresses.sections).toEqual(['3.2', '3.3']);
  });

  it.each([
    ['2022年稀土出口多少？', '那家具呢？', [16], ['2022']],
    ['2022年稀土出口多少？', '2021年呢？', [0], ['2021']],
    ['How much were rare earth exports in 2022?', 'and in 2021?', [0], ['2021']],
    ['How much were rare earth exports in 2022?', 'what about toys?', [10], ['2022']],
    ['2022年稀土出口多少？', '次年呢？', [0], ['2023']],
    ['2022年稀土出口多少？', '前一年呢？', [0], ['2021']],
    ['2022年稀土出口多少？', '同年家具呢？', [16], ['2022']],
  ])('after %j completes %j to rows %j in %j', (first, second, rows, years) => {
    const whole = complete(first, second);
    expect(rowsOf(whole)).toEqual(rows);
    expect(whole.periods.years).toEqual(years);
    expect(whole.continues).toBe(0);
  });

  it.each(['还有呢？', '继续', 'anything else?', 'more', 'What else?'])(
    'goes on with the whole question for %j',
    (more) => {
      const whole = complete('什么是供应链韧性？', more);
      expect(whole).toMatchObject({ question: '什么是供应链韧性?', continues: 1, language: detectLanguage(more) });
    },
  );

  it('counts how often it was asked to go on', () => {
    const once = complete('什么是供应链韧性？', '还有呢？');
    const twice = completeFollowUp(read('还有呢？'), {
      before: { understanding: once, topics: [], rows: [], sections: [] },
      vocabulary: { knows: () => true, anticipates: () => true },
      reread: read,
    });
    expect(twice.continues).toBe(2);
  });

  it('puts the one answer given in the place of a pronoun', () => {
    expect(rowsOf(complete('出口增长最快的商品是哪个？', '它2022年出口多少？', ['稀土']))).toEqual([0]);
  });

  it('takes an item of the list before by its place', () => {
    const topics = ['技术提升机制', '要素配置机制', '结构优化机制'];
    expect(complete('三大机制分别是什么？', '第二个呢？', topics).question).toContain('要素配置机制');
    expect(complete('三大机制分别是什么？', '最后一个呢？', topics).question).toContain('结构优化机制');
  });

  it.each([
    '什么是供应链韧性？',
    '绿色供应链有哪些经验模式？',
    '2022年玩具出口多少？',
    'What realization paths are there?',
  ])('leaves a question alone that stands by itself: %j', (question) => {
    expect(complete('2021年稀土出口多少？', question)).toEqual(read(question));
  });

  it('does not lean where a pronoun points at nothing that the corpus knows', () => {
    expect(complete('2022年稀土出口多少？', 'Will it rain tomorrow?', [], false)).toEqual(
      read('Will it rain tomorrow?'),
    );
  });

  it('adds the section to compare with', () => {
    expect(complete('3.1 讲了什么？', '它和3.2有什么区别？').addresses.sections).toEqual(['3.1', '3.2']);
  });

  it('keeps a measure of its own', () => {
    const whole = complete('稀土出口同比增长多少？', '2022年出口额呢？');
    expect(whole.cues.has('export-value')).toBe(true);
    expect(whole.cues.has('growth')).toBe(false);
  });
});

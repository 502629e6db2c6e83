import { describe, expect, it } from 'vitest';
import { clausesOf } from '../../../src/tools/recommending/clauses.js';

describe('clausesOf', () => {
  it.each([
    ['我们做玩具，人工贵；缺资金。', ['我们做玩具', '人工贵', '缺资金'], [0, 0, 1]],
    [
      'We make toys, wages keep rising every year. Banks refuse.',
      ['We make toys', ' wages keep rising every year', ' Banks refuse'],
      [0, 0, 1],
    ],
    ['we lack staff, money, and data', ['we lack staff, money, and data'], [0]],
    ['Margins are thin and we cannot get a loan', ['Margins are thin ', 'we cannot get a loan'], [0, 0]],
    ['lenses and light sources', ['lenses and light sources'], [0]],
    ['<p>We make bearings</p><b>Banks refuse</b>', ['We make bearings', 'Banks refuse'], [0, 0]],
    ['exports of 1,000 tonnes fell', ['exports of 1,000 tonnes fell'], [0]],
    ['……！', [], []],
  ])('parts %s', (text, texts, sentences) => {
    const clauses = clausesOf(text);
    expect(clauses.map((clause) => clause.text)).toEqual(texts);
    expect(clauses.map((clause) => clause.sentence)).toEqual(sentences);
    for (const { text: own, start } of clauses) expect(text.slice(start, start + own.length)).toBe(own);
  });

  it.each([
    ['Chinese without a mark', '核心部件依赖进口'.repeat(2500)],
    ['English without a mark', 'we lack staff and money '.repeat(800)],
    ['a list without an end', 'steel, glass, '.repeat(1400)],
  ])('cuts what nobody could say in one breath: %s', (_, text) => {
    const clauses = clausesOf(text);
    expect(Math.max(...clauses.map((clause) => clause.text.length))).toBeLessThan(600);
    for (const { text: own, start } of clauses) expect(text.slice(start, start + own.length)).toBe(own);
    const said = (words: string): string => words.replace(/[\s,]/gu, '');
    expect(said(clauses.map((clause) => clause.text).join(''))).toBe(said(text));
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MistypedNames } from '../../../src/knowledge/linking/mistyped-names.js';

const find = (names: readonly string[], text: string): string | null => new MistypedNames(names).find(text);

describe('MistypedNames', () => {
  it.each([
    ['in its first half', '家居及其零件', '家具及其零件'],
    ['in its second half', '家具及其零俱', '家具及其零件'],
    ['in the middle of a question', '2022年家俱及其零件出口多少', '家具及其零件'],
    ['at no place', '家具及其零件', null],
    ['at two places', '家居及其零俱', null],
    ['of three characters', '农产物', null],
  ])('finds a name with one character wrong %s', (_, text, expected) => {
    expect(find(['稀土', '农产品', '家具及其零件'], text)).toBe(expected);
  });

  it('takes the first of several that fit', () => {
    expect(find(['甲乙丙丁', '甲乙丙戊'], '甲乙丙己')).toBe('甲乙丙丁');
    expect(find(['甲乙丙戊', '甲乙丙丁'], '甲乙丙己')).toBe('甲乙丙戊');
  });

  it('finds what comparing every name with every run of characters finds', () => {
    const text = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), minLength: 4, maxLength: 7 });
    fc.assert(
      fc.property(fc.uniqueArray(text, { maxLength: 8 }), text, (names, asked) => {
        const runs = (length: number): string[] =>
          Array.from({ length: Math.max(0, asked.length - length + 1) }, (_, at) => asked.slice(at, at + length));
        const differences = (name: string, run: string): number =>
          [...name].filter((character, index) => run[index] !== character).length;
        const first = names.find((name) => runs(name.length).some((run) => differences(name, run) === 1)) ?? null;
        expect(find(names, asked)).toBe(first);
      }),
    );
  });
});

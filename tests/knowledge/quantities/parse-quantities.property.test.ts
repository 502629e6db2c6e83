import { array, assert, bigInt, constantFrom, nat, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuantities } from '../../../src/knowledge/quantities/parse-quantities.js';
import { scanNumbers } from '../../../src/knowledge/quantities/scan-numbers.js';

const SEED = { seed: 20221231, numRuns: 250 };

/** Pieces that numbers are made of, so that random texts hold many. */
const PIECES = [
  '1',
  '23',
  '456',
  '2022',
  '3.5',
  '1,234',
  '0',
  '１２',
  '5G',
  'C2M',
  '[3]',
  '2.3.1',
  '1e9',
  '--',
  '-',
  '−',
  '–',
  '约',
  '近',
  '超过',
  '不足',
  '左右',
  '多',
  '余',
  '以上',
  '从',
  '至',
  '到',
  '~',
  '增长',
  '翻番',
  '三分之',
  '百分之',
  '第',
  '表',
  '一',
  '两',
  '三',
  '十',
  '百',
  '千',
  '万',
  '亿',
  '点',
  '成',
  '倍',
  '半',
  '元',
  '亿元',
  '万吨',
  '家',
  '个',
  '个百分点',
  '年',
  '月',
  ' ',
  ', ',
  '.',
  '(',
  ')',
  '，',
  '。',
  '\n',
  '/',
  ':',
  '%',
  '$',
  'US$',
  'RMB ',
  '€',
  'm',
  'bn',
  'k',
  'e400',
  'about ',
  'nearly ',
  ' billion',
  ' yuan',
  ' tonnes',
  ' percent',
  ' to ',
  ' and ',
  'between ',
  'half',
  'doubled',
  'three',
  'Q3 ',
  'Table ',
];

const texts = array(constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(''));

describe('parseQuantities on random texts', () => {
  it('gives spans in order, without overlaps, with the text that stands there', () => {
    assert(
      property(texts, (text) => {
        let last = 0;
        for (const mention of parseQuantities(text)) {
          expect(mention.start).toBeGreaterThanOrEqual(last);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.text).toBe(text.slice(mention.start, mention.end));
          last = mention.end;
        }
      }),
      SEED,
    );
  });

  it('leaves no digit unaccounted for', () => {
    assert(
      property(texts, (text) => {
        const mentions = parseQuantities(text);
        const unseen = scanNumbers(text).filter(
          ({ start, end, raw }) =>
            !mentions.some((mention) => mention.start <= start + (raw.startsWith('-') ? 1 : 0) && end <= mention.end),
        );
        expect(unseen.filter(({ raw }) => !/^[-−－]/u.test(raw))).toEqual([]);
      }),
      SEED,
    );
  });

  it('reads printed money exactly, in either language', () => {
    const digits = tuple(bigInt({ min: 0n, max: 10n ** 15n }), nat({ max: 4 }));
    const units = constantFrom(
      ['亿元', '', '亿元'],
      ['万美元', '', '万美元'],
      [' billion yuan', '', 'billion yuan'],
      [' million', 'US$', 'US$million'],
    );
    assert(
      property(digits, units, ([whole, decimals], [suffix, prefix, spelt]) => {
        const fraction = decimals === 0 ? '' : `.${'0123456789'.slice(1, decimals + 1)}`;
        const [mention, ...others] = parseQuantities(`增长 ${prefix}${whole}${fraction}${suffix}`);
        expect(others).toEqual([]);
        expect(mention).toMatchObject({ kind: 'amount', quantity: { decimals, unit: { text: spelt } } });
        const value = mention?.kind === 'amount' ? mention.quantity.value.toFixed(decimals) : '';
        expect(value).toBe(`${whole}${fraction}`);
      }),
      SEED,
    );
  });
});

describe('parseQuantities on long texts', () => {
  it.each(['1', '三', '一', '1,', '1.', '[', '(', '-', '千', '3~', 'three ', '2022-', '约', '第', '万亿', 'A1-', '1 '])(
    'reads %j 50,000 times over',
    (piece) => {
      const text = piece.repeat(Math.floor(50_000 / piece.length));
      for (const mention of parseQuantities(text)) {
        expect(text.slice(mention.start, mention.end)).toBe(mention.text);
      }
    },
  );
});

import { array, assert, constantFrom, integer, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutText, splitText } from '../../../src/bot/reply/split-text.js';

describe('splitText', () => {
  it.each([
    ['leaves a text that fits', '稀土出口增长。', 20, ['稀土出口增长。']],
    ['gives nothing of nothing', '', 20, []],
    ['cuts at line ends first', 'One. Two.\nThree. Four.\n', 14, ['One. Two.\n', 'Three. Four.\n']],
    ['cuts at sentence ends', '出口增长。进口下降。价格不变。', 10, ['出口增长。进口下降。', '价格不变。']],
    ['keeps a closing quote with its sentence', '他说：“增长。”然后下降了。', 10, ['他说：“增长。”', '然后下降了。']],
    [
      'does not take the point of an abbreviation for an end',
      'We met Dr. Li. He agreed.',
      16,
      ['We met Dr. Li. ', 'He agreed.'],
    ],
    [
      'cuts a long sentence at clauses',
      '出口增长很快，进口下降很多，价格不变。',
      14,
      ['出口增长很快，进口下降很多，', '价格不变。'],
    ],
    ['cuts a long clause at words', '中国稀土出口增长', 5, ['中国稀土', '出口增长']],
    ['cuts English between words', 'exports of rare earths grew', 12, ['exports of ', 'rare earths ', 'grew']],
    ['keeps a number with its unit', '出口额为 70.7 亿元', 9, ['出口额为 ', '70.7 亿元']],
    ['keeps a number with its English unit', 'it came to 70.7 billion yuan', 20, ['it came to ', '70.7 billion yuan']],
    ['keeps a thousands separator and a percent', 'from 1,200.5 % on', 9, ['from ', '1,200.5 %', ' on']],
    ['keeps a link', 'see https://a.example/b,c.d?e=f now', 30, ['see ', 'https://a.example/b,c.d?e=f ', 'now']],
    ['keeps links that no space parts', '<http://x|y><http://x|y>', 14, ['<http://x|y><', 'http://x|y>']],
    ['keeps a link behind a number', 'a 3https://a.example/b c', 19, ['a 3', 'https://a.example/b', ' c']],
    ['keeps percents that no space parts', '12.5 %12.5 %12.5 %', 10, ['12.5 %', '12.5 %', '12.5 %']],
    ['keeps a family of four people', 'ab👨‍👩‍👧‍👦', 11, ['ab', '👨‍👩‍👧‍👦']],
    ['keeps an accent with its letter', '稀e\u0301土', 2, ['稀', 'e\u0301', '土']],
    ['cuts a word that fits in no part', 'abcdef', 4, ['abcd', 'ef']],
    ['cuts a grapheme that fits in no part', '👨‍👩‍👧‍👦', 4, ['👨\u200d', '👩\u200d', '👧\u200d', '👦']],
  ])('%s', (_, text, limit, parts) => {
    expect(splitText(text, limit)).toEqual(parts);
  });

  it('fills parts of 3,000 Chinese characters without spaces or marks', () => {
    const parts = splitText('链'.repeat(6_600), 3_000);
    expect(parts.map((part) => part.length)).toEqual([3_000, 3_000, 600]);
  });

  it('counts as it is told to', () => {
    const bytes = (text: string): number => Buffer.byteLength(text);
    expect(splitText('出口增长。进口下降。', 15, bytes)).toEqual(['出口增长。', '进口下降。']);
  });
});

const hostile = constantFrom(
  '<!channel>',
  '<@U1>',
  'https://a.example/x',
  '&lt;',
  '\u200b',
  '\u202e',
  '👩‍🚀',
  '\ud800',
  '12.5 亿元',
  '3 %',
  '。',
  '，',
  '\n',
  ' ',
  '稀土',
  'word',
);
const anyText = oneof(
  array(hostile, { maxLength: 60 }).map((parts) => parts.join('')),
  string({ unit: 'grapheme', maxLength: 200 }),
  string({ unit: 'binary', maxLength: 200 }),
);

describe('the parts of a text', () => {
  it('joined are the text, and none is above the limit or empty', () => {
    assert(
      property(anyText, integer({ min: 2, max: 60 }), (text, limit) => {
        const parts = splitText(text, limit);
        expect(parts.join('')).toBe(text);
        expect(parts.every((part) => part.length > 0 && part.length <= limit)).toBe(true);
        expect(cutText(text, limit).join('')).toBe(text);
      }),
    );
  });

  it('begin at graphemes where every grapheme fits', () => {
    const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' });
    assert(
      property(string({ unit: 'grapheme', maxLength: 200 }), integer({ min: 40, max: 60 }), (text, limit) => {
        const starts = new Set([...graphemes.segment(text)].map(({ index }) => index));
        let offset = 0;
        for (const part of splitText(text, limit)) {
          expect(starts.has(offset)).toBe(true);
          offset += part.length;
        }
      }),
    );
  });

  it('come in time from a text made to have no end of a sentence', () => {
    const text = 'a.'.repeat(30_000);
    expect(splitText(text, 3_000).join('')).toBe(text);
  });
});

import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coloured } from '../../../src/bot/adapters/terminal/colour.js';
import { Output } from '../../../src/bot/adapters/terminal/output.js';
import { wrapLines } from '../../../src/bot/adapters/terminal/wrap-lines.js';
import { displayWidth } from '../../../src/bot/reply/display-width.js';
import { textOf } from '../../../src/bot/reply/render-text.js';
import type { TextLine } from '../../../src/bot/reply/text-line.js';

const note = (text: string): TextLine => [{ role: 'note', text }];
const wrapped = (text: string, width: number): string[] => textOf(wrapLines([note(text)], width)).split('\n');

describe('wrapLines', () => {
  it.each([
    ['between English words', 'resilience is adaptability', 14, ['resilience is', 'adaptability']],
    ['before a number, not inside it', '出口额为 4639.3 亿元', 14, ['出口额为', '4639.3 亿元']],
    ['before a signed number and its unit', 'grew by −2.5%', 10, ['grew by', '−2.5%']],
    ['after a closing mark', '提升韧性，提升安全。', 10, ['提升韧性，', '提升安全。']],
    [
      'after a word, not at its apostrophe',
      'China’s “broken chain”, again',
      9,
      ['China’s', '“broken', 'chain”,', 'again'],
    ],
    ['before an opening mark', '所谓“供应”制度', 8, ['所谓', '“供应”', '制度']],
  ])('cuts %s', (_, text, width, lines) => {
    expect(wrapped(text, width)).toEqual(lines);
  });

  it('cuts Chinese between words, to the width', () => {
    const lines = wrapped('提升供应链韧性与安全', 10);
    expect(lines.join('')).toBe('提升供应链韧性与安全');
    expect(lines.every((line) => displayWidth(line) <= 10)).toBe(true);
    expect(lines.some((line) => line.includes('安全'))).toBe(true);
  });

  it('leaves lines that fit, table rows, and everything without a terminal', () => {
    const row: TextLine = [{ role: 'row', text: 'a  b  c  d  e  f' }];
    expect(wrapLines([note('short'), row], 6)).toEqual([note('short'), row]);
    expect(wrapLines([note('a b c')], Infinity)).toEqual([note('a b c')]);
  });

  it('keeps a word whole that is wider than the terminal', () => {
    expect(wrapped('see https://example.org/a/long/address now', 10)).toEqual([
      'see',
      'https://example.org/a/long/address',
      'now',
    ]);
  });

  it('hangs the lines of a list beneath its text', () => {
    expect(wrapped('1. one two three', 8)).toEqual(['1. one', '   two', '   three']);
    expect(wrapped('- 供应 供应', 7)).toEqual(['- 供应', '  供应']);
  });

  it('keeps the roles of what it cuts', () => {
    const line: TextLine = [
      { role: 'quote', text: 'one two' },
      { role: 'address', text: ' (section 2.1)' },
    ];
    expect(wrapLines([line], 8)).toEqual([
      [{ role: 'quote', text: 'one two' }],
      [{ role: 'address', text: '(section' }],
      [{ role: 'address', text: '2.1)' }],
    ]);
  });

  it('loses nothing but the white space at its cuts, and starts no line with a closing mark', () => {
    const unit = fc.constantFrom(...Array.from('供应链韧性与安全，。“”（）abc 12.5%'));
    fc.assert(
      fc.property(fc.string({ unit }), fc.integer({ min: 8, max: 40 }), (text, width) => {
        fc.pre(!/(?:^| )[，。”）]/u.test(text));
        const lines = wrapped(text, width);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        expect(lines.filter((line) => /^[，。”）]/u.test(line))).toEqual([]);
      }),
    );
  });
});

describe('coloured', () => {
  it('adds colours and no character', () => {
    const role = fc.constantFrom('quote', 'statement', 'address', 'sources', 'heading', 'row', 'note');
    const span = fc.record({ role, text: fc.string({ unit: 'grapheme-ascii' }) });
    fc.assert(
      fc.property(fc.array(fc.array(span)), (lines) => {
        expect(stripVTControlCharacters(coloured(lines, 'coloured'))).toBe(textOf(lines));
        expect(coloured(lines, 'plain')).toBe(textOf(lines));
      }),
    );
  });
});

describe('the size of an output', () => {
  const outputOf = (size: { readonly columns?: number; readonly rows?: number; readonly isTTY?: boolean }): Output =>
    new Output(Object.assign(new PassThrough(), size));

  it.each([
    ['as the terminal tells', { isTTY: true, columns: 132, rows: 50 }, 132, 50],
    ['the usual one where it says 0', { isTTY: true, columns: 0, rows: 0 }, 80, 24],
    ['the usual one where it says nothing', { isTTY: true }, 80, 24],
    ['endless where there is no terminal', { columns: 0 }, Infinity, Infinity],
  ])('is %s', (_, size, columns, rows) => {
    const output = outputOf(size);
    expect([output.columns, output.rows]).toEqual([columns, rows]);
  });
});

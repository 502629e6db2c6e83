import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { englishStems, queryTerms, terms } from '../../../src/knowledge/language/terms.js';

describe('terms', () => {
  it.each([
    // Chinese: characters and bigrams, stop characters left out as terms of their own.
    ['供应链', ['供', '供应', '应', '应链', '链']],
    ['我的书', ['我', '我的', '的书', '书']],
    // English: stems in lower case, no stop words, no possessive.
    ['The Exports of China’s industries', ['export', 'china', 'industri']],
    ['naïve café', ['naiv', 'cafe']],
    // Numbers as they are written.
    ['20.03', ['20.03']],
    ['1,234,567.5', ['1234567.5']],
    ['２０２２', ['2022']],
    ['3.5%', ['3.5']],
    ['1990s 5G C2M', ['1990s', '5g', 'c2m']],
    // Both at once.
    ['2022年GDP', ['2022', '年', 'gdp']],
    // Nothing to find.
    ['？！…🤖', []],
    ['', []],
  ])('of %j', (text, expected) => {
    expect(terms(text)).toEqual(expected);
  });

  it('are the same in full-width and half-width writing', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9.,% ]{0,40}$/u), (text) => {
        const fullWidth = text.replace(/[!-~]/gu, (character) =>
          String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0),
        );
        expect(terms(fullWidth)).toEqual(terms(text));
      }),
    );
  });

  it('hold every Han bigram of a run', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\u4e00-\u9fa5]{2,12}$/u), (text) => {
        const found = new Set(terms(text));
        const bigrams = Array.from(text)
          .slice(1)
          .map((character, index) => `${text[index]}${character}`);
        expect(bigrams.every((bigram) => found.has(bigram))).toBe(true);
      }),
    );
  });
});

describe('queryTerms', () => {
  it.each([
    ['什么是供应链？', ['供', '供应', '应', '应链', '链']],
    ['华沙在哪里', ['华', '华沙', '沙', '沙在']],
    ['What is the supply chain?', ['suppli', 'chain']],
  ])('leave the way of asking out of %j', (text, expected) => {
    expect(queryTerms(text)).toEqual(expected);
  });
});

describe('englishStems', () => {
  it('keep the places of stop words, so that phrases do not reach over them', () => {
    expect(englishStems('security of supply chains in 2022')).toEqual(['secur', null, 'suppli', 'chain', null]);
  });
});

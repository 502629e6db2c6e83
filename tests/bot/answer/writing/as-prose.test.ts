import { describe, expect, it } from 'vitest';
import { asProse } from '../../../../src/bot/answer/writing/as-prose.js';
import type { EvidencePiece } from '../../../../src/bot/answer/writing/evidence.js';

const piece = (text: string): EvidencePiece => ({
  number: 1,
  text,
  kept: [],
  block: { type: 'statement', text, citations: [], figures: [] },
  citations: [],
  figures: [],
});
const said = (text: string, evidence: string, language: 'en' | 'zh' = 'en'): string =>
  asProse({ text, pieces: [1] }, [piece(evidence)], { language }).text;

describe('a sentence as prose', () => {
  it.each([
    ['The paper says that In maintaining growth, firms adapt.', 'In maintaining growth, firms adapt.', 'that in'],
    [
      'It says that Innovation is the key.',
      'Innovation is the key. Without innovation nothing moves.',
      'that innovation',
    ],
  ])('writes small what began its source’s sentence: %s', (text, evidence, shown) => {
    expect(said(text, evidence)).toContain(shown);
  });

  it.each([
    ['It says that China leads.', 'China leads. The exports of China rose.'],
    ['It says that Beijing plans.', 'Beijing plans.'],
    ['It says that IT leads.', 'IT leads, as it says.'],
  ])('leaves what is a name, as far as its pieces show: %s', (text, evidence) => {
    expect(said(text, evidence)).toBe(text);
  });

  it.each([
    ['**Rare earths** rose by __67.6%__.', 'Rare earths rose by 67.6%.', 'en'],
    ['- 稀土出口额为 **70.7 亿元**。', '稀土出口额为 70.7 亿元。', 'zh'],
    ['2 ** 3 is not * what snake_case__says is.', '2 ** 3 is not * what snake_case__says is.', 'en'],
  ] as const)('leaves emphasis away, where it is around words: %s', (text, shown, language) => {
    expect(said(text, 'Rare earths', language)).toBe(shown);
  });

  it('leaves Chinese as it is, and the pieces that are marked', () => {
    expect(said('文中说 that In maintaining。', 'In maintaining', 'zh')).toBe('文中说 that In maintaining。');
    const sentence = { text: 'It says that In time all rise.', pieces: [2, 1] };
    expect(asProse(sentence, [piece('In time all rise.')], { language: 'en' })).toEqual({
      text: 'It says that in time all rise.',
      pieces: [2, 1],
    });
  });
});

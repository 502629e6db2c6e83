import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/knowledge/index.js';
import { checkText } from '../../../src/tools/check-claims.js';

const { corpus: small } = await loadCorpus('tests/eval/tables/corpus');
const { corpus: team } = await loadCorpus('tests/eval/tables/team/corpus');

describe('a table that says what its rows are', () => {
  it.each([
    ['In 2023, 3 departments had a headcount of more than 120.', 'supported'],
    ['In 2023, 2 departments had a headcount of more than 120.', 'contradicted'],
    ['Three of the four departments grew in 2023.', 'supported'],
    ['Three of the five departments grew in 2023.', 'contradicted'],
    ['The headcount of all four departments together was 647 in 2023.', 'supported'],
    ['The headcount of all four departments together was 638 in 2023.', 'contradicted'],
  ])('is counted by that word: %s', (text, verdict) => {
    expect(checkText(text, { corpus: team, document: 'headcount-en' }).verdict).toBe(verdict);
  });
});

describe('a table whose last row is what the others come to', () => {
  it.each([
    ['2023年，华东的销售额最大。', 'supported'],
    ['2023年，华南的销售额最大。', 'contradicted'],
    ['2023年华东和华南的销售额合计为10400万元。', 'supported'],
    ['2022年华东和华南的销售额合计为10400万元。', 'contradicted'],
    ['2023年，华东和华南合计占合计的66.59%。', 'supported'],
  ])('has that row beside no other: %s', (text, verdict) => {
    expect(checkText(text, { corpus: small, document: 'regions-zh' }).verdict).toBe(verdict);
  });

  it('does not add up rates', () => {
    const text = 'In 2023, the unit prices of all 3 items together came to 1,915 dollars.';
    expect(checkText(text, { corpus: team, document: 'prices-en' }).verdict).not.toBe('supported');
  });
});

import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/knowledge/index.js';
import { checkText } from '../../../src/tools/check-claims.js';

const { corpus } = await loadCorpus('corpus');
const verdictOf = (text: string): string => checkText(text, { corpus, document: undefined }).verdict;

describe('a part of all that a table lists', () => {
  it.each([
    'In 2022, mechanical and electrical products accounted for 51.84% of all goods in Table 2.',
    'In 2022, mechanical and electrical products as a share of all goods in Table 2 were 51.84%.',
    '2022年，机电产品占表2全部商品出口额的51.84%。',
  ])('is supported: %s', (text) => {
    expect(verdictOf(text)).toBe('supported');
  });

  it.each([
    'As a share of mechanical and electrical products, all goods in Table 2 were 51.84% in 2022.',
    'As a share of exports of mechanical and electrical products, all goods in Table 2 were 51.84% in 2022.',
    'In 2022, 51.84% of mechanical and electrical products was accounted for by all goods in Table 2.',
    'Of mechanical and electrical products, 51.84% was accounted for by all goods in Table 2 in 2022.',
    'Of exports of mechanical and electrical products, 51.84% made up all goods in Table 2 in 2022.',
    '2022年，机电产品的51.84%由表2全部商品占。',
  ])('is not what all of them are of it: %s', (text) => {
    expect(verdictOf(text)).not.toBe('supported');
  });

  it('is no part of one row that another one accounts for', () => {
    expect(verdictOf('In 2022, 56.52% of ceramic products was accounted for by footwear.')).not.toBe('supported');
    expect(verdictOf('In 2022, 56.52% of footwear was accounted for by ceramic products.')).not.toBe('contradicted');
  });
});

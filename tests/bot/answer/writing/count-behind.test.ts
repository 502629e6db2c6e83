import { beforeAll, describe, expect, it } from 'vitest';
import type { EvidencePiece } from '../../../../src/bot/answer/writing/evidence.js';
import { judgeSentence } from '../../../../src/bot/answer/writing/judge-sentence.js';
import { detectLanguage, loadCorpus, type Corpus } from '../../../../src/knowledge/index.js';
import { quoteOf } from './quote-of.js';

let corpus: Corpus;
beforeAll(async () => {
  ({ corpus } = await loadCorpus('corpus'));
});

/** What a reply counts by its outline. */
function counted(text: string, count: number): EvidencePiece {
  return {
    ...quoteOf(text),
    block: { type: 'statement', text, citations: [0], figures: [0] },
    figures: [{ display: String(count), value: count, formula: null, inputs: [], unit: '', interval: null }],
  };
}

function stands(text: string, piece: EvidencePiece): boolean {
  const language = detectLanguage(piece.text);
  return judgeSentence({ text, pieces: [1] }, [piece], { corpus, language, question: '' }).stands;
}

const EN = counted('5 planting patterns of “old orchards”.', 5);
const ZH = counted('“古老果园”的种类共 5 个。', 5);

describe('a count behind what is counted', () => {
  it.each([
    [EN, 'The planting patterns of “old orchards” are 5 in number.'],
    [EN, 'The paper says that the planting patterns of “old orchards” number 5.'],
    [EN, 'The planting patterns of “old orchards” are 5 in all.'],
    [ZH, '“古老果园”的种类共 5 个。'],
    [ZH, '“古老果园”的种类有 5 个。'],
    [ZH, '“古老果园”的种类的数量为 5 个。'],
    [ZH, '文章指出，“古老果园”的种类的个数为 5 个。'],
  ])('is the same count: %o %s', (piece, text) => {
    expect(stands(text, piece)).toBe(true);
  });

  it.each([
    [EN, 'The planting patterns of “old orchards” are 6 in number.'],
    [EN, 'The planting patterns of “old gardens” are 5 in number.'],
    [EN, 'The areas of “old orchards” are 5 in number.'],
    [EN, 'The planting patterns of “old orchards” are not 5 in number.'],
    [EN, 'The planting patterns of “old orchards” are 5 in hectares.'],
    [EN, 'The planting patterns of “old orchards” are 5%.'],
    [EN, 'The planting patterns of “old orchards” are 5 in number, more than others.'],
    [EN, 'The planting patterns are 5 in number.'],
    [EN, 'All the planting patterns of “old orchards” and gardens are 5 in number.'],
    [ZH, '“古老果园”的种类的数量为 6 个。'],
    [ZH, '“古老花园”的种类的数量为 5 个。'],
    [ZH, '“古老果园”的种类的数量不为 5 个。'],
    [ZH, '“古老果园”的种类共 5 万个。'],
    [ZH, '“古老果园”的种类共 5%。'],
    [EN, '5 thousand planting patterns of “old orchards”.'],
    [EN, 'There are 5 million planting patterns of “old orchards”.'],
    [ZH, '“古老果园”的种类的数量为 5 万个。'],
    [ZH, '“古老果园”的面积的数量为 5 个。'],
  ])('and of nothing else: %o %s', (piece, text) => {
    expect(stands(text, piece)).toBe(false);
  });
});

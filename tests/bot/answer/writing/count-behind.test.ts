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
    [EN, 'The planting patterns of “old orchards” came to 5 in total.'],
    [EN, 'The total number of planting patterns of “old orchards” is 5.'],
    [EN, '“old orchards” has 5 planting patterns in total.'],
    [EN, 'There are 5 planting patterns under “old orchards”.'],
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

/** What a reply counts of the table on exports, as a question asks it. */
function standsForTable(text: string, question: string, count: number): boolean {
  const language = detectLanguage(question);
  const piece = counted(language === 'zh' ? `共 ${count} 项。` : `${count} in all.`, count);
  const inTable = piece.citations.map((citation) => ({ ...citation, table: 'table-2' }));
  const reading = { corpus, language, question };
  return judgeSentence({ text, pieces: [1] }, [{ ...piece, citations: inTable }], reading).stands;
}

const OR_MORE = 'How many items had growth of 10% or more?';
const MORE = 'How many goods rose by more than 20%?';
const DECLINED = 'In how many categories did exports decline?';
const FELL = '有几个品类的出口下降了？';

describe('a count of rows behind the condition that they meet', () => {
  it.each([
    [OR_MORE, 10, 'Items with growth of 10% or more were 10 in all.'],
    [OR_MORE, 10, 'In all, 10 items had growth of 10% or more.'],
    [OR_MORE, 10, 'The items with growth of 10% or more came to 10 in total.'],
    [OR_MORE, 10, 'The number of items with growth of 10% or more was 10.'],
    [MORE, 7, 'Goods that rose by more than 20% numbered 7.'],
    [DECLINED, 1, 'The categories in which exports declined were 1 in all.'],
    [FELL, 1, '在各品类中，出口下降的共 1 项。'],
    [FELL, 1, '各类商品中，出口下降的有 1 项。'],
  ])('%s %d: %s', (question, count, text) => {
    expect(standsForTable(text, question, count)).toBe(true);
  });

  it.each([
    [OR_MORE, 10, 'Items with growth of more than 10% were 10 in all.'],
    [OR_MORE, 10, 'Items with growth of 20% or more were 10 in all.'],
    [OR_MORE, 10, 'Items with growth of 10% or less were 10 in all.'],
    [OR_MORE, 10, 'Items with a share of 10% or more were 10 in all.'],
    [OR_MORE, 10, 'Items with growth of 10% or more in 2021 were 10 in all.'],
    [OR_MORE, 10, 'Items with growth of 10% or more were 11 in all.'],
    [OR_MORE, 10, 'Items with growth of 10% or more grew to 10 in all.'],
    [OR_MORE, 10, 'Items without growth of 10% or more were 10 in all.'],
    [OR_MORE, 10, 'Only 10 items had growth of 10% or more.'],
    [MORE, 7, 'All but 7 goods rose by more than 20%.'],
    [MORE, 7, 'The exports of goods that rose by more than 20% came to 7 in total.'],
    [MORE, 7, 'The exports of goods that rose by more than 20% came to 7.'],
    [DECLINED, 1, 'Exports declined in all but 1 category.'],
    [DECLINED, 1, 'The categories in which exports rose were 1 in all.'],
    [FELL, 1, '在各品类中，出口增长的共 1 项。'],
    [FELL, 1, '在各品类中，出口下降超过 2% 的共 1 项。'],
    [FELL, 1, '在全部出口商品中，出口下降的共 1 项。'],
    [FELL, 1, '在各品类中，占比下降的共 1 项。'],
  ])('is of no other condition, and of nothing else: %s %d: %s', (question, count, text) => {
    expect(standsForTable(text, question, count)).toBe(false);
  });
});

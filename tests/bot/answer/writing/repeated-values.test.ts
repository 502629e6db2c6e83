import { beforeAll, describe, expect, it } from 'vitest';
import type { EvidencePiece } from '../../../../src/bot/answer/writing/evidence.js';
import { judgeSentence } from '../../../../src/bot/answer/writing/judge-sentence.js';
import { detectLanguage, loadCorpus, type Corpus } from '../../../../src/knowledge/index.js';
import { quoteOf } from './quote-of.js';

let corpus: Corpus;
beforeAll(async () => {
  ({ corpus } = await loadCorpus('corpus'));
});

/** A quote, and behind it the numbers that it states, as a reply on numbers of the text gives them. */
function stated(quote: string, text: string, values: ReadonlyArray<readonly [number, string]>): EvidencePiece[] {
  const source = quoteOf(quote);
  const { document = '', passage = '' } = source.citations[0] ?? {};
  const figures = values.map(([value, display]) => {
    const input = { document, passage, value, unit: '' };
    return { value, unit: '', display, formula: null, inputs: [input], interval: null };
  });
  const block: EvidencePiece['block'] = { type: 'statement', text, citations: [0], figures: [...figures.keys()] };
  return [source, { ...source, number: 2, text, block, figures }];
}

function stands(text: string, pieces: readonly EvidencePiece[]): boolean {
  const reading = { corpus, language: detectLanguage(text), question: '' };
  return judgeSentence({ text, pieces: [1, 2] }, pieces, reading).stands;
}

const ZH = stated('每座公园确定 3 名园艺师，并选出 5 名具有经验的志愿者。', '文中的数值：3 名、5 名。', [
  [3, '3 名'],
  [5, '5 名'],
]);
const EN = stated('For each park, designate 3 gardeners, and select 5 helpers.', 'Values in the text: 3, 5.', [
  [3, '3'],
  [5, '5'],
]);

describe('advice with numbers, marked with the numbers as well', () => {
  it.each([
    [ZH, '每座公园应确定 3 名园艺师，并选出 5 名具有经验的志愿者。'],
    [ZH, '文章建议，每座公园确定 3 名园艺师，并选出 5 名具有经验的志愿者。'],
    [EN, 'For each park, 3 gardeners should be designated, and 5 helpers should be selected.'],
  ])('is said by the quote: %# %s', (pieces, text) => {
    expect(stands(text, pieces)).toBe(true);
  });

  it.each([
    [ZH, '每座公园应确定 5 名园艺师，并选出 3 名具有经验的志愿者。'],
    [ZH, '每座公园应确定 3 名园艺师，并选出 6 名具有经验的志愿者。'],
    [ZH, '每座公园应确定 3 名园艺师。'],
    [ZH, '每座公园已确定 3 名园艺师，并选出 5 名具有经验的志愿者。'],
    [ZH, '每座公园不应确定 3 名园艺师，并选出 5 名具有经验的志愿者。'],
    [ZH, '全部公园应确定 3 名园艺师，并选出 5 名具有经验的志愿者。'],
    [EN, 'For each park, 5 gardeners should be designated, and 3 helpers should be selected.'],
    [EN, 'For each park, 3 gardeners have been designated, and 5 helpers selected.'],
    [EN, 'For each park, 3 gardeners should be designated.'],
  ])('and by nothing else: %# %s', (pieces, text) => {
    expect(stands(text, pieces)).toBe(false);
  });
});

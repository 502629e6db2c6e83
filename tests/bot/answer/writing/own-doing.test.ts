import { beforeAll, describe, expect, it } from 'vitest';
import type { EvidencePiece } from '../../../../src/bot/answer/writing/evidence.js';
import { judgeSentence } from '../../../../src/bot/answer/writing/judge-sentence.js';
import { loadCorpus, type Corpus } from '../../../../src/knowledge/index.js';
import { quoteOf } from './quote-of.js';

let corpus: Corpus;
beforeAll(async () => {
  ({ corpus } = await loadCorpus('corpus'));
});

function stands(text: string, ...pieces: readonly EvidencePiece[]): boolean {
  const marks = pieces.map(({ number }) => number);
  return judgeSentence({ text, pieces: marks }, pieces, { corpus, language: 'zh', question: '' }).stands;
}

const ABSTRACT = '通过对城市公园的降温作用进行分析，结合气象数据，构建评价模型，并提出相应对策建议。';
const GOES_ON = '根据以上提出的植树、修剪两个机制，进行对公园降温的实现路径分析(如图 3)。';

describe('what a paper itself does', () => {
  it.each([
    [ABSTRACT, '文章通过对城市公园的降温作用进行分析，结合气象数据，构建评价模型，并提出相应对策建议。'],
    [ABSTRACT, '该文通过对城市公园的降温作用进行分析，结合气象数据，构建评价模型，并提出相应对策建议。'],
    [GOES_ON, '文章根据以上提出的植树、修剪两个机制，进行对公园降温的实现路径分析(如图 3)。'],
    [GOES_ON, '本文根据以上提出的植树、修剪两个机制，进行对公园降温的实现路径分析。'],
  ])('may be told of it by name: %s %s', (source, text) => {
    expect(stands(text, quoteOf(source))).toBe(true);
  });

  it.each([
    [ABSTRACT, '市政府通过对城市公园的降温作用进行分析，结合气象数据，构建评价模型，并提出相应对策建议。'],
    [ABSTRACT, '文章通过对城市公园的降噪作用进行分析，结合气象数据，构建评价模型，并提出相应对策建议。'],
    [ABSTRACT, '文章没有通过对城市公园的降温作用进行分析，结合气象数据，构建评价模型，并提出相应对策建议。'],
    [GOES_ON, '文章根据以上提出的植树、修剪三个机制，进行对公园降温的实现路径分析。'],
    [GOES_ON, '企业根据以上提出的植树、修剪两个机制，进行对公园降温的实现路径分析。'],
    ['通过对树木进行分析，构建评价体系，引导企业植树。', '文章通过对树木进行分析，构建评价体系，引导企业植树。'],
    ['通过对树木进行分析，企业应提出对策建议。', '文章通过对树木进行分析，企业应提出对策建议。'],
    ['根据以上要求，对企业进行分析，并提出整改方案。', '文章根据以上要求，对企业进行分析，并提出整改方案。'],
    ['结合气象数据，优化公园布局，降低城市气温。', '文章结合气象数据，优化公园布局，降低城市气温。'],
  ])('and neither advice nor a fact nor what others do: %s %s', (source, text) => {
    expect(stands(text, quoteOf(source))).toBe(false);
  });
});

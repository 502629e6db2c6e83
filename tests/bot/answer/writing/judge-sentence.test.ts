import { beforeAll, describe, expect, it } from 'vitest';
import { loadCorpus, type Corpus } from '../../../../src/knowledge/index.js';
import { judgeSentence } from '../../../../src/bot/answer/writing/judge-sentence.js';
import { judgeText } from '../../../eval/writing/score-writing.js';
import { quoteOf } from './quote-of.js';
import { recorded } from './recorded.js';

let corpus: Corpus;
beforeAll(async () => {
  ({ corpus } = await loadCorpus('corpus'));
});

/** "stands", or the fault, of each sentence. */
async function verdictsOn(draft: string, text: string): Promise<readonly string[]> {
  const judged = await judgeText(text, recorded(draft), corpus);
  return judged.map(({ verdict }) => (verdict.stands ? 'stands' : verdict.fault));
}

describe('a written sentence stands', () => {
  it.each([
    ['in the words of its piece', 'w34', 'rare earths, 2022: 7.07 billion yuan (70.7 亿元). [1]'],
    ['in a sentence of its own', 'w34', 'Exports of rare earths stood at 7.07 billion yuan in 2022 [1].'],
    ['with the source named', 'w33', '根据表2，2022年稀土出口额为70.7亿元[1]。'],
    ['with the sign in a word', 'w147', 'Exports of furniture and furniture parts fell 2.5% year on year [1].'],
    ['on two pieces joined', 'w130', '2022年，家具及其零件出口4639.3亿元，而鞋靴出口3844.4亿元[1][2]。'],
    ['on what is computed', 'w87', 'Toy exports exceeded ceramic product exports by 105.65 billion yuan in 2022 [1].'],
    ['on a ratio', 'w100', '2022年，机电产品的出口额相当于高新技术产品的2.16倍[1]。'],
    ['in another unit, named before', 'w134', '2022年稀土出口额折合成万元为707000万元[2]。'],
    ['in another unit, with 合', 'w134', '2022年稀土出口额合707000万元[2]。'],
    ['on a ratio as equal', 'w100', '2022年，机电产品的出口额等于高新技术产品的2.16倍[1]。'],
    ['on a sum, in any order', 'w106', '2021年与2022年，稀土共出口112.9亿元[1]。'],
    [
      'with what led a quote moved',
      'w43',
      '企业可以通过使用大数据分析和人工智能技术更好地预测潜在的风险和瓶颈，从而更及时地采取应对措施[1]。',
    ],
    ['on a series of prose', 'w82', '我国制造业增加值从2015年的20.03万亿元增长到2020年的26.60万亿元[1]。'],
  ])('%s', async (_, draft, text) => {
    expect(await verdictsOn(draft, text)).toEqual(['stands']);
  });
});

describe('a written sentence fails', () => {
  it.each([
    ['number', 'w34', 'In 2022, exports of rare earths were 7.08 billion yuan [1].'],
    ['number', 'w34', 'In 2022, exports of rare earths were nearly 7.07 billion yuan [1].'],
    ['number', 'w126', '稀土出口同比增长68%[1]。'],
    ['unit', 'w34', 'In 2022, exports of rare earths were 7.07 million yuan [1].'],
    ['unit', 'w126', '稀土出口同比增长67.6个百分点[1]。'],
    ['date', 'w34', 'In 2021, exports of rare earths were 7.07 billion yuan [1].'],
    ['name', 'w34', 'In 2022, exports of toys were 7.07 billion yuan [1].'],
    ['direction', 'w147', 'Exports of furniture and furniture parts rose 2.5% year on year [1].'],
    ['direction', 'w34', 'Exports of rare earths rose to 7.07 billion yuan in 2022 [1].'],
    ['ranking', 'w34', 'In 2022, exports of rare earths were the largest at 7.07 billion yuan [1].'],
    ['relation', 'w34', 'In 2022, of the 7.07 billion yuan of rare earths [1].'],
    ['negation', 'w34', 'In 2022, exports of rare earths were not 7.07 billion yuan [1].'],
    ['negation', 'w43', '企业不能更好地预测潜在的风险和瓶颈[1]。'],
    ['quotation', 'w33', '2022年稀土“出口总值”为70.7亿元[1]。'],
    ['citation', 'w34', 'In 2022, exports of rare earths were 7.07 billion yuan.'],
    ['citation', 'w34', 'In 2022, exports of rare earths were 7.07 billion yuan [1][7].'],
    ['relation', 'w130', '2022年，家具及其零件出口3844.4亿元，而鞋靴出口4639.3亿元[1][2]。'],
    ['relation', 'w130', '2022年，家具及其零件出口4639.3亿元[1][2]。'],
    ['relation', 'w100', '2022年，高新技术产品的出口额相当于机电产品的2.16倍[1]。'],
    ['unit', 'w134', '2022年稀土出口额折合成亿元为707000万元[2]。'],
    ['relation', 'w100', '2022年，高新技术产品的出口额等于机电产品的2.16倍[1]。'],
    ['relation', 'w106', '稀土2022年共出口112.9亿元[1]。'],
    ['relation', 'w17', 'China has replaced Germany [1].'],
    ['relation', 'w17', 'Japan has replaced China as the centre of the Asian region [1].'],
    ['unsupported-words', 'w34', 'In 2022, exports of rare earths were 7.07 billion yuan on strong demand [1].'],
    ['language', 'w34', '2022年稀土出口额为70.7亿元[1]。'],
    ['markup', 'w34', 'In 2022, exports of rare earths were <@U1> 7.07 billion yuan [1].'],
    ['markup', 'w34', 'In 2022, exports of rare earths were 7.07\u200b billion yuan [1].'],
    ['markup', 'w34', 'See https://example.com: exports of rare earths were 7.07 billion yuan in 2022 [1].'],
  ])('by its %s: %s, %s', async (fault, draft, text) => {
    expect(await verdictsOn(draft, text)).toEqual([fault]);
  });

  it('where a computed result is called published, or another table is named', async () => {
    expect(
      await Promise.all([
        verdictsOn('w76', '原表公布，中药材及中式成药2022年出口额比2021年增长11.36%[1]。'),
        verdictsOn('w33', '根据表1，2022年稀土出口额为70.7亿元[1]。'),
      ]),
    ).not.toContainEqual(['stands']);
  });
});

describe('a sentence that several quotes have', () => {
  const PARKS = 'Parks cool the city in summer.';
  const verdict = (other: string): string => {
    const pieces = [quoteOf(`${PARKS} Trees grow slowly there.`), { ...quoteOf(other), number: 2 }];
    const sentence = { text: 'The paper says that parks cool the city in summer.', pieces: [1, 2] };
    const judged = judgeSentence(sentence, pieces, { corpus, language: 'en', question: '' });
    return judged.stands ? 'stands' : judged.fault;
  };

  it('may be marked with all of them', () => {
    expect(verdict(PARKS)).toBe('stands');
  });

  it('and with no other', () => {
    expect(verdict('Parks warm the city in winter.')).not.toBe('stands');
  });
});

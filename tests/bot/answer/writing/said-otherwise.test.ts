import { beforeAll, describe, expect, it } from 'vitest';
import { judgeSentence } from '../../../../src/bot/answer/writing/judge-sentence.js';
import { loadCorpus, type Corpus, type Language } from '../../../../src/knowledge/index.js';
import { quoteOf } from './quote-of.js';

let corpus: Corpus;
beforeAll(async () => {
  ({ corpus } = await loadCorpus('corpus'));
});

function stands(text: string, sources: readonly string[], language: Language): boolean {
  const pieces = sources.map((source, at) => ({ ...quoteOf(source), number: at + 1 }));
  const marks = pieces.map(({ number }) => number);
  return judgeSentence({ text, pieces: marks }, pieces, { corpus, language, question: '' }).stands;
}

const PARKS = ['First, keep working to improve the old parks, and open the gates to the public.'];
const STREETS = ['Gardens introduce new plants and raise the value of the streets.'];
const CARE = [
  'To cool the city and further raise its value, a complete system for the care of trees needs to be built.',
];
const CARE_ZH = ['为了改善街区的小气候，还应加强行道树养护，推动居民和园艺师之间的合作。'];
const AIR_ZH = ['绿地维护城市空气质量，主要通过树冠、土壤两个途径影响城市的气候，促使城市环境改善。'];
const LANES_ZH = [
  '在优化绿道管理方面，加强养护，提升质量；在“郊区”加强巡查，提升安全水平；同时，向“水边”拓展绿道，推动绿道联网。',
];
const MANY = [
  'On the one hand, the planting of trees and the care of parks make the city cool and quiet, clean and green.',
  'On the other hand, the planting of trees often requires the city to spend more time and money on water and soil, opening new lanes and closing old roads.',
] as const;
const MANY_SAID = `${MANY[0].slice(0, -1)}; on ${MANY[1].slice(3)}`;
const LEAD = ['The city is dry. Therefore, while planting new trees, it is also necessary to attend to the old trees.'];
/** 家具 would be the name of a row. */
const SEVERAL_ZH = ['每条街道确定 3~4 家“树长”单位，并选出 5~6 家具有引领作用的园艺单位。'];

describe('what a sentence says may be told', () => {
  it.each([
    ['en', PARKS, 'The paper proposes to keep working to improve the old parks.'],
    ['en', PARKS, 'According to the paper, it is proposed to keep working to improve the old parks.'],
    ['en', PARKS, 'It is recommended that the gates be opened to the public.'],
    ['en', CARE, 'A complete system for the care of trees needs to be built in order to cool the city.'],
    ['zh', CARE_ZH, '加强行道树养护，推动居民和园艺师之间的合作，是为了改善街区的小气候。'],
    ['zh', CARE_ZH, '文章提出，还应加强行道树养护，以改善街区的小气候。'],
    ['zh', AIR_ZH, '绿地主要通过树冠、土壤两个途径影响城市的气候，促使城市环境改善。'],
    ['zh', LANES_ZH, '文章建议，在优化绿道管理方面，加强养护，提升质量；在“郊区”加强巡查，提升安全水平。'],
    ['en', MANY, MANY_SAID],
    [
      'en',
      LEAD,
      'Therefore, according to the paper, while planting new trees, it is also necessary to attend to the old trees.',
    ],
    ['zh', SEVERAL_ZH, '文章建议，每条街道确定 3~4 家“树长”单位，并选出 5~6 家具有引领作用的园艺单位。'],
  ] as const)('%s %j: %s', (language, sources, text) => {
    expect(stands(text, sources, language)).toBe(true);
  });

  it.each([
    // What is so is not proposed, and what is proposed is not so, nor anybody else's proposal.
    ['en', STREETS, 'The paper proposes to introduce new plants and raise the value of the streets.'],
    ['en', STREETS, 'It is proposed to introduce new plants.'],
    ['en', PARKS, 'The city proposes to keep working to improve the old parks.'],
    ['en', PARKS, 'It is proposed by the mayor to keep working to improve the old parks.'],
    ['en', PARKS, 'The paper proposes not to keep working to improve the old parks.'],
    ['en', PARKS, 'The paper proposes to stop working to improve the old parks.'],
    ['en', PARKS, 'The paper proposes to keep working to improve the gates.'],
    // What it is for, and what is done for it.
    ['en', CARE, 'The city needs to be cooled in order to build a complete system for the care of trees.'],
    ['en', CARE, 'A complete system for the care of trees was built in order to cool the city.'],
    ['zh', CARE_ZH, '改善街区的小气候，是为了加强行道树养护，推动居民和园艺师之间的合作。'],
    ['zh', CARE_ZH, '应改善街区的小气候，为了加强行道树养护，推动居民和园艺师之间的合作。'],
    ['zh', CARE_ZH, '文章建议改善街区的小气候，为了加强行道树养护。'],
    ['zh', CARE_ZH, '加强了行道树养护，推动居民和园艺师之间的合作，是为了改善街区的小气候。'],
    ['zh', CARE_ZH, '加强行道树养护，以改善街区的小气候。'],
    ['zh', CARE_ZH, '还应改善街区的小气候，以加强行道树养护。'],
    ['zh', ['为了改善气候，应加强养护，从而提高税收。'], '加强养护，从而提高税收，是为了改善气候。'],
    ['zh', ['为了改善气候，应加强养护，而不扩大道路。'], '加强养护，扩大道路，是为了改善气候。'],
    // What only some of it brings about, or what is doubted.
    ['zh', AIR_ZH, '绿地主要通过树冠影响城市的气候，促使城市环境改善。'],
    ['zh', AIR_ZH, '城市环境主要通过树冠、土壤两个途径影响城市的气候，促使绿地改善。'],
    [
      'zh',
      ['绿地维护城市空气质量，主要通过树冠影响城市的气候，促使城市环境可能改善。'],
      '绿地主要通过树冠影响城市的气候，促使城市环境改善。',
    ],
    // The first of several may not be passed over, nor one of them told of another.
    ['zh', LANES_ZH, '文章建议，在优化绿道管理方面，加强养护，提升质量；在“水边”加强巡查，提升安全水平。'],
    ['zh', LANES_ZH, '文章建议，在“郊区”加强巡查，提升质量。'],
    ['en', MANY, MANY_SAID.replace('cool and quiet', 'dry and quiet')],
    ['en', MANY, MANY_SAID.replace('; on the other hand, ', '; therefore, ')],
    ['en', MANY, MANY_SAID.replace('often requires', 'requires')],
    ['en', LEAD, 'Therefore, according to the paper, it is also necessary to attend to the old trees.'],
    ['zh', SEVERAL_ZH, '文章建议，每条街道确定 5~6 家“树长”单位，并选出 3~4 家具有引领作用的园艺单位。'],
  ] as const)('and nothing else, %s %j: %s', (language, sources, text) => {
    expect(stands(text, sources, language)).toBe(false);
  });
});

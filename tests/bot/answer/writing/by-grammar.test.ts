import { beforeAll, describe, expect, it } from 'vitest';
import { judgeSentence } from '../../../../src/bot/answer/writing/judge-sentence.js';
import { loadCorpus, type Corpus, type Language } from '../../../../src/knowledge/index.js';
import { quoteOf } from './quote-of.js';

let corpus: Corpus;
beforeAll(async () => {
  ({ corpus } = await loadCorpus('corpus'));
});

function stands(text: string, source: string, language: Language): boolean {
  return judgeSentence({ text, pieces: [1] }, [quoteOf(source)], { corpus, language, question: '' }).stands;
}

const SOIL_ZH =
  '在干旱地区，土壤的肥力尤为关键，它体现为持续的供养能力。这种肥力源于腐殖质与微生物的积累，有效维持了作物的产量。';
const SOIL_EN =
  'The fertility of the soil is especially critical; it shows itself as steady yields. This fertility stems from humus, and effectively prevents losses in dry years.';
const TREES_ZH = '为了改善街区的小气候并进一步提升居民的健康水平，需要构建一个完善的行道树养护机制。';
const TREES_EN =
  'To cool the streets in summer and further raise the health of residents, a complete system of tree care needs to be built.';
const PORT = '当前，新港取代旧港成为贸易中心，形成以甲、乙、丙为节点的航线格局。';
const AIM_ZH = '本文旨在通过实地调查，揭示绿地退化的内在原因，进而探寻在预算有限时，如何修复绿地。';
const AIM_EN =
  'Through a survey of parks, this paper aims to reveal why they decay, and then to explore how, within the budget, they can be repaired.';

describe('what a sentence says by its grammar', () => {
  it.each([
    ['zh', '土壤的肥力源于腐殖质与微生物的积累。', SOIL_ZH],
    ['zh', '土壤的肥力有效维持了作物的产量。', SOIL_ZH],
    ['en', 'The fertility of the soil stems from humus.', SOIL_EN],
    ['en', 'The fertility of the soil effectively prevents losses in dry years.', SOIL_EN],
    ['zh', '构建完善的行道树养护机制，是为了改善街区的小气候并进一步提升居民的健康水平。', TREES_ZH],
    ['en', 'A complete system of tree care needs to be built to cool the streets in summer.', TREES_EN],
    ['zh', '当前形成了以甲、乙、丙为节点的航线格局。', PORT],
    ['zh', '本次调查分析了绿地对气温的影响。', '本次调查对绿地对气温的影响进行了分析。'],
    ['zh', '本文旨在探寻在预算有限时，如何修复绿地。', AIM_ZH],
    ['en', 'The paper aims to explore how, within the budget, they can be repaired.', AIM_EN],
  ] as const)('stands, %s: %s', (language, text, source) => {
    expect(stands(text, source, language)).toBe(true);
  });

  it.each([
    // A purpose told as an effect, as a fact, or of the other.
    ['zh', '构建完善的行道树养护机制改善街区的小气候并进一步提升居民的健康水平。', TREES_ZH],
    ['zh', '构建了完善的行道树养护机制，是为了改善街区的小气候。', TREES_ZH],
    ['zh', '改善街区的小气候，是为了构建完善的行道树养护机制。', TREES_ZH],
    ['en', 'A complete system of tree care cools the streets in summer.', TREES_EN],
    ['en', 'The streets need to be cooled in summer to build a complete system of tree care.', TREES_EN],
    ['en', 'A complete system of tree care has been built to cool the streets in summer.', TREES_EN],
    ['zh', '付出巨大的代价，是为了增长而牺牲环境。', '为了增长而牺牲环境，需要付出巨大的代价。'],
    [
      'en',
      'Promises have to be made that cannot be kept to win votes.',
      'To win votes, promises have to be made that cannot be kept.',
    ],
    ['zh', '扩大化肥的使用，是为了短期提高产量。', '为了短期提高产量，需要扩大化肥的使用，但应限制用量。'],
    // Named again, of something that is not what the sentence before is about, or only might be.
    ['zh', '作物的产量源于腐殖质与微生物的积累。', SOIL_ZH],
    ['zh', '干旱地区的肥力源于腐殖质与微生物的积累。', SOIL_ZH],
    ['zh', '土壤的肥力源于微生物的积累。', '如果土壤的肥力是关键，就需要养护。这种肥力源于微生物的积累。'],
    ['zh', '土壤的失衡阻碍了作物的生长。', '若缺水，将会引发土壤的失衡。这种失衡阻碍了作物的生长。'],
    [
      'en',
      'The fertility of the river stems from humus.',
      'The fertility of the soil is as critical as that of the river. This fertility stems from humus.',
    ],
    // Another subject, and what is only aimed at or asked.
    ['zh', '新港形成了以甲、乙、丙为节点的航线格局。', PORT],
    ['zh', '当前形成了以甲为节点的航线格局。', PORT],
    ['zh', '绿地分析了本次调查对气温的影响。', '本次调查对绿地对气温的影响进行了分析。'],
    ['zh', '在预算有限时，修复绿地。', AIM_ZH],
    ['zh', '本文修复绿地。', AIM_ZH],
    ['en', 'Within the budget, they can be repaired.', AIM_EN],
    ['en', 'The paper aims to repair parks within the budget.', AIM_EN],
  ] as const)('fails, %s: %s', (language, text, source) => {
    expect(stands(text, source, language)).toBe(false);
  });
});

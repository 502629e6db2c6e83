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

const PARKS = '特别地，重点支持“口袋公园”建设，鼓励居民种植树木，并推动街道之间的合作，从而全面提升城市的生态水平。';
const CURB = '实施限行制度，由市长牵头，重点支持公交，以减少拥堵为主要目标。';
const CARE = '在优化绿地管理方面，加强养护，提升质量；同时，向郊区拓展绿地。';
const PARKS_EN = 'Improve the parks of the city, integrate the roads, and achieve mutual benefit.';
const GUIDE = 'Guide owners to plant trees and open their gardens to the public, so as to cool the city.';
const TREES =
  'Concentrate on the old districts, and actively bring in trees with a deep root, a broad crown and great age.';

describe('advice is told', () => {
  it.each([
    ['zh', PARKS, '应重点支持“口袋公园”建设，鼓励居民种植树木。'],
    ['zh', PARKS, '文章提出重点支持“口袋公园”建设，推动街道之间的合作。'],
    ['zh', PARKS, '文章建议鼓励居民种植树木。'],
    ['zh', '全力引进那些根系发达、抗旱能力强的树种，持续改善土壤。', '应全力引进根系发达、抗旱能力强的树种。'],
    ['zh', '每条街道确定 3~4 名“树长”，并选出 5~6 名园艺师。', '每条街道应选出 5~6 名园艺师。'],
    [
      'zh',
      '因此，城市应加大公园的投入，加快构建绿道体系，积极推动公园联网。',
      '文章建议城市加快构建绿道体系，积极推动公园联网。',
    ],
    ['zh', '一是严格落实“树长”制。', '文章建议严格落实“树长”制。'],
    ['zh', CURB, '应实施限行制度，由市长牵头，重点支持公交，以减少拥堵为主要目标。'],
    ['zh', CURB, '文章建议实施限行制度，由市长牵头。'],
    ['zh', CARE, '在优化绿地管理方面，应加强养护，提升质量；同时，向郊区拓展绿地。'],
    ['zh', '对绿地进行普查，引进树种，为改善气候注入活力。', '应对绿地进行普查，引进树种，为改善气候注入活力。'],
    ['zh', '为了改善气候，还应加强养护，推动合作。', '加强养护是为了改善气候。'],
    [
      'zh',
      '通过讲座、展览等方式，将养护知识与实践相结合，培养更多园丁。',
      '应通过讲座、展览等方式，将养护知识与实践相结合。',
    ],
    ['en', TREES, 'The paper advises concentrating on the old districts.'],
    ['en', PARKS_EN, 'The parks of the city should be improved, the roads integrated, and mutual benefit achieved.'],
    [
      'en',
      PARKS_EN,
      'The paper proposes improving the parks of the city, integrating the roads, and achieving mutual benefit.',
    ],
    [
      'en',
      GUIDE,
      'Owners should be guided to plant trees and open their gardens to the public, so as to cool the city.',
    ],
    ['en', GUIDE, 'The paper suggests guiding owners to plant trees.'],
    [
      'en',
      'For each street, designate 3 to 4 wardens, and select 5 to 6 gardeners.',
      'The paper recommends designating 3 to 4 wardens for each street.',
    ],
    [
      'en',
      'Step up work on parks, and focus on old and rare trees; with this as the core, concentrate resources on the centre.',
      'The paper calls for focusing on old and rare trees.',
    ],
    ['en', TREES, 'Trees with a deep root, a broad crown and great age should be actively brought in.'],
    [
      'en',
      'In particular, give key support to the smallest parks, and encourage the planting of trees.',
      'Key support should be given to the smallest parks.',
    ],
    [
      'en',
      'Make every effort to bring in gardeners with long practice, and raise the share of native trees.',
      'The paper calls for bringing in gardeners with long practice.',
    ],
    [
      'en',
      'For each street, designate 3 to 4 wardens, and select 5 to 6 gardeners of long practice.',
      'For each street, 5 to 6 gardeners of long practice are to be selected.',
    ],
    [
      'en',
      'Therefore, the city should raise its spending on parks, and actively promote the planting of trees.',
      'The paper recommends that the city should actively promote the planting of trees.',
    ],
  ] as const)('%s: %s', (language, source, text) => {
    expect(stands(text, source, language)).toBe(true);
  });

  it.each([
    // As what is done, or was.
    ['zh', PARKS, '重点支持了“口袋公园”建设。'],
    ['zh', PARKS, '居民种植树木。'],
    ['zh', PARKS, '文章指出，城市重点支持“口袋公园”建设。'],
    ['en', TREES, 'Trees with a deep root, a broad crown and great age are actively brought in.'],
    ['en', TREES, 'Trees with a deep root, a broad crown and great age should have been actively brought in.'],
    ['zh', CURB, '已实施限行制度，由市长牵头。'],
    ['zh', '专注于老城区，积极引入树种。', '已专注于老城区，积极引入树种。'],
    ['en', PARKS_EN, 'The parks of the city are improved, and the roads integrated.'],
    ['en', PARKS_EN, 'The paper reports improving the parks of the city.'],
    ['en', GUIDE, 'Owners are guided to plant trees.'],
    // Taken back behind it, or followed by what is no advice.
    ['zh', '在优化绿地管理方面，加强养护，提升质量；但减少投入。', '应在优化绿地管理方面，加强养护，提升质量。'],
    ['zh', CARE, '应提升质量。'],
    [
      'en',
      'Step up work on parks, and focus on trees; the city has refused this.',
      'The paper proposes stepping up work on parks.',
    ],
    [
      'en',
      'For each street, designate 3 to 4 wardens, and select 5 to 6 gardeners.',
      'For each street, 3 to 4 gardeners should be selected.',
    ],
    // Of somebody whom it does not name, or by force.
    ['zh', PARKS, '企业应重点支持“口袋公园”建设。'],
    ['zh', PARKS, '文章要求重点支持“口袋公园”建设。'],
    ['en', TREES, 'Districts should actively bring in trees with a deep root, a broad crown and great age.'],
    // Without an item, or in another order of cause.
    ['en', TREES, 'Trees with a deep root should be actively brought in.'],
    ['zh', PARKS, '应鼓励居民种植树木，重点支持“口袋公园”建设。'],
    ['zh', PARKS, '应重点支持“口袋公园”建设，从而全面提升城市的生态水平。'],
    // What is no advice: what a paper does, what something is, and what is to be kept from happening.
    ['zh', '构建绿地评价模型，并提出相应的改善路径。', '应构建绿地评价模型。'],
    ['zh', '提升绿地质量成为当前城市建设的紧迫任务。', '应提升绿地质量。'],
    // Behind a statement, or in a list behind a colon, it says what is, or what is wrong.
    ['zh', '去年全市扩大了绿地投资；推动公园联网，培育苗木产业。', '应推动公园联网，培育苗木产业。'],
    ['zh', '城市面临以下问题：绿地减少；扩大道路面积，增加停车位。', '应扩大道路面积，增加停车位。'],
    ['zh', '推动绿地联网意味着道路面积减少，增加拥堵的风险。', '应增加拥堵的风险。'],
    ['zh', '推动旧区改造，防止开发商提高租金，扩大贫富的差距。', '应扩大贫富的差距。'],
    ['zh', '城市改善了空气质量，降低了夏季的气温。', '文章建议城市改善空气质量。'],
    [
      'en',
      'Strengthen links between firms, universities, and build parks in the city.',
      'Links between firms, universities should be strengthened.',
    ],
    [
      'en',
      'Focus on the old trees, and promote new ones, rather than cut hedges.',
      'New ones, rather than cut hedges should be promoted.',
    ],
    [
      'en',
      'Parks promote health, and reduce the need for care in the city.',
      'The paper calls for reducing the need for care in the city.',
    ],
    ['en', 'Support for parks is growing, and cut flowers are sold there.', 'Support for parks should be given.'],
    [
      'en',
      'Avoid cutting old trees, and build no roads through the parks.',
      'Roads should be built through the parks.',
    ],
    [
      'en',
      'Promote the trade in trees, except where it would raise the rents of the old districts.',
      'The trade in trees should be promoted.',
    ],
    [
      'en',
      'Guide owners to plant trees and open their gardens to the public.',
      'Gardens should be opened to the public.',
    ],
  ] as const)('not so, %s: %s, told as: %s', (language, source, text) => {
    expect(stands(text, source, language)).toBe(false);
  });

  it.each(['，而', '，同时', '，'])('nor behind the subject of another part: %s', (gap) => {
    const source = '城市绿地是重要的资源，养护绿地是各区的责任。构建开放共享的公园网络，整合内外部资源，实现互利共赢。';
    expect(stands(`城市绿地是重要的资源${gap}构建开放共享的公园网络，实现互利共赢。`, source, 'zh')).toBe(false);
  });
});

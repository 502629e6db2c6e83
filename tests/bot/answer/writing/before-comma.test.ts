import { describe, expect, it } from 'vitest';
import { entailedBy } from '../../../../src/bot/answer/writing/judging/prose/entailed.js';
import type { Language } from '../../../../src/knowledge/index.js';

/** Whether a source says a sentence by its grammar, word for word but for commas and stops. */
function says(source: string, text: string, language: Language): boolean {
  const bare = (words: string): string => words.replace(/[\s，,。.]/gu, '').toLowerCase();
  return Object.values(entailedBy(source, '', language))
    .flat()
    .some((one) => bare(one) === bare(text));
}

describe('a clause before a comma is told alone', () => {
  it.each([
    ['zh', '城市绿地具有重要的生态意义，可以有效改善空气质量。', '城市绿地具有重要的生态意义'],
    [
      'zh',
      '本文旨在通过实地调查，揭示绿地退化的原因，进而探寻修复的路径。',
      '本文旨在通过实地调查，揭示绿地退化的原因',
    ],
    ['zh', '自动灌溉提高水肥效率，减少浪费。', '自动灌溉提高水肥效率'],
    ['zh', '其次，屋顶绿化的普及，得益于补贴政策的落实，这些项目遍布各区。', '屋顶绿化的普及得益于补贴政策的落实'],
    ['zh', '从生态角度来看，绿地使居民能够更好地休息，减少疾病。', '绿地使居民能够更好地休息'],
    ['zh', '另一方面，绿地扩建往往要求城市投入更多资金，用于购置土地。', '绿地扩建往往要求城市投入更多资金'],
    ['zh', '在老城区，绿地日益重要，急需维护。', '在老城区，绿地日益重要'],
    ['zh', '自动灌溉提高水肥效率，减少浪费，降低成本。', '自动灌溉降低成本'],
    ['zh', '随着地价的攀升，其周边的居民也将搬离，这种搬离将引发冲突。', '随着地价的攀升，其周边的居民也将搬离'],
    ['zh', '屋顶绿化的普及，推动了城区的降温，使得居民能够更好地休息。', '屋顶绿化的普及，推动了城区的降温'],
    [
      'en',
      'As prices rise, the owners will sell the parks, and this sale will further promote building.',
      'As prices rise, the owners will sell the parks',
    ],
    [
      'en',
      'The city not only promotes parks, but also further promotes roads, thereby raising taxes.',
      'The city not only promotes parks, but also further promotes roads',
    ],
    [
      'en',
      'The new trees have driven a slow, quiet and deep change of the streets, enabling residents to rest.',
      'The new trees have driven a slow, quiet and deep change of the streets',
    ],
    [
      'en',
      'Parks and gardens increase the value of houses, reduce noise and lower the risk of floods.',
      'Parks and gardens lower the risk of floods',
    ],
    [
      'en',
      'In some towns, rents have raised the costs of the poor, caused a wave of protest, and driven a change of the law.',
      'In some towns, rents have driven a change of the law',
    ],
    ['en', 'The new rules enable owners to raise rents and to sell.', 'The new rules enable owners to sell'],
    [
      'en',
      'There is an urgent need to plant trees, reduce noise, and raise taxes.',
      'There is an urgent need to reduce noise, and raise taxes',
    ],
    [
      'en',
      'Parks are an important part of the city, and planting trees along its roads is the key to clean air.',
      'Parks are an important part of the city',
    ],
    [
      'en',
      'At present, the city has replaced the harbour as the centre of trade, forming a new pattern of routes.',
      'At present, the city has replaced the harbour as the centre of trade',
    ],
    [
      'en',
      'From the perspective of raising health, parks promote the forming of habits, including walking and rest.',
      'Parks promote the forming of habits',
    ],
    [
      'en',
      'Through new paths, park offices accumulate experience that was lost, so that others can use it.',
      'Park offices accumulate experience that was lost',
    ],
    [
      'en',
      'The shade of trees can support plants in quickly setting root, make the soil richer, and reduce the loss of water.',
      'The shade of trees can make the soil richer and reduce the loss of water',
    ],
    [
      'en',
      'Through these rules, the city should raise its spending on parks, accelerate the planting of trees, and actively promote walking.',
      'The city should accelerate the planting of trees',
    ],
  ] as const)('%s: %s', (language, source, text) => {
    expect(says(source, text, language)).toBe(true);
  });
});

describe('what no clause says alone', () => {
  it.each([
    // Who is made to do the one may be who does the other.
    ['zh', '创新使企业能够改进其产品和服务，创造新的市场空间。', '创新创造新的市场空间'],
    ['zh', '补贴将推动农户增加种植面积，扩大绿肥的使用。', '补贴将扩大绿肥的使用'],
    [
      'en',
      'These funds will drive farms to increase output, expand the area and make the soil richer.',
      'These funds will expand the area',
    ],
    [
      'en',
      'The new fund will drive farms to raise output, expand the area and make the soil richer.',
      'The new fund will make the soil richer',
    ],
    ['en', 'The new rules enable owners to refuse to pay and to sell.', 'The new rules enable owners to sell'],
    [
      'en',
      'There is an urgent need to help owners raise rents, reduce costs and sell parks.',
      'There is an urgent need to reduce costs and sell parks',
    ],
    // One word may describe what is reduced, and a name may hold a verb.
    [
      'en',
      'The reform has prevented accidents and reduced output in the mines.',
      'The reform has reduced output in the mines',
    ],
    ['en', 'The state can offer higher quality and lower prices for food.', 'The state can lower prices for food'],
    ['zh', '产业创新提升韧性的机制，推动了转型，降低了成本。', '产业创新推动了转型'],
    ['zh', '政府拒绝降低税率，提高补贴。', '政府拒绝提高补贴'],
    ['zh', '城市绿地日益严峻的挑战，推动了改革。', '城市绿地推动了改革'],
    // Half of a pair, and what holds on a condition alone.
    [
      'en',
      'The city not only promotes parks, but also further promotes roads, thereby raising taxes.',
      'The city not only promotes parks',
    ],
    [
      'en',
      'If prices rise, the owners will sell the parks, and this will promote building.',
      'The owners will sell the parks',
    ],
    ['en', 'The city has closed parks, which only the council may do.', 'The city has closed parks'],
    [
      'en',
      'From the perspective of leading enterprises, the reform promotes growth and reduces waste.',
      'The reform promotes growth and reduces waste',
    ],
    // What comes of a change is not done by who changed.
    [
      'zh',
      '当前，新港取代旧港成为贸易中心，形成以甲、乙、丙为节点的航线格局。',
      '当前，新港形成以甲、乙、丙为节点的航线格局',
    ],
    // A name without a predicate.
    ['zh', '特别是新型灌溉技术的应用，推动了农业转型，使得农户能够节约用水。', '特别是新型灌溉技术的应用'],
    ['zh', '构建城市绿地管理的长效机制，是生态建设的关键。', '构建城市绿地管理的长效机制'],
    // What waits for its verb.
    ['zh', '该规划提出通过科技驱动，推动绿地的多样化发展。', '规划提出通过科技驱动'],
    ['zh', '绿地投入通过提高土壤质量，使得树木能够更快生长。', '绿地投入通过提高土壤质量'],
    // A list within what leads the sentence, or within the clause.
    [
      'en',
      'On the basis of the three systems of water, soil and shade put forward above, the paths of growth are analysed.',
      'Soil and shade put forward above, the paths of growth are analysed',
    ],
    [
      'en',
      'Through jointly building parks, carrying out joint planting and other means, combine work with rest.',
      'Carrying out joint planting and other means, combine work with rest',
    ],
    [
      'en',
      'The plan includes paying attention to green growth, strengthening the care of trees, and achieving close cooperation.',
      'The plan includes paying attention to green growth',
    ],
    ['en', 'The plan covers parks, gardens, and roads are a part of it.', 'The plan covers parks, gardens'],
    ['zh', '平台将分散于不同城区，不同街道的经验进行整理，提供给更多居民。', '平台将分散于不同城区'],
    // A condition, what takes it back, and a denial that may be of what is left out.
    ['zh', '城市绿地改善了空气质量，但前提是得到维护。', '城市绿地改善了空气质量'],
    ['zh', '企业提高排放标准，将会降低利润。', '企业提高排放标准'],
    ['zh', '城市绿地不仅改善了空气质量，还降低了气温。', '城市绿地不仅改善了空气质量'],
    ['en', 'Parks improve the air, and lower the temperature only if they are watered.', 'Parks improve the air'],
    ['en', 'The city does not close parks, so that residents can rest.', 'The city does not close parks'],
    ['en', 'The parks are large, and unless they are watered, the trees die.', 'The parks are large'],
    // Where and when stay, and a comparison holds from its one point of view.
    ['zh', '在部分城区，绿地的扩建极大提升了地价，推动了税收的增长。', '绿地的扩建极大提升了地价'],
    ['zh', '从成本角度来看，旧泵优于新泵。', '旧泵优于新泵'],
    ['zh', '通过定期维护，居民可以安全使用设施。', '居民可以安全使用设施'],
    ['en', 'By regular care, residents can use the parks safely.', 'Residents can use the parks safely'],
    [
      'en',
      'From the perspective of cost, the old pump is better than the new one.',
      'The old pump is better than the new one',
    ],
    ['zh', '从消费者角度来看，新规则提高了价格，降低了质量。', '新规则提高了价格'],
    ['zh', '通过提高价格，企业降低了需求。', '企业降低了需求'],
    [
      'en',
      'From the perspective of its critics, the reform is a failure, and promotes waste.',
      'The reform is a failure',
    ],
    ['en', 'By raising prices, firms reduce demand, thereby lowering output.', 'Firms reduce demand'],
    // Few who do all of it may be many who do some, and what somebody says is theirs wherever it is said so.
    ['en', 'Few firms can raise prices, reduce costs, and improve quality.', 'Few firms can reduce costs'],
    ['en', 'Hardly any firm raises wages and reduces prices.', 'Hardly any firm raises wages'],
    ['zh', '很少企业能够提高工资，降低价格。', '很少企业能够提高工资'],
    [
      'en',
      'Free trade is a source of growth, and protection is a source of decline, critics argue.',
      'Free trade is a source of growth',
    ],
    [
      'en',
      'The court gave an opinion that because the law was from 1962, and the treaty was in force, he had no claim.',
      'The court gave an opinion that because the law was from 1962',
    ],
    ['zh', '如果是小型发动机，还可以将电热元件作为热源，提高效率。', '如果可以将电热元件作为热源'],
    [
      'en',
      'A tax can reduce demand, raise prices, and create shortages under some conditions.',
      'A tax can reduce demand',
    ],
    ['en', 'The law promotes trade on paper and reduces it in practice.', 'The law reduces it in practice'],
    // Whose effect it is.
    ['zh', '人工智能对就业的影响具有不确定性，可以降低部分岗位需求。', '人工智能可以降低部分岗位需求'],
    // Something that another sentence names.
    [
      'en',
      'To a certain extent this increases the risk of fire, and thus poses a challenge to the city.',
      'To a certain extent this increases the risk of fire',
    ],
    ['zh', '在这一状态中，绿地之间形成了紧密的联系，维持着生态平衡。', '在这一状态中，绿地之间形成了紧密的联系'],
  ] as const)('%s: %s, told as: %s', (language, source, text) => {
    expect(says(source, text, language)).toBe(false);
  });
});

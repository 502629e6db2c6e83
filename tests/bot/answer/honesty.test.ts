import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reply } from '../../../src/bot/reply/reply.js';
import { openBundledAdviser, type BundledAdviser } from '../../support/bundled-knowledge.js';
import { faultsIn } from '../../support/reply-faults.js';

// What the paper does not hold is said to be missing, and what comes close is no answer.
let bundled: BundledAdviser;
beforeAll(async () => {
  bundled = await openBundledAdviser();
});
afterAll(() => bundled.knowledge.close());

async function ask(text: string): Promise<Reply> {
  const reply = await bundled.adviser.answer({ text });
  expect(faultsIn(reply, bundled.knowledge.corpus)).toEqual([]);
  return reply;
}

const tools = ({ receipt }: Reply): string[] => receipt.plan.map(({ tool }) => tool);

describe('a question with words that the table cannot answer', () => {
  it.each([
    '高新技术企业所得税税率优惠到多少？',
    '稀土出口退税率是多少？',
    '2022年稀土出口企业有多少家？',
    '2022年钢材产量是多少？',
    '农产品补贴金额是多少？',
    '机电产品的市场规模有多大？',
    '2022年玩具出口占总出口的百分之几？',
    '2022年鞋靴利润是多少？',
    '鞋靴行业的就业人数有多少？',
    '稀土储量有多少？',
    '2022年钢材价格涨了多少？',
    '2022年陶瓷工厂的平均工资是多少？',
    '玩具出口的关税是多少？',
    '家具行业2022年的库存增长了多少？',
    '2022年塑料回收率是多少？',
    '肥料的使用量2022年是多少？',
    '2022年稀土国内消费增长多少？',
    'What is the tariff on steel?',
    'How many furniture factories were there in 2022?',
    'How many people work in the toy industry?',
    'What was the profit of steel companies in 2022?',
    'What share of total exports were toys in 2022?',
    'How much rare earth was mined in 2022?',
    'What was the domestic consumption of fertilisers in 2022?',
    'How much did steel prices rise in 2022?',
    'How big is the furniture market?',
    'What is the export tax rebate on ceramics?',
    'How much did wages in the clothing industry grow in 2022?',
  ])('is refused, and shows no cell: %j', async (question) => {
    const reply = await ask(question);
    expect(tools(reply)).not.toContain('look-up-cells');
    expect(reply.figures).toEqual([]);
    expect(reply.kind).toBe('refusal');
  });
});

describe('a thing whose name only begins like a row of the table, or is a part of it', () => {
  it.each([
    '2022年钢琴出口多少？',
    '2022年钢笔出口多少？',
    '2022年肥皂出口额是多少？',
    '2022年鞋柜出口多少？',
    '铝土矿2022年出口多少？',
    '钢铁侠2022年票房多少？',
    '2022年塑料机械出口多少？',
    '2022年金属玩具出口多少？',
    '2022年有机肥料出口多少？',
    '2022年农产品加工机械出口多少？',
    'How much were bauxite exports in 2022?',
    'How much were steel pipe exports in 2022?',
    'How much was exported in boot camps in 2022?',
  ])('is not answered with that row: %j', async (question) => {
    expect(await ask(question)).toMatchObject({ kind: 'refusal', figures: [] });
  });
});

describe('a narrow miss', () => {
  it.each([
    ['2023年稀土出口多少？', ['2023', '2021', '2022']],
    ['How much were rare earth exports in 2023?', ['2023', '2021', '2022']],
    ['2020年家具出口额是多少？', ['2020', '2021', '2022']],
    ['2022年6月稀土出口多少？', ['6月', '2021', '2022']],
    ['How much were toy exports in the first quarter of 2022?', ['first quarter', '2021', '2022']],
    ['2019年制造业增加值是多少？', ['2019', '2015', '2020']],
    ['What was the manufacturing value added in 2018?', ['2018', '2015', '2020']],
    ['中国制造发展指数2018年是多少？', ['2018', '2015', '2020']],
    ['2021年稀土出口同比增长多少？', ['2021', '2022']],
  ])('names what is asked and what is held for %j', async (question, named) => {
    const reply = await ask(question);
    expect(reply.kind).toBe('refusal');
    const [first] = reply.blocks;
    expect(first?.type).toBe('note');
    for (const word of named) expect(first).toHaveProperty('text', expect.stringContaining(word));
  });

  it.each([
    ['2022年汽车出口多少？', '成品油'],
    ['How much were car exports in 2022?', 'refined oil products'],
    ['2022年全国出口总额是多少？', '成品油'],
    ['2022年高新技术产品进口多少？', '进口'],
    ['How much high-tech goods were imported in 2022?', 'no imports'],
    ['2022年稀土出口了多少吨？', '吨'],
    ['How many tonnes of rare earths were exported in 2022?', 'tonnes'],
    ['2022年稀土出口到日本多少？', '国别'],
    ['How much furniture was exported to Germany in 2022?', 'by country'],
    ['明年稀土出口会增长多少？', '预测'],
  ])('says what the table holds for %j', async (question, words) => {
    const reply = await ask(question);
    expect(reply).toMatchObject({ kind: 'refusal', figures: [], items: [] });
    expect(reply.text).toContain(words);
  });
});

describe('the word "us"', () => {
  it.each(['How much did exports of rare earths grow, tell us?', 'Can you tell us what the three mechanisms are?'])(
    'is no country: %j',
    async (question) => {
      expect((await ask(question)).kind).toBe('answer');
    },
  );
});

describe('what the text leaves out', () => {
  it.each([
    ['图3里画了什么？', /图 3 的内容不在文本中/u],
    ['What does Figure 2 show?', /contents of Figure 2 are not in the text/u],
    ['这篇论文的作者是谁？', /没有作者/u],
    ['参考文献[7]是什么？', /没有参考文献列表/u],
    ['What is reference [7]?', /reference list is not in the text/iu],
    ['论文的标题是什么？', /没有(?:论文)?标题/u],
    ['Which journal was it published in?', /no journal/u],
    ['这项研究受什么基金资助？', /基金/u],
  ])('is said to be missing for %j', async (question, expected) => {
    const reply = await ask(question);
    expect(reply).toMatchObject({ kind: 'refusal', figures: [] });
    expect(reply.text).toMatch(expected);
  });

  it.each([
    '今天天气怎么样？',
    'Who won the world cup in 2018?',
    '比特币现在多少钱？',
    'How do I bake sourdough bread?',
    '华为公司的研发投入是多少？',
    'What is the population of France?',
    '第五代移动通信的频段是多少？',
  ])('is no matter of another topic: %j', async (question) => {
    expect(await ask(question)).toMatchObject({ kind: 'refusal', figures: [], items: [] });
  });
});

describe('a question for more than one value can bear', () => {
  it.each([
    ['How many yuan did rare earth exports rise from 2021 to 2022?'],
    ['稀土出口从2021到2022年增加了多少亿元？'],
  ])('is not answered with a percentage alone: %j', async (question) => {
    const reply = await ask(question);
    expect(reply.figures.map(({ unit }) => unit)).not.toEqual(['%']);
  });

  it.each(['玩具2022年出口额是多少美元？', 'How much were toy exports in US dollars in 2022?'])(
    'says that the table is in yuan: %j',
    async (question) => {
      const reply = await ask(question);
      expect(reply.text).toMatch(/美元|dollars|人民币.*没有|RMB/u);
      expect(reply.text).not.toMatch(/by country/u);
    },
  );

  it.each(['Which three goods had the highest exports in 2022?', '2022年出口额最大的三种商品是哪些？'])(
    'names three where three are asked: %j',
    async (question) => {
      expect((await ask(question)).items).toHaveLength(3);
    },
  );

  it.each(['哪些商品同比增长超过20%？', '哪些商品出口超过一万亿元？'])(
    'does not list goods that do not meet the condition: %j',
    async (question) => {
      expect((await ask(question)).items).not.toContain('家具及其零件');
    },
  );

  it.each(['2022年钢材和铁矿石出口各多少？', 'How much were steel and car exports in 2022?'])(
    'names the part that is not held: %j',
    async (question) => {
      expect((await ask(question)).text).toMatch(/铁矿石|car/u);
    },
  );

  it.each(['表 3 里稀土是多少？', 'What does Table 3 say about rare earths?'])(
    'does not answer from another table: %j',
    async (question) => {
      expect((await ask(question)).figures).toEqual([]);
    },
  );

  it.each(['4.2的第七条措施是什么？', '第五条实现路径是什么？'])(
    'does not pass the whole list off as an item that is not there: %j',
    async (question) => {
      const reply = await ask(question);
      expect(reply.kind === 'refusal' || /没有第|只有/u.test(reply.text)).toBe(true);
    },
  );

  it.each(['2022年稀土出口是70.7万元吗？', '稀土出口下降了多少？', '稀土出口增长了70%吗？'])(
    'does not repeat a false premise: %j',
    async (question) => {
      expect((await ask(question)).text).not.toMatch(/70\.7 ?万元|下降了 ?67|70%/u);
    },
  );
});

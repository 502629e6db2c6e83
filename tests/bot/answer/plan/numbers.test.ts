import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBundledAdviser, type BundledAdviser } from '../../../support/bundled-knowledge.js';
import { faultsIn } from '../../../support/reply-faults.js';

let bundled: BundledAdviser;
beforeAll(async () => {
  bundled = await openBundledAdviser();
});
afterAll(() => bundled.knowledge.close());

async function ask(text: string) {
  const reply = await bundled.adviser.answer({ text });
  expect(faultsIn(reply, bundled.knowledge.corpus)).toEqual([]);
  return reply;
}

describe('a question that has to be computed', () => {
  it.each([
    ['2022年稀土出口比2021年增长了多少？', 67.53554502369668, '%'],
    ['By what percentage did rare earth exports grow from 2021 to 2022?', 67.53554502369668, '%'],
    ['2022年钢材出口比2021年多了多少亿元？', 1173.2, '亿元'],
    ['2022年玩具比陶瓷产品多出口多少亿元？', 1056.5, '亿元'],
    ['鞋靴增速比玩具快几个百分点', 15.3, 'pp'],
    ['2022年机电产品出口额是高新技术产品的几倍？', 2.1607589065990234, 'x'],
    ['How many times toy exports were mechanical and electrical exports in 2022?', 42.41703827573393, 'x'],
    ['2022年玩具出口额相当于机电产品的百分之几？', 2.357543196437841, '%'],
    ['2021年玩具、陶瓷、家具三样合计出口额', 9688, '亿元'],
    ['Average 2022 export value of toys, footwear and bags?', 3150.4666666666667, '亿元'],
  ])('%s', async (question, value, unit) => {
    const reply = await ask(question);
    expect(reply.kind).toBe('answer');
    expect(reply.figures[0]?.unit).toBe(unit);
    expect(reply.figures[0]?.value).toBeCloseTo(value, 8);
    expect(reply.figures[0]?.formula).not.toBeNull();
  });

  it('shows the published figure beside the computed one, and why both hold', async () => {
    const { text, figures } = await ask('2022年稀土出口比2021年增长了多少？');
    expect(text).toContain('(70.7 − 42.2) ÷ 42.2 × 100');
    expect(text).toContain('67.54%');
    expect(text).toContain('67.6%');
    expect(text).toContain('67.22%');
    expect(figures.map(({ value }) => value)).toEqual([67.53554502369668, 67.6]);
  });

  it('looks growth up where the table publishes it and nothing has to be worked out', async () => {
    const { figures } = await ask('稀土出口同比增长多少？');
    expect(figures.map(({ value, formula }) => [value, formula])).toEqual([[67.6, null]]);
  });

  it.each([
    ['2022年鞋靴和家具，哪个出口额更高？', ['家具及其零件']],
    ['Footwear or furniture: which had higher exports in 2022?', ['家具及其零件']],
    ['玩具、鞋靴、陶瓷按2022年出口额从高到低怎么排？', ['鞋靴', '玩具', '陶瓷产品']],
  ])('names what comes first: %s', async (question, items) => {
    expect((await ask(question)).items).toEqual(items);
  });

  it.each(['2022年鞋靴和家具，哪个出口额更高？', 'Footwear or furniture: which had higher exports in 2022?'])(
    'shows what the first is compared with: %s',
    async (question) => {
      const { citations } = await ask(question);
      const rows = citations.flatMap(({ cells }) => (cells ?? []).map(({ row }) => row));
      expect(rows.toSorted()).toEqual(['家具及其零件', '鞋靴']);
    },
  );

  it.each([
    ['2022年的前一年，鞋靴出口了多少？', 3089.7],
    ['What were toy exports in the latest year of the table?', 3229.2],
    ['表中最早那一年，成品油出口是多少', 2103.4],
  ])('knows years relative to the table: %s', async (question, value) => {
    expect((await ask(question)).figures[0]?.value).toBe(value);
  });

  it.each([
    ['2022年出口超过一万亿元的有哪些商品？', ['机电产品', '服装及衣着附件', '高新技术产品']],
    ['Which commodities exported more than one trillion yuan in 2022?', ['机电产品', '服装及衣着附件', '高新技术产品']],
    ['2021年出口不到1000亿元的都是什么', ['稀土', '中药材及中式成药', '肥料']],
    ['增幅在10%到20%之间的商品有哪些？', ['塑料制品', '中药材及中式成药', '陶瓷产品']],
  ])('keeps the rows beyond a threshold, whatever its spelling: %s', async (question, items) => {
    expect((await ask(question)).items).toEqual(items);
  });

  it.each(['有几类商品出口增长超过20%？', 'How many commodities grew by over 20%?'])(
    'counts them: %s',
    async (question) => {
      const { figures, items } = await ask(question);
      expect([figures[0]?.value, items]).toEqual([7, ['7']]);
    },
  );
});

describe('the order of operands', () => {
  it.each([
    ['How many times larger were electromechanical exports than steel exports in 2022?', 21.31346279525721],
    ['How many times toy exports were mechanical and electrical exports in 2022?', 42.41703827573393],
    ['What percentage of mechanical and electrical exports were high-tech exports in 2022?', 46.28003600707],
    ['2022年机电产品出口中高新技术产品占百分之几？', 46.28003600707],
    ['与机电产品相比，2022年高新技术产品少出口多少亿元？', 73581.9],
    ['2022年玩具和鞋靴出口额相差多少？', 615.2],
  ])('is that of the wording: %s', async (question, value) => {
    expect((await ask(question)).figures[0]?.value).toBeCloseTo(value, 8);
  });
});

describe('a conversion', () => {
  it.each([
    ['2022年稀土出口折合多少万元？', '707000 万元', '70.7 × 10000'],
    ['2022年稀土出口折合多少元？', '7070000000 元', '70.7 × 100000000'],
    ['2022年机电产品出口额是多少万亿元？', '13.69731 万亿元', '136973.1 ÷ 10000'],
    ['What were rare earth exports in 2022 in million yuan?', '7070 million yuan', '70.7 × 100'],
    ['2022年钢材出口比2021年多了多少万元？', '11732000 万元', '(6426.6 − 5253.4) × 10000'],
  ])('stands beside the number in the table’s unit: %s', async (question, display, formula) => {
    const { text, figures } = await ask(question);
    expect(text).toContain(display);
    expect(figures[0]?.unit).toBe('亿元');
    expect(figures.find((figure) => figure.display === display)?.formula).toBe(formula);
  });

  it.each(['2022年钢材出口了多少吨？', 'What were toy exports in dollars in 2022?'])(
    'into another dimension or currency is refused: %s',
    async (question) => {
      expect((await ask(question)).kind).toBe('refusal');
    },
  );
});

describe('a place among all rows', () => {
  it.each([
    ['按2022年出口额，钢材在表里排第几？', 7],
    ['By 2022 exports, what place does steel take in the table?', 7],
    ['玩具的增速排名第几？', 11],
    ['How does steel rank among the commodities by 2021 export value?', 7],
  ])('is counted: %s', async (question, rank) => {
    const { figures, items } = await ask(question);
    expect(figures.slice(0, 2).map(({ value }) => value)).toEqual([rank, 17]);
    expect(items).toEqual([String(rank)]);
  });
});

describe('rows in order, and beyond bounds', () => {
  it.each([
    ['2022年出口额前三的商品', ['机电产品', '高新技术产品', '服装及衣着附件']],
    ['增长最快的两类商品是什么', ['稀土', '成品油']],
    ['增速超过20%的商品里最低的两个', ['农产品', '钢材']],
    ['Which commodity had the largest absolute increase in exports?', ['机电产品']],
    ['Did steel or farm products export more in 2022?', ['农产品']],
    ['How many commodities saw exports fall?', ['1']],
  ])('%s', async (question, items) => {
    expect((await ask(question)).items).toEqual(items);
  });
});

describe('wordings of users', () => {
  it.each([
    ['2021年稀土加肥料一共出口多少', 796.2],
    ['2022年家具减去玩具等于多少', 1410.1],
    ['2022年机电产品超出高新技术产品多少亿元', 73581.9],
    ['成品油出口涨得比钢材快多少', 31.6],
    ['鞋靴对玩具的倍数', 1.1905115818159295],
    ['玩具出口额每年平均增长多少', 9.1],
    ['表2中农产品2021年的数字是多少', 5448.3],
    ['Steel 2022 minus steel 2021', 1173.2],
    ['How much did furniture exports lose?', -117.3],
    ['How much do toys and footwear add up to in 2022?', 7073.6],
    ['How far ahead of high-tech products were mechanical and electrical products in 2022?', 73581.9],
    ['How many times larger than toys was footwear in 2022?', 1.1905115818159295],
    ['By what factor do mechanical and electrical exports exceed high-tech exports in 2022?', 2.1607589065990234],
    ['What is the average annual growth of toy exports?', 9.1],
    ['Did fertilizer exports rise or fall?', 1.8],
    ['How many percent more footwear than toys was exported in 2022?', 19.051158181592964],
    ['箱包的增速是玩具的几倍', 3.5824175824175826],
    ['烦请告知成品油2021年的出口总额', 2103.4],
  ])('%s', async (question, value) => {
    expect((await ask(question)).figures[0]?.value).toBeCloseTo(value, 8);
  });

  it.each([
    ['What was the second largest export in 2022?', ['高新技术产品']],
    ['增速第二高的商品', ['成品油']],
    ['2022年出口额最多和最少的分别是什么', ['机电产品', '稀土']],
    ['What dropped the most?', ['家具及其零件']],
    ['In which year were steel exports higher?', ['2022']],
    ['2021和2022年哪年家具出口多', ['2021']],
    ['2022年出口增幅最小但仍为正的商品', ['高新技术产品']],
    ['哪些商品的出口没有增长', ['家具及其零件']],
    ['哪几类商品2022年出口额没过千亿', ['稀土', '中药材及中式成药', '肥料']],
    ['How many exceeded 500 billion yuan in 2022?', ['7']],
    [
      'Which categories had 2022 exports between 500 billion and 1 trillion yuan?',
      ['钢材', '农产品', '塑料制品', '纺织纱线、织物及其制品'],
    ],
    ['Is steel bigger than toys in 2022?', ['钢材']],
    ['稀土的增速有没有超过成品油', ['稀土']],
  ])('%s', async (question, items) => {
    expect((await ask(question)).items).toEqual(items);
  });

  it.each([
    ['How much did furniture exports rise in 2022?', 'It did not rise: it fell.'],
    ['玩具出口下降了百分之几', '实际上没有下降，而是上升。'],
  ])('a wrong direction that is taken for granted is put right: %s', async (question, note) => {
    expect((await ask(question)).text).toContain(note);
  });

  it.each(['Which provinces grew the most?', '2022年哪些省份出口超过1万亿元', 'Which companies grew faster than 20%?'])(
    'goods are no answer where other things are asked: %s',
    async (question) => {
      expect((await ask(question)).kind).toBe('refusal');
    },
  );
});

describe('what a question leaves open is asked back', () => {
  it.each([
    ['那一年玩具出口了多少亿元？', '2021、2022'],
    ['What were toy exports in that year?', '2021, 2022'],
    ['2022年它出口了多少？', '稀土、成品油'],
    ['How much of it was exported in 2022?', 'refined oil products'],
    ['“产品”那一行2022年的数字是多少？', '农产品、陶瓷产品、机电产品、高新技术产品'],
  ])('%s', async (question, choices) => {
    const { kind, text, figures } = await ask(question);
    expect(kind).toBe('clarification');
    expect(text).toContain(choices);
    expect(figures).toEqual([]);
  });
});

describe('a follow-up of a computation', () => {
  it.each([
    [['2022年成品油出口多少？', '比肥料多多少亿元？'], 2469.6, '亿元'],
    [['2022年钢材出口多少？', '是玩具的几倍？'], 1.990152359717577, 'x'],
    [['服装2022年出口额多少', '纺织品呢', '这两个加起来呢？'], 21548.6, '亿元'],
    [['2022年稀土出口额多少？', '两年一共多少？'], 112.9, '亿元'],
    [['2022年稀土出口额多少？', '折合多少万元？'], 70.7, '亿元'],
    [['钢材和农产品2022年哪个出口多', '多多少'], 133, '亿元'],
    [['2015到2020年制造业增加值增加了多少万亿元？', '年均复合增长率呢'], 5.837637614418386, '%'],
    [['Clothing exports in 2022?', 'Textiles?', 'And the two together?'], 21548.6, '亿元'],
  ])('takes what it leaves out from the thread: %j', async (turns, value, unit) => {
    const [text = '', ...before] = turns.toReversed();
    const { figures } = await bundled.adviser.answer({ text, thread: before.toReversed() });
    expect(figures[0]?.value).toBeCloseTo(value, 8);
    expect(figures[0]?.unit).toBe(unit);
  });
});

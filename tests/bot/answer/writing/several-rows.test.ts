import { describe, expect, it } from 'vitest';
import { figureDrafts } from '../../../eval/writing/figure-cases.js';
import { useStanding } from './use-standing.js';

const drafts = figureDrafts();
const { stands } = useStanding();

/** Whether a sentence stands behind a recorded reply. */
async function standsOf(id: string, text: string): Promise<boolean> {
  const draft = drafts.get(id);
  if (!draft) throw new RangeError(`No draft ${id} is recorded.`);
  return stands(text, draft);
}

describe('a sentence on several rows together', () => {
  it.each([
    ['group-growth-0', '玩具和鞋靴两类商品合计，2022年出口额比2021年增长16.93%[1]。'],
    [
      'group-change-3',
      'Toys and footwear together rose by 102.43 billion yuan (1024.3 亿元) between 2021 and 2022 [1].',
    ],
    ['group-share-9', 'Of the total of all goods in Table 2, toys and footwear accounted for 2.68% in 2022 [1].'],
    ['mean-4', '2022年玩具、鞋靴两类商品的平均出口额为3536.8亿元[1]。'],
    ['whole-sum-59', 'In 2022, exports of all seventeen goods came to 26.42394 trillion yuan in total [1].'],
    ['rise-share-40', '2021年至2022年，表2全部商品出口额的增量中，机电产品占53.32%[1]。'],
  ])('stands where they are named, and taken together: %s, %s', async (id, text) => {
    expect(await standsOf(id, text)).toBe(true);
  });

  it.each([
    ['group-growth-0', '玩具和鞋靴从2021年到2022年增长16.93%[1]。'],
    ['group-growth-0', '玩具和鞋靴分别增长16.93%[1]。'],
    ['group-growth-0', '玩具、鞋靴和箱包合计，2022年比2021年增长16.93%[1]。'],
    ['group-growth-0', '全部商品合计，2022年比2021年增长16.93%[1]。'],
    ['group-growth-1', 'Toys and footwear each grew by 16.93% from 2021 to 2022 [1].'],
    ['group-share-8', '2022年，玩具、鞋靴均占表2全部商品出口额的2.68%[1]。'],
    ['group-share-8', '2022年，玩具、鞋靴合计占全国出口额的2.68%[1]。'],
    ['mean-4', '2022年，玩具、鞋靴的合计出口额平均为3536.8亿元[1]。'],
  ])('does not where each of them, others or more are meant: %s, %s', async (id, text) => {
    expect(await standsOf(id, text)).toBe(false);
  });

  it.each([
    ['whole-sum-58', '2022年，全部商品的出口额合计为264239.4亿元[1]。'],
    ['whole-sum-58', '2022年，表2所列16类商品的出口额合计为264239.4亿元[1]。'],
    ['whole-sum-58', '2022年，表1全部商品的出口额合计为264239.4亿元[1]。'],
    ['whole-growth-60', '2022年，表2所有商品比2021年增长6.75%[1]。'],
    ['whole-share-38', '2022年，机电产品占全部商品的51.84%[1]。'],
    ['whole-share-38', '2022年，表2全部商品出口额占机电产品的51.84%[1]。'],
    ['rise-share-40', '从2021年到2022年，机电产品占表2全部商品出口额的53.32%[1]。'],
    ['rise-share-40', '从2021年到2022年，机电产品增长占表2全部商品出口额的53.32%[1]。'],
  ])('is held to what a table lists, and to its rise: %s, %s', async (id, text) => {
    expect(await standsOf(id, text)).toBe(false);
  });
});

describe('a bound that no question sets', () => {
  it.each([
    ['bare-ratio-25', '2022年稀土与成品油的比值不超过0.0218[1]。'],
    ['from-to-57', 'Exports of rare earths were 4.22 billion yuan in 2021 and up to 7.07 billion yuan in 2022 [1][2].'],
    ['sorted-66', '2022年成品油为3237.1亿元，肥料为767.5亿元，稀土为70.7亿元，均低于4000亿元[1][2][3]。'],
  ])('is not said of what lies within it: %s, %s', async (id, text) => {
    expect(await standsOf(id, text)).toBe(false);
  });
});

describe('a ratio that is called one', () => {
  it.each([
    ['bare-ratio-6', '2022年玩具与鞋靴的比值为0.84[1]。', true],
    ['bare-ratio-7', 'The ratio of toys to footwear exports in 2022 was 0.84 [1].', true],
    ['bare-ratio-7', 'In 2022, toys were 0.84 times footwear [1].', true],
    ['bare-ratio-6', '2022年鞋靴与玩具的比值为0.84[1]。', false],
    ['bare-ratio-6', '2022年玩具与鞋靴出口额为0.84[1]。', false],
    ['bare-ratio-6', '2022年玩具与鞋靴的比值为0.84%[1]。', false],
    ['bare-ratio-7', 'The ratio of footwear to toys in 2022 was 0.84 [1].', false],
    ['bare-ratio-7', 'In 2022, the ratio of toys to footwear rose by 0.84 [1].', false],
  ])('stands with its sides in turn: %s, %s', async (id, text, isSo) => {
    expect(await standsOf(id, text)).toBe(isSo);
  });
});

describe('a list in order', () => {
  const [footwear, toys, bags, ceramics] = [
    '鞋靴3844.4亿元',
    '玩具3229.2亿元',
    '箱包及类似容器2377.8亿元',
    '陶瓷产品2172.7亿元',
  ];
  it.each([
    [`按2022年出口额从高到低，依次为${footwear}、${toys}、${bags}、${ceramics}[1][2][3][4]。`, true],
    [`按2022年出口额从低到高，依次为${footwear}、${toys}、${bags}、${ceramics}[1][2][3][4]。`, false],
    [`按2022年出口额从高到低，依次为${toys}、${footwear}、${bags}、${ceramics}[1][2][3][4]。`, false],
    [`按2022年出口额从高到低，依次为${footwear}、${toys}、${ceramics}[1][2][4]。`, false],
    [`2022年出口额超过2000亿元的商品有${footwear}、${toys}、${bags}、${ceramics}[1][2][3][4]。`, false],
  ])('stands where all that the question names are told in it: %s', async (text, isSo) => {
    expect(await standsOf('sorted-62', text)).toBe(isSo);
  });
});

describe('two values of a row', () => {
  it.each([
    ['由2021年的42.2亿元增至2022年的70.7亿元', true],
    ['由2022年的70.7亿元增至2021年的42.2亿元', false],
    ['由2021年的70.7亿元增至2022年的42.2亿元', false],
    ['由2021年的42.2亿元降至2022年的70.7亿元', false],
  ])('are told as where it moved from and to: %s', async (move, isSo) => {
    expect(await standsOf('from-to-56', `稀土出口额${move}[1][2]。`)).toBe(isSo);
  });
});

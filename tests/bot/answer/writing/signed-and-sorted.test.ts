import { describe, expect, it } from 'vitest';
import { useRecorded } from './use-standing.js';

const standsOf = useRecorded('share-drafts.jsonl');

describe('a sum behind a pause', () => {
  it.each([
    ['sum-three-zh', '玩具、陶瓷产品、家具及其零件三样在 2021 年的出口额，合计为 9688 亿元[1]。'],
    ['sum-three-zh', '玩具、陶瓷产品、家具及其零件三样 2021 年合计出口 9688 亿元[1]。'],
    ['sum-three-zh', '玩具、陶瓷产品、家具及其零件三者在 2021 年的出口额，合计为 9688 亿元[1]。'],
    ['sum-three-zh', '玩具、陶瓷产品、家具及其零件三类商品在 2021 年的出口额，合计为 9688 亿元[1]。'],
  ])('stands: %s, %s', async (id, text) => {
    expect(await standsOf(id, text)).toBe(true);
  });

  it.each([
    ['sum-three-zh', '玩具、陶瓷产品、家具及其零件四样在 2021 年的出口额，合计为 9688 亿元[1]。'],
    ['sum-three-zh', '玩具、陶瓷产品、家具及其零件两样在 2021 年的出口额，合计为 9688 亿元[1]。'],
    ['sum-three-zh', '玩具、陶瓷产品、家具及其零件三样在 2022 年的出口额，合计为 9688 亿元[1]。'],
    ['sum-three-zh', '玩具、陶瓷产品、家具及其零件三样在 2021 年的出口额，各为 9688 亿元[1]。'],
    ['sum-three-zh', '玩具、陶瓷产品、家具及其零件三样在 2021 年的出口额，平均为 9688 亿元[1]。'],
    ['sum-three-zh', '玩具、陶瓷产品、箱包三样在 2021 年的出口额，合计为 9688 亿元[1]。'],
    ['sum-three-zh', '玩具、陶瓷产品三样在 2021 年的出口额，合计为 9688 亿元[1]。'],
    ['sum-three-zh', '玩具、陶瓷产品、家具及其零件前三样在 2021 年的出口额，合计为 9688 亿元[1]。'],
    ['sum-three-zh', '玩具、陶瓷产品、家具及其零件十三样在 2021 年的出口额，合计为 9688 亿元[1]。'],
  ])('does not stand of another: %s, %s', async (id, text) => {
    expect(await standsOf(id, text)).toBe(false);
  });
});

describe('a move with its sign', () => {
  it.each([
    ['change-down-zh', '家具及其零件 2022 年与 2021 年的增减为 −117.3 亿元[1]。'],
    ['change-down-zh', '家具及其零件 2021 年与 2022 年之间的增减为 −117.3 亿元[1]。'],
    ['change-down-zh', '家具及其零件出口额从 2021 年到 2022 年的变动为 −117.3 亿元[1]。'],
    ['change-down-zh', '2022 年与 2021 年相比，家具及其零件的增减为 −117.3 亿元[1]。'],
    ['change-down-zh', '2022 年、2021 年，家具及其零件的增减为 −117.3 亿元[1]。'],
    ['change-down-zh', '家具及其零件（2022 年与 2021 年）的增减额为 −117.3 亿元[1]。'],
  ])('stands: %s, %s', async (id, text) => {
    expect(await standsOf(id, text)).toBe(true);
  });

  it.each([
    ['change-down-zh', '家具及其零件 2022 年与 2021 年的增减为 117.3 亿元[1]。'],
    ['change-down-zh', '家具及其零件 2022 年与 2021 年的出口额为 −117.3 亿元[1]。'],
    ['change-down-zh', '家具及其零件 2021 年的增减为 −117.3 亿元[1]。'],
    ['change-down-zh', '家具及其零件 2021 年比 2022 年的增减为 −117.3 亿元[1]。'],
    ['change-down-zh', '玩具 2022 年与 2021 年的增减为 −117.3 亿元[1]。'],
    ['change-down-zh', '家具及其零件 2022 年与 2020 年的增减为 −117.3 亿元[1]。'],
    ['change-down-zh', '家具及其零件 2022 年与 2021 年的增减为 −117.3%[1]。'],
    ['change-down-zh', '家具及其零件 2022 年与 2021 年的增减合计为 −117.3 亿元[1]。'],
    ['change-down-zh', '家具及其零件 2022 年与 2021 年的增加为 117.3 亿元[1]。'],
    ['change-down-zh', '家具及其零件 2022 年与 2021 年分别增减 −117.3 亿元[1]。'],
    ['change-down-zh', '家具及其零件 2022 年与 2021 年各增减 −117.3 亿元[1]。'],
    ['change-down-zh', '家具及其零件 2022 年与 2021 年减少 117.3 亿元[1]。'],
    ['change-down-zh', '2022 年与 2021 年，家具及其零件减少 117.3 亿元[1]。'],
    ['change-down-zh', '家具及其零件 2022 年和 2021 年增减 −117.3 亿元[1]。'],
    ['change-down-zh', '方向与所问相反：家具及其零件 2022 年与 2021 年的增减为 −117.3 亿元[1]。'],
  ])('does not stand of another: %s, %s', async (id, text) => {
    expect(await standsOf(id, text)).toBe(false);
  });
});

describe('what a piece answers first', () => {
  it.each([
    [
      'direction-en',
      'The direction is the other one: the change in furniture and furniture parts from 2021 to 2022 was −11.73 billion yuan (−117.3 亿元) [1].',
    ],
    [
      'direction-en',
      'The direction is the other one: furniture and furniture parts fell by 11.73 billion yuan (117.3 亿元) from 2021 to 2022 [1].',
    ],
    [
      'direction-en',
      'For furniture exports the direction is the other one: from 2021 to 2022, furniture and furniture parts changed by −11.73 billion yuan (−117.3 亿元) [1].',
    ],
    [
      'direction-en',
      'The direction is the other one; from 2021 to 2022, furniture and furniture parts fell by 11.73 billion yuan (117.3 亿元) [1].',
    ],
    ['direction-zh', '方向相反，家具及其零件 2022 年比 2021 年减少 117.3 亿元[1]。'],
    ['direction-zh', '方向相反：家具及其零件 2022 年与 2021 年的增减为 −117.3 亿元[1]。'],
  ])('stands: %s, %s', async (id, text) => {
    expect(await standsOf(id, text)).toBe(true);
  });

  it.each([
    [
      'direction-en',
      'The direction is the other one: the change in furniture and furniture parts from 2021 to 2022 was 11.73 billion yuan (117.3 亿元) [1].',
    ],
    [
      'direction-en',
      'The direction is the other one: furniture and furniture parts rose by 11.73 billion yuan (117.3 亿元) from 2021 to 2022 [1].',
    ],
    [
      'direction-en',
      'The direction is the same one: furniture and furniture parts fell by 11.73 billion yuan (117.3 亿元) from 2021 to 2022 [1].',
    ],
    [
      'direction-en',
      'The direction is not the other one: furniture and furniture parts fell by 11.73 billion yuan (117.3 亿元) from 2021 to 2022 [1].',
    ],
    [
      'direction-en',
      'For toys exports the direction is the other one: from 2021 to 2022, furniture and furniture parts changed by −11.73 billion yuan (−117.3 亿元) [1].',
    ],
    [
      'direction-en',
      'The direction is the other one: toys fell by 11.73 billion yuan (117.3 亿元) from 2021 to 2022 [1].',
    ],
    ['direction-zh', '方向相反，家具及其零件 2022 年比 2021 年增加 117.3 亿元[1]。'],
    ['direction-zh', '并非方向相反，家具及其零件 2022 年比 2021 年减少 117.3 亿元[1]。'],
    ['direction-zh', '方向不相反，家具及其零件 2022 年比 2021 年减少 117.3 亿元[1]。'],
    ['direction-zh', '方向相反，玩具 2022 年比 2021 年减少 117.3 亿元[1]。'],
  ])('does not stand of another: %s, %s', async (id, text) => {
    expect(await standsOf(id, text)).toBe(false);
  });
});

describe('an order told as a time', () => {
  it.each([
    ['rank-growth-zh', '商品按增速从高到低排序时，鞋靴以 24.4% 的同期增减在全部 17 项中排第 5[1]。'],
    ['rank-growth-zh', '按增速从高到低排列时，鞋靴以 24.4% 的同期增减排第 5[1]。'],
    ['rank-growth-zh', '把商品按增速从高到低排序的话，鞋靴以 24.4% 的同期增减在全部 17 项中排第 5[1]。'],
    ['rank-growth-zh', '商品按增速从高到低排序后，鞋靴以 24.4% 的同期增减在全部 17 项中排第 5[1]。'],
    ['rank-growth-zh', '当商品按增速从高到低排序时，鞋靴在全部 17 项中排第 5，同期增减为 24.4%[1]。'],
    ['rank-growth-zh', '如果商品按增速从高到低排列，鞋靴以 24.4% 的同期增减排第 5[1]。'],
  ])('stands: %s, %s', async (id, text) => {
    expect(await standsOf(id, text)).toBe(true);
  });

  it.each([
    ['rank-growth-zh', '商品按增速从低到高排序时，鞋靴以 24.4% 的同期增减在全部 17 项中排第 5[1]。'],
    ['rank-growth-zh', '商品按出口额从高到低排序时，鞋靴以 24.4% 的同期增减在全部 17 项中排第 5[1]。'],
    ['rank-growth-zh', '商品按增速从高到低排序时，鞋靴以 24.4% 的同期增减在全部 17 项中排第 4[1]。'],
    ['rank-growth-zh', '商品按增速从高到低排序时，玩具以 24.4% 的同期增减在全部 17 项中排第 5[1]。'],
    ['rank-growth-zh', '商品按增速从高到低排序时，鞋靴以 24.4% 的同期增减在全部 16 项中排第 5[1]。'],
    ['rank-growth-zh', '2021 年商品按增速从高到低排序时，鞋靴以 24.4% 的同期增减在全部 17 项中排第 5[1]。'],
    ['rank-growth-zh', '全国商品按增速从高到低排序时，鞋靴以 24.4% 的同期增减在全国排第 5[1]。'],
    ['rank-growth-zh', '商品按增速从高到低排序后，鞋靴以 24.4% 的同期增减在全部 17 项中排倒数第 5[1]。'],
    ['rank-growth-zh', '如果商品按 2022 年出口额从高到低排列，鞋靴以 24.4% 的同期增减排第 5[1]。'],
  ])('does not stand of another: %s, %s', async (id, text) => {
    expect(await standsOf(id, text)).toBe(false);
  });
});

describe('who says so, behind what it is said of', () => {
  it.each([
    ['fastest-en', 'For footwear, the table gives a year-on-year change of 24.4% [5].'],
    ['fastest-en', 'For footwear, Table 2 shows a year-on-year change of 24.4% [5].'],
    ['fastest-en', 'As for footwear, the paper gives a year-on-year change of 24.4% [5].'],
    ['value-en', 'For rare earths, exports in 2022 were 7.07 billion yuan (70.7 亿元) [1].'],
  ])('stands: %s, %s', async (id, text) => {
    expect(await standsOf(id, text)).toBe(true);
  });

  it.each([
    ['fastest-en', 'For footwear, the table gives a year-on-year change of 24.4% [4].'],
    ['fastest-en', 'For toys, the table gives a year-on-year change of 24.4% [5].'],
    ['fastest-en', 'For footwear, Table 1 gives a year-on-year change of 24.4% [5].'],
    ['fastest-en', 'For footwear, the table does not give a year-on-year change of 24.4% [5].'],
    ['fastest-en', 'For footwear, the table gives a rise to 24.4% [5].'],
    ['fastest-en', 'For footwear, the table gives exports of 24.4% [5].'],
    ['fastest-en', 'For all goods, the table gives a year-on-year change of 24.4% [5].'],
    ['fastest-en', 'For all goods, footwear had a year-on-year change of 24.4% [5].'],
    ['value-en', 'For all goods, rare earths exports in 2022 were 7.07 billion yuan (70.7 亿元) [1].'],
    ['value-en', 'For all rows, rare earths exports in 2022 were 7.07 billion yuan (70.7 亿元) [1].'],
    ['value-en', 'As for all goods in Table 2, rare earths exports in 2022 were 7.07 billion yuan (70.7 亿元) [1].'],
    ['value-en', 'Across all goods, rare earths exports in 2022 were 7.07 billion yuan (70.7 亿元) [1].'],
    ['fastest-en', 'For footwear, the table gives the fastest year-on-year change of 24.4% [5].'],
    ['fastest-en', 'For footwear, the paper doubts a year-on-year change of 24.4% [5].'],
  ])('does not stand of another: %s, %s', async (id, text) => {
    expect(await standsOf(id, text)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { useRecorded } from './use-standing.js';

const standsOf = useRecorded('share-drafts.jsonl');

describe('how far a share moved', () => {
  it.each([
    ['share-points-zh', '2022 年与 2021 年相比，钢材占表中全部行的比重上升 0.31 个百分点[1]。'],
    ['share-points-zh', '钢材占表中全部行的比重 2022 年比 2021 年上升了 0.31 个百分点[1]。'],
    ['share-points-zh', '从 2021 年到 2022 年，钢材占表中全部行的比重上升了 0.31 个百分点[1]。'],
    ['share-points-zh', '钢材在表中全部行合计中的占比，2022 年较 2021 年提高 0.31 个百分点[1]。'],
    ['share-points-zh', '钢材占全表合计的比重从 2021 年到 2022 年的变动为 0.31 个百分点[1]。'],
    ['share-points-zh', '2022 年钢材占表中全部行的份额比上年提高 0.31 个百分点[1]。'],
    ['share-points-zh', '2022 年，钢材占表中全部行的比重比 2021 年高 0.31 个百分点[1]。'],
    ['share-points-zh', '表中全部行里，钢材所占的比重 2022 年比 2021 年上升 0.31 个百分点[1]。'],
    ['share-points-down-zh', '家具及其零件占表中全部行的比重 2022 年比 2021 年下降了 0.166 个百分点[1]。'],
    ['share-points-down-zh', '从 2021 年到 2022 年，家具及其零件占表中全部行的比重变动为 −0.166 个百分点[1]。'],
    [
      'share-points-en',
      'From 2021 to 2022, steel products’ share of all rows of the table rose by 0.31 percentage points [1].',
    ],
    [
      'share-points-en',
      'The share of steel products in all rows of the table rose by 0.31 percentage points from 2021 to 2022 [1].',
    ],
    [
      'share-points-en',
      'Compared with 2021, steel products’ share of all rows of the table in 2022 was 0.31 percentage points higher [1].',
    ],
    [
      'share-points-en',
      'Steel products as a share of all rows of the table rose by 0.31 percentage points between 2021 and 2022 [1].',
    ],
    [
      'share-points-en',
      'As a share of all rows of the table, steel products rose by 0.31 percentage points from 2021 to 2022 [1].',
    ],
    [
      'share-points-en',
      'The change in the share of steel products in all rows of the table from 2021 to 2022 was 0.31 percentage points [1].',
    ],
    [
      'share-points-en',
      'The share of all rows of the table accounted for by steel products increased by 0.31 percentage points from 2021 to 2022 [1].',
    ],
    [
      'share-points-en',
      'In 2022 the share of steel products in the table total was 0.31 percentage points higher than in 2021 [1].',
    ],
    [
      'share-points-en',
      'Between 2021 and 2022 there was a rise of 0.31 percentage points in the share of steel products in all rows of the table [1].',
    ],
  ])('stands: %s, %s', async (id, text) => {
    expect(await standsOf(id, text)).toBe(true);
  });

  it.each([
    ['share-points-zh', '表中全部行比钢材的比重 2022 年比 2021 年上升 0.31 个百分点[1]。'],
    ['share-points-zh', '钢材和表中全部行的比重，2022 年比 2021 年高 0.31 个百分点[1]。'],
    [
      'share-points-en',
      'The share of all rows of the table that accounted for steel products increased by 0.31 percentage points from 2021 to 2022 [1].',
    ],
    [
      'share-points-en',
      'Compared with all rows of the table, the share of steel products rose by 0.31 percentage points from 2021 to 2022 [1].',
    ],
    ['share-points-zh', '2022 年与 2021 年相比，钢材占表中全部行的比重下降 0.31 个百分点[1]。'],
    ['share-points-zh', '2021 年与 2022 年相比，钢材占表中全部行的比重上升 0.31 个百分点[1]。'],
    ['share-points-zh', '2021 年，钢材占表中全部行的比重比 2022 年高 0.31 个百分点[1]。'],
    ['share-points-zh', '2022 年与 2021 年相比，玩具占表中全部行的比重上升 0.31 个百分点[1]。'],
    ['share-points-zh', '2022 年与 2021 年相比，表中全部行占钢材的比重上升 0.31 个百分点[1]。'],
    ['share-points-zh', '2022 年与 2021 年相比，钢材占表中全部行的比重上升 0.31%[1]。'],
    ['share-points-zh', '2022 年与 2021 年相比，钢材占表中全部行的比重上升至 0.31 个百分点[1]。'],
    ['share-points-zh', '2022 年与 2021 年相比，钢材占全国出口的比重上升 0.31 个百分点[1]。'],
    ['share-points-zh', '2022 年与 2021 年相比，钢材上升 0.31 个百分点[1]。'],
    ['share-points-zh', '2022 年与 2021 年相比，钢材出口额上升 0.31 个百分点[1]。'],
    ['share-points-zh', '2022 年与 2021 年相比，表中全部行上升 0.31 个百分点[1]。'],
    ['share-points-zh', '2022 年，钢材占表中全部行的比重为 0.31 个百分点[1]。'],
    ['share-points-zh', '2022 年与 2021 年相比，钢材占表中全部行增量的比重上升 0.31 个百分点[1]。'],
    ['share-points-zh', '2022 年与 2021 年相比，钢材占表中全部行的比重上升超过 0.31 个百分点[1]。'],
    ['share-points-zh', '2022 年与 2021 年相比，钢材占表中全部行的比重平均上升 0.31 个百分点[1]。'],
    ['share-points-zh', '2022 年与 2020 年相比，钢材占表中全部行的比重上升 0.31 个百分点[1]。'],
    ['share-points-zh', '2022 年与 2021 年相比，钢材占表中全部行的比重上升 0.31 个百分点，下降 0.31 个百分点[1]。'],
    ['share-points-zh', '2022 年与 2021 年相比，钢材占前三行的比重上升 0.31 个百分点[1]。'],
    ['share-points-zh', '2022 年与 2021 年相比，钢材占表中每一行的比重上升 0.31 个百分点[1]。'],
    ['share-points-zh', '2022 年与 2021 年相比，钢材的增速占表中全部行的比重上升 0.31 个百分点[1]。'],
    ['share-points-down-zh', '家具及其零件占表中全部行的比重 2022 年比 2021 年上升了 0.166 个百分点[1]。'],
    ['share-points-down-zh', '家具及其零件占表中全部行的比重 2022 年比 2021 年下降了 −0.166 个百分点[1]。'],
    ['share-points-down-zh', '从 2021 年到 2022 年，家具及其零件占表中全部行的比重变动为 0.166 个百分点[1]。'],
    [
      'share-points-en',
      'From 2021 to 2022, steel products’ share of all rows of the table fell by 0.31 percentage points [1].',
    ],
    [
      'share-points-en',
      'From 2022 to 2021, steel products’ share of all rows of the table rose by 0.31 percentage points [1].',
    ],
    ['share-points-en', 'From 2021 to 2022, toys’ share of all rows of the table rose by 0.31 percentage points [1].'],
    [
      'share-points-en',
      'From 2021 to 2022, steel products’ share of all rows of the table rose to 0.31 percentage points [1].',
    ],
    ['share-points-en', 'From 2021 to 2022, steel products’ share of all rows of the table rose by 0.31% [1].'],
    [
      'share-points-en',
      'From 2021 to 2022, all rows of the table as a share of steel products rose by 0.31 percentage points [1].',
    ],
    ['share-points-en', 'From 2021 to 2022, steel products rose by 0.31 percentage points [1].'],
    ['share-points-en', 'From 2021 to 2022, all rows of the table rose by 0.31 percentage points [1].'],
    [
      'share-points-en',
      'As a share of steel products, all rows of the table rose by 0.31 percentage points from 2021 to 2022 [1].',
    ],
    ['share-points-en', 'In 2022, steel products’ share of all rows of the table was 0.31 percentage points [1].'],
    [
      'share-points-en',
      'In 2021 the share of steel products in the table total was 0.31 percentage points higher than in 2022 [1].',
    ],
    [
      'share-points-en',
      'From 2021 to 2022, steel products’ share of national exports rose by 0.31 percentage points [1].',
    ],
    [
      'share-points-en',
      'From 2021 to 2022, the growth of steel products as a share of all rows of the table rose by 0.31 percentage points [1].',
    ],
  ])('does not stand of another: %s, %s', async (id, text) => {
    expect(await standsOf(id, text)).toBe(false);
  });
});

describe('a share of a rise', () => {
  it.each([
    ['rise-share-zh', '2022 年与 2021 年相比，成品油的增减占表中全部行增减的 6.78%[1]。'],
    ['rise-share-zh', '从 2021 年到 2022 年，成品油占表中全部行出口增减的 6.78%[1]。'],
    ['rise-share-zh', '2022 年比 2021 年，成品油的增量占表中全部行增量的 6.78%[1]。'],
    ['rise-share-zh', '2021 年到 2022 年，成品油的增加额占表中全部行增加额的 6.78%[1]。'],
    ['rise-share-zh', '2022 年与 2021 年相比，表中全部行的出口增量中，成品油占 6.78%[1]。'],
  ])('stands: %s, %s', async (id, text) => {
    expect(await standsOf(id, text)).toBe(true);
  });

  it.each([
    ['rise-share-zh', '2022 年与 2021 年相比，成品油的增减占表中全部行的 6.78%[1]。'],
    ['rise-share-zh', '2022 年与 2021 年相比，成品油占表中全部行的 6.78%[1]。'],
    ['rise-share-zh', '2021 年与 2022 年相比，成品油的增减占表中全部行增减的 6.78%[1]。'],
    ['rise-share-zh', '2022 年与 2021 年相比，钢材的增减占表中全部行增减的 6.78%[1]。'],
    ['rise-share-zh', '2022 年与 2021 年相比，成品油的同期增减占表中全部行同期增减的 6.78%[1]。'],
    ['rise-share-zh', '2022 年与 2021 年相比，成品油的增速占表中全部行增速的 6.78%[1]。'],
    ['rise-share-zh', '2022 年与 2021 年相比，表中全部行的增减占成品油增减的 6.78%[1]。'],
    ['rise-share-zh', '2022 年与 2021 年相比，成品油的减少额占表中全部行减少额的 6.78%[1]。'],
    ['rise-share-zh', '2022 年，成品油的出口额占表中全部行增减的 6.78%[1]。'],
    ['rise-share-zh', '2022 年与 2021 年相比，成品油的增减占全国出口增减的 6.78%[1]。'],
  ])('does not stand of another: %s, %s', async (id, text) => {
    expect(await standsOf(id, text)).toBe(false);
  });
});

describe('a share told the other way round', () => {
  it.each([
    [
      'top-share-en',
      'Of the 2022 total of all rows of the table, 80.26% was accounted for by mechanical and electrical products, high-tech products, and clothing and clothing accessories [1].',
    ],
    [
      'top-share-en',
      'In 2022, 80.26% of all rows of the table was accounted for by mechanical and electrical products, high-tech products, and clothing and clothing accessories together [1].',
    ],
    [
      'top-share-en',
      'As a share of all rows of the table, mechanical and electrical products, high-tech products, and clothing and clothing accessories were 80.26% in 2022 [1].',
    ],
    [
      'top-share-en',
      'Mechanical and electrical products, high-tech products, and clothing and clothing accessories together made up 80.26% of the table total in 2022 [1].',
    ],
    ['top-share-zh', '表中全部行 2022 年的合计中，80.26% 来自机电产品、高新技术产品、服装及衣着附件[1]。'],
    ['top-share-zh', '2022 年表中全部行合计的 80.26% 来自机电产品、高新技术产品、服装及衣着附件[1]。'],
    ['ceramics-share-en', 'As a share of footwear, ceramic products were 56.52% in 2022 [1].'],
    ['ceramics-share-en', 'As a percentage of footwear, ceramic products came to 56.52% in 2022 [1].'],
    ['ceramics-share-en', 'In 2022, as a share of footwear, ceramic products were 56.52% [1].'],
    ['ceramics-share-en', 'As a share of footwear exports, ceramic products exports in 2022 were 56.52% [1].'],
    ['ceramics-share-en', 'Ceramic products were 56.52% of footwear in 2022 [1].'],
  ])('stands: %s, %s', async (id, text) => {
    expect(await standsOf(id, text)).toBe(true);
  });

  it.each([
    [
      'top-share-en',
      'Of the 2022 total of mechanical and electrical products, high-tech products, and clothing and clothing accessories, 80.26% was accounted for by all rows of the table [1].',
    ],
    [
      'top-share-en',
      'Of the 2021 total of all rows of the table, 80.26% was accounted for by mechanical and electrical products, high-tech products, and clothing and clothing accessories [1].',
    ],
    [
      'top-share-en',
      'Of the 2022 total of all rows of the table, 80.26% was accounted for by mechanical and electrical products and high-tech products [1].',
    ],
    [
      'top-share-en',
      'Of the 2022 total of all rows of the table, 80.26% was accounted for by mechanical and electrical products, high-tech products, and footwear [1].',
    ],
    [
      'top-share-en',
      'Of the 2022 total of all rows of the table, 80.26% accounted for mechanical and electrical products, high-tech products, and clothing and clothing accessories [1].',
    ],
    [
      'top-share-en',
      'Of the 2022 total of all exports, 80.26% was accounted for by mechanical and electrical products, high-tech products, and clothing and clothing accessories [1].',
    ],
    [
      'top-share-en',
      'Of the 2022 total of all rows of the table, 80.26% was each accounted for by mechanical and electrical products, high-tech products, and clothing and clothing accessories [1].',
    ],
    [
      'top-share-en',
      'As a share of mechanical and electrical products, high-tech products, and clothing and clothing accessories, all rows of the table were 80.26% in 2022 [1].',
    ],
    [
      'top-share-en',
      'As a share of mechanical and electrical products, high-tech products, and clothing and clothing accessories, all rows of the table were 80.26% [1].',
    ],
    [
      'top-share-en',
      'As a share of mechanical and electrical products, high-tech products, and clothing and clothing accessories, all goods in Table 2 were 80.26% in 2022 [1].',
    ],
    [
      'top-share-en',
      'All goods in Table 2 accounted for 80.26% of mechanical and electrical products, high-tech products, and clothing and clothing accessories in 2022 [1].',
    ],
    [
      'top-share-en',
      'In 2022, 80.26% of mechanical and electrical products, high-tech products, and clothing and clothing accessories was accounted for by all rows of the table [1].',
    ],
    ['top-share-zh', '2022 年机电产品、高新技术产品、服装及衣着附件的 80.26% 来自表中全部行[1]。'],
    ['top-share-zh', '2022 年表中全部行合计的 80.26% 来自机电产品、高新技术产品[1]。'],
    ['ceramics-share-en', 'As a share of ceramic products, footwear was 56.52% in 2022 [1].'],
    ['ceramics-share-en', 'As a share of footwear, ceramic products were 56.52% in 2021 [1].'],
    ['ceramics-share-en', 'As a share of toys, ceramic products were 56.52% in 2022 [1].'],
    ['ceramics-share-en', 'As a share of footwear, ceramic products rose by 56.52% in 2022 [1].'],
    ['ceramics-share-en', 'As a share of footwear, ceramic products were 56.52% in 2021 and 2022 [1].'],
  ])('does not stand of another: %s, %s', async (id, text) => {
    expect(await standsOf(id, text)).toBe(false);
  });
});

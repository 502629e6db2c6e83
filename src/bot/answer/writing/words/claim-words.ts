import type { Meaning } from '../../../../tools/index.js';

/** What claims read and judge by themselves: each of these is held against the cells. */
export const JUDGED: ReadonlySet<Meaning> = new Set<Meaning>([
  ...(['rise', 'fall', 'move', 'growth', 'of-growth', 'amount', 'year-on-year', 'year-before'] as const),
  ...(['more', 'less', 'faster', 'slower', 'than', 'compared', 'gap', 'pair', 'share', 'together'] as const),
  ...(['average', 'yearly', 'from', 'to', 'by', 'at', 'of', 'and', 'while', 'whose', 'respectively'] as const),
  'category',
]);

/** Orders, which a marked piece has to state itself. */
export const RANKING: ReadonlySet<Meaning> = new Set<Meaning>([
  ...(['rank', 'most', 'least', 'fastest', 'slowest', 'top', 'next-to', 'behind', 'followed-by'] as const),
]);

/** Words that claims pass over and a writer may use: any other one a piece has to hold. */
export const FILLERS: ReadonlySet<string> = new Set(
  [
    'is, are, was, were, be, been, has, have, had, in, for, it, its, this, that, those, as, with, at, during, the, year,',
    'amounted to, amount to, amounts to, came to, come to, comes to, stood at, stands at, totalled, totaled, worth, figure,',
    'recorded, valued at, reached, exported, sold, value, period, over, shows, table, the table, respective, was recorded,',
    '的, 了, 为, 是, 在, 其, 则, 而, 于, 有, 共, 计, 年, 全年, 实现, 录得, 方面, 同期, 就, 而言, 表中, 即, 换算, 期间, 间, 个',
  ]
    .join(' ')
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== ''),
);

import type { Meaning } from '../../../../tools/index.js';

/** A value that went up or down. */
export const MOVING: ReadonlySet<Meaning> = setOf('rise', 'fall', 'move', 'growth', 'of-growth', 'year-on-year');

/** Values set against each other. */
export const COMPARING: ReadonlySet<Meaning> = setOf(
  'more',
  'less',
  'faster',
  'slower',
  'than',
  'compared',
  'year-before',
);

/** What is worked out of several values. */
export const COMPUTING: ReadonlySet<Meaning> = setOf('average', 'gap', 'pair', 'share', 'together', 'yearly');

/** Orders, which a marked piece has to state itself. */
export const RANKING: ReadonlySet<Meaning> = setOf(
  ...(['behind', 'fastest', 'followed-by', 'least', 'most', 'next-to', 'rank', 'slowest', 'top'] as const),
);

/**
 * What claims read and judge by themselves: each of these is held against the cells. 其中 is none: no cell tells whether
 * one row is a part of another.
 */
export const JUDGED: ReadonlySet<Meaning> = setOf(
  ...MOVING,
  ...COMPARING,
  ...COMPUTING,
  ...(['amount', 'and', 'at', 'by', 'category', 'from', 'of', 'respectively', 'to', 'while'] as const),
  'whose',
);

function setOf(...meanings: readonly Meaning[]): ReadonlySet<Meaning> {
  return new Set(meanings);
}

/** Words that say whose a whole country's figures are. */
export const NATIONAL: ReadonlySet<string> = new Set([
  '我国',
  '中国',
  '全国',
  'china',
  'china’s',
  "china's",
  'chinese',
]);

/** Words that claims pass over and a writer may use: any other one a piece has to hold. */
const FILLERS: ReadonlySet<string> = new Set(
  [
    'is, are, was, were, be, been, has, have, had, in, for, it, its, this, that, those, as, with, at, during, the, year,',
    'amounted to, amount to, amounts to, came to, come to, comes to, stood at, stands at, totalled, totaled, worth, figure, actual,',
    'recorded, valued at, reached, exported, value, period, over, shows, table, the table, respective, was recorded,',
    '的, 了, 为, 是, 在, 其, 则, 而, 于, 有, 共, 计, 年, 全年, 实现, 录得, 方面, 同期, 就, 而言, 表中, 即, 换算, 期间, 间, 个,',
    '以, 按, 中, 里, 当中, 之中, 内, 据, 根据, 数据, 出现, 呈现, 这, 一, 折合, 折算, 换算成, 换算为, 换算后为,',
    'which, whose, there, saw, see, registered, posted, experienced, an, a, came in at, given as, are given as, is given as, put at,',
    'are put at, overall, rate, rate of, is put at, is listed at, are listed at, equalled, 来说, 来看, showed, altogether, between, across',
  ]
    .join(' ')
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== ''),
);

/** Whether a word that says nothing by itself is one that a writer may use; "the" behind it says nothing either. */
export function isFiller(written: string): boolean {
  return FILLERS.has(written.toLowerCase().replace(/(?<=\w)(?: the)?\s*$/u, ''));
}

/** Words for what is worked out, which hold of nothing that a source prints. */
export const COMPUTED: ReadonlySet<string> = new Set(['计算', '经计算', '算出', 'calculated', 'computed']);

/** "Of which" makes what comes behind a part of what comes before, which no two cells say. */
export function isOfWhich({ start, end }: { readonly start: number; readonly end: number }, text: string): boolean {
  return /^which$/iu.test(text.slice(start, end)) && /\b(?:of|among)\s+$/iu.test(text.slice(0, start));
}

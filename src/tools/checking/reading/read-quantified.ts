import type { Condition, Quantified, Quantifier, RowName } from '../assertion.js';
import { isWord } from '../clause-parts.js';
import { comparedCount } from './compared-counts.js';
import { allOf, conditionsOf } from './conditions.js';
import type { Clause, ClauseReader } from './clause.js';

const WORDS = [
  'all',
  'only',
  'except',
  'majority',
  'minority',
  'rest',
  'among-others',
  'rise',
  'fall',
  'growth',
  'more',
  'less',
  'faster',
  'slower',
  'than',
  'year-on-year',
  'and',
  'each-period',
] as const;

/** What is said of so many rows: "16 of the 17 categories rose", 唯一下降的品类, "all but furniture". */
export const readQuantified: ClauseReader = (clause) => {
  const compared = comparedCount(clause);
  const rest = compared?.rest ?? clause;
  if (!rest.isOf(...WORDS)) return null;
  const told = quantifierOf(rest);
  // "Only" says of which row, and the one that others are set against is none of them.
  const quantifier = compared && told && 'rows' in told.quantifier && told.quantifier.kind !== 'count' ? null : told;
  const condition = quantifier && amongThese(compared?.condition ?? conditionsOf(rest), clause);
  return condition ? [{ ...quantifier, condition }] : null;
};

function quantifierOf(clause: Clause): Said | null {
  if (clause.has('majority', 'minority')) return majorityOf(clause);
  return exceptionOf(clause) ?? exclusionOf(clause) ?? countOf(clause) ?? listOf(clause);
}

/** 其中: of those that the clause before counted, which are so too. */
function amongThese(condition: Condition | null, { isAmongThese, topic }: Clause): Condition | null {
  return isAmongThese ? topic.counted && allOf([topic.counted, condition]) : condition;
}

type Said = Omit<Quantified, 'condition'>;

/** Of most of them, of how many where that is said; beside rows or other quantifiers it is not told of which. */
function majorityOf(clause: Clause): Said | null {
  const kinds = (['majority', 'minority'] as const).filter((one) => clause.has(one));
  const [kind, second] = kinds;
  const [total = null, another] = clause.categories.filter((one) => one !== null);
  const isPlain = clause.rows.length === 0 && !clause.has('only', 'except', 'rest', 'among-others', 'all');
  return kind && !second && another === undefined && isPlain ? said({ kind }, total) : null;
}

/** All but the rows behind "except"; of the rest as many as are said to be left, or to be there in all. */
function exceptionOf(clause: Clause): Said | null {
  if (!clause.has('except') || clause.has('only')) return null;
  const rows = clause.rows.map(({ row }) => row);
  const isBehind = clause.rows.every((row) => clause.indexOf(row) > clause.indexOfWord('except'));
  if (rows.length === 0) return leavingOut(clause);
  const [count = null, second] = clause.categories.filter((one) => one !== null);
  if (!isBehind || second !== undefined || !isOfAll(clause)) return null;
  return said({ kind: 'all-but', rows }, totalBeside(count, clause, rows));
}

/** "All but 1 of the 17 goods": so many are left out, and none is named. */
function leavingOut(clause: Clause): Said | null {
  const [count, total = null, third] = clause.categories.filter((one) => one !== null);
  const counted = clause.written.findIndex((part) => part.part === 'categories' && part.count !== null);
  const isBehind = counted === clause.written.findIndex((part) => isWord(part, 'except')) + 1;
  if (count === undefined || third !== undefined || !isBehind) return null;
  return said({ kind: 'all-but-so-many', count }, total);
}

/** "The other 16" are without those set aside, "all 17 categories except" are with them. */
function totalBeside(count: number | null, { written }: Clause, rows: readonly RowName[]): number | null {
  if (count === null) return null;
  const [counted, except] = [
    written.findIndex((part) => part.part === 'categories' && part.count !== null),
    written.findIndex((part) => isWord(part, 'except')),
  ];
  return counted < except ? count : count + rows.length;
}

/** Something is said of all there are, not of rows that are not named. */
function isOfAll(clause: Clause): boolean {
  return clause.has('all') || clause.categories.length > 0;
}

/** These rows and no others; "apart from A, only B" says it of both. */
function exclusionOf(clause: Clause): Said | null {
  const isSetAside =
    clause.has('except') && clause.rows.some((row) => clause.indexOf(row) < clause.indexOfWord('only'));
  if (!clause.has('only') || isOfEach(clause) || (clause.has('rest', 'except') && !isSetAside)) return null;
  const rows =
    clause.rows.length > 0 ? clause.rows.map(({ row }) => row) : [clause.topic.row].flatMap((row) => row ?? []);
  const [total = null, second] = clause.categories.filter((one) => one !== null);
  return rows.length === 0 || second !== undefined
    ? null
    : said({ kind: 'only', rows }, isSummedUp(clause) ? null : total);
}

/** "Of all the goods, only …" names what there is, and says nothing of each. */
function isOfEach(clause: Clause): boolean {
  return clause.has('all') && clause.indexOfWord('all') > clause.indexOfWord('only');
}

/** So many of them, of so many; or all. */
function countOf(clause: Clause): Said | null {
  const rows = clause.rows.map(({ row }) => row);
  const isOther =
    clause.has('only', 'except', 'rest') || (clause.has('among-others') || isSummedUp(clause)) !== rows.length > 0;
  const [first, second, third] = clause.categories.filter((one) => one !== null);
  if (isOther || first === undefined || third !== undefined || first === second) return null;
  if (second !== undefined)
    return said({ kind: 'count', count: Math.min(first, second), rows }, Math.max(first, second));
  // 2021年和2022年均: of each period, not of each row.
  return clause.has('all') && !clause.isOfEachPeriod
    ? said({ kind: 'all' }, first)
    : said({ kind: 'count', count: first, rows }, null);
}

/** 有稀土和中药材两类: a list with its length behind it. */
function isSummedUp({ written, rows }: Clause): boolean {
  const last = written.at(-1);
  return last?.part === 'categories' && last.count === rows.length && written.at(-2)?.part === 'row';
}

/** "The categories that grew by more than 30 % were A, B and C", and what is said of all of them. */
function listOf(clause: Clause): Said | null {
  const { written, rows, categories } = clause;
  const isPlain = categories.length > 0 && categories.every((one) => one === null);
  if (!isPlain || clause.has('only', 'except', 'rest', 'among-others')) return null;
  if (clause.has('all')) return rows.length === 0 ? said({ kind: 'all' }, null) : null;
  const first = written.findIndex(({ part }) => part === 'row');
  const areLast = written.slice(first).every((part) => part.part === 'row' || isWord(part, 'and'));
  const isBehind = written.findLastIndex(({ part }) => part === 'categories') < first && areLast;
  return isBehind ? said({ kind: 'listed', rows: rows.map(({ row }) => row) }, null) : null;
}

function said(quantifier: Quantifier, total: number | null): Said {
  return { kind: 'quantified', quantifier, total };
}

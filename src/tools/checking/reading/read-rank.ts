import { EACH, type Assertion, type Condition, type Measure, type Operand, type RowName } from '../assertion.js';
import type { NumberPart, Part } from '../clause-parts.js';
import { Clause, kindOf, operand, signOf, type ClauseReader, type Time } from './clause.js';
import { isLeader, measureOfRank } from './rank-measure.js';

const WORDS = [
  ...(['rank', 'most', 'least', 'fastest', 'slowest', 'top', 'growth', 'rise', 'fall', 'more'] as const),
  ...([
    'year-on-year',
    'next-to',
    'behind',
    'still',
    'all',
    'and',
    'than',
    'share',
    'descending',
    'ascending',
  ] as const),
] as const;

/** A place among all rows, or among those that the clause restricts it to. */
export const readRank: ClauseReader = (clause) => {
  const risers = amongMovers(clause);
  if (risers) return ofMovers(risers);
  return rankIn(clause, clause.isAmongThese ? clause.topic.counted : null);
};

interface Movers {
  readonly rest: Clause;
  readonly among: Condition;
  readonly count: number | null;
}

/** 实现增长的品类中: of those that rose or fell alone; null where a clause is of all. */
function amongMovers(clause: Clause): Movers | null {
  const { written, topic, time } = clause;
  const place = moversIn(written);
  const pair = [written[place], written[place + 1]];
  const mover = pair.find((part) => part?.part === 'word');
  const categories = pair.find((part) => part?.part === 'categories');
  if (!mover || !categories || !time) return null;
  const measure: Measure = {
    kind: 'change',
    base: time.base === null ? null : operand(EACH, time.base),
    of: operand(EACH, time.at),
  };
  const sign = mover.meaning === 'rise' ? 'positive' : 'negative';
  const rest = new Clause(written.toSpliced(place, 2), topic);
  return { rest, among: { kind: 'moves', measure, sign }, count: categories.count };
}

/** 增长的品类, "any category that grew" at the end of a clause; −1 where there are none. */
function moversIn(written: readonly Part[]): number {
  const before = written.findIndex((part, index) => isMover(part) && written[index + 1]?.part === 'categories');
  const isBehind = written.at(-2)?.part === 'categories' && isMover(written.at(-1));
  return before < 0 && isBehind ? written.length - 2 : before;
}

/** A rank among those that moved, and how many these are where it is said. */
function ofMovers({ rest, among, count }: Movers): readonly Assertion[] | null {
  const ranks = rankIn(rest, among);
  if (!ranks || count === null) return ranks;
  return [
    ...ranks,
    { kind: 'quantified', quantifier: { kind: 'count', count, rows: [] }, condition: among, total: null },
  ];
}

function isMover(part: Part | undefined): boolean {
  return part?.part === 'word' && (part.meaning === 'rise' || part.meaning === 'fall');
}

/** "Ranked third", "the second-largest", "grew fastest", 排名前三, 仅次于; with the figure that it ranks by. */
function rankIn(clause: Clause, among: Condition | null): readonly Assertion[] | null {
  const { time } = clause;
  const said = time && isRanking(clause) ? saidOf(clause) : null;
  if (!said || !time || (among !== null && !isPlainPlace(said, clause))) return null;
  const measures = measuresOf(clause, time, operand(said.row, time.at), said.figure);
  const figures = figuresOf(clause, said, measures);
  if (measures.length === 0 || figures === null || !isTellable(measures, clause, said)) return null;
  return [
    ...either(measures.map((measure) => ranked(measure, clause, said, among))),
    ...measures.slice(0, 1).flatMap((measure) => [...totals(measure, clause), ...risen(measure, clause)]),
    ...figures,
    ...(clause.has('still') ? measures.flatMap((measure) => rankedBefore(measure, clause, said)) : []),
  ];
}

/** "The smallest gain" in percent or in amount: left open, it is true or false where both are. */
function either(readings: readonly (readonly Assertion[])[]): readonly Assertion[] {
  const [only, second] = readings;
  return only && !second ? only : [{ kind: 'alternatives', readings }];
}

/** Words of ranks alone, of a row among all. */
function isRanking(clause: Clause): boolean {
  return clause.isOf(...WORDS) && !isOfSome(clause) && !isAttribute(clause);
}

/** 出口额最大的机电产品增长7%: the row that ranks so moved, and is not ranked by that. */
function isAttribute(clause: Clause): boolean {
  const place = clause.indexOfWord('most', 'least');
  const row = clause.indexOf(clause.rows[0]);
  return place >= 0 && place < row && row < clause.indexOfWord('rise', 'fall');
}

/** A place alone: what ranked so before, or right behind another, is told of all rows only. */
function isPlainPlace({ leaders }: Said, clause: Clause): boolean {
  return leaders.length === 0 && !clause.has('still');
}

/** Growth in the year before is not held, and what is ahead is not said of the last ones. */
function isTellable(measures: readonly Measure[], clause: Clause, { place, leaders }: Said): boolean {
  const isHeld = !clause.has('still') || measures.every(({ kind }) => kind === 'value');
  return isHeld && (leaders.length === 0 || place?.order !== 'lowest');
}

/** "Among the categories that grew": of some rows only. */
function isOfSome({ written }: Clause): boolean {
  const last = written.findLastIndex(({ part }) => part === 'categories');
  const rest = last < 0 ? [] : written.slice(last + 1);
  return rest.some((part) => part.part === 'word' && (part.meaning === 'rise' || part.meaning === 'fall'));
}

/** Who ranks where, and behind whom. */
interface Said {
  readonly row: RowName;
  readonly place: Place | null;
  readonly leaders: readonly RowName[];
  readonly figure: NumberPart | null;
}

type Ranks = Extract<Assertion, { readonly kind: 'ranks' }>;
type Place = Pick<Ranks, 'order' | 'place' | 'reach'>;

function saidOf(clause: Clause): Said | null {
  const border = clause.indexOfWord('next-to', 'behind');
  const [own, second] = clause.rows.filter((one) => !isLeader(one, clause));
  const row = own ? own.row : clause.topic.row;
  const leaders = clause.rows.filter((one) => isLeader(one, clause)).map((one) => one.row);
  const figures = clause.numbers.filter((number) => isFigure(number, clause));
  const [figure = null, another] = figures;
  const place = placeOf(clause, figure);
  const isKnown = place !== 'unclear' && (place !== null || leaders.length > 0) && border >= 0 === leaders.length > 0;
  return row && !second && !another && isKnown ? { row, place, leaders, figure } : null;
}

/** A number that is no place. */
function isFigure({ mention }: NumberPart, clause: Clause): boolean {
  return mention.kind !== 'ordinal' && !(clause.has('top') && kindOf(mention) === 'amount' && isPlain(mention));
}

function isPlain(mention: NumberPart['mention']): boolean {
  return mention.kind === 'amount' && mention.quantity.unit.dimension.kind === 'count';
}

/** Null where only those ahead are named. */
function placeOf(clause: Clause, figure: NumberPart | null): Place | 'unclear' | null {
  const [number, other] = clause.numbers.filter((one) => one !== figure);
  const order = orderOf(clause);
  if (other || order === null) return 'unclear';
  if (!number) {
    const isFirst = clause.has('most', 'least', 'fastest', 'slowest') && !clause.has('top');
    if (isFirst) return { order, place: 1, reach: 'at' };
    return clause.has('next-to', 'behind') ? null : 'unclear';
  }
  const { mention } = number;
  if (mention.kind === 'ordinal') return at(mention.place.toNumber(), order);
  if (!clause.has('top') || mention.kind !== 'amount' || mention.approximation !== 'exact') return 'unclear';
  return { order, place: mention.quantity.value.toNumber(), reach: 'within' };
}

function at(place: number, order: Place['order']): Place | 'unclear' {
  return Number.isInteger(place) && place > 0 ? { order, place, reach: 'at' } : 'unclear';
}

/** "More" is an order only right behind an ordinal: 第二大. */
function orderOf(clause: Clause): Place['order'] | null {
  const isLowest = clause.has('least', 'slowest', 'ascending');
  if (isLowest && clause.has('most', 'fastest', 'descending')) return null;
  const ordinal = clause.numbers.find(({ mention }) => mention.kind === 'ordinal');
  if (clause.has('more') && clause.indexOfWord('more') !== clause.indexOf(ordinal ?? clause.numbers[0]) + 1)
    return null;
  if (clause.has('fall') && !clause.has('rank', 'next-to', 'behind'))
    return clause.has('most', 'fastest') && !clause.has('descending') ? 'lowest' : null;
  return isLowest ? 'lowest' : 'highest';
}

/** What is ranked of a row: its value, or how it moved. */
function measuresOf(clause: Clause, time: Time, of: Operand, figure: NumberPart | null): readonly Measure[] {
  const isMove = clause.has('rise', 'fall', 'year-on-year');
  if (isMove || (clause.isOfAbsolute && clause.has('fastest', 'slowest')))
    return movesOf(clause, { base: time.base === null ? null : operand(of.row, time.base), of }, figure);
  const measure = measureOfRank(clause, time);
  return measure ? [measure(of)] : [];
}

/** "Rose the most" may be meant in percent or in amount, unless the figure beside it or "in absolute terms" says which. */
function movesOf(
  clause: Clause,
  moving: Pick<Extract<Measure, { readonly kind: 'change' }>, 'base' | 'of'>,
  figure: NumberPart | null,
): readonly Measure[] {
  const [growth, change]: readonly [Measure, Measure] = [
    { kind: 'growth', ...moving },
    { kind: 'change', ...moving },
  ];
  if (clause.isOfAbsolute) return figure ? [] : [change];
  const isPercent = figure !== null && kindOf(figure.mention) === 'percent';
  if (isPercent || clause.has('fastest', 'slowest', 'growth')) return [growth];
  return figure ? [] : [growth, change];
}

/** The figure of what ranks so, its value or its growth; null where it is of something else. */
function figuresOf(clause: Clause, { figure }: Said, [measure]: readonly Measure[]): readonly Assertion[] | null {
  if (!figure) return [];
  const { mention, role } = figure;
  const sign = signOf(clause);
  if (!measure || sign === null || role === 'by' || role === 'from') return null;
  const isGrowth = measure.kind === 'growth';
  const fits = kindOf(mention) === (isGrowth ? 'percent' : 'amount') && (isGrowth || measure.kind === 'value');
  return fits ? [{ kind: 'equals', measure, stated: mention, sign: isGrowth ? sign : 'as-written' }] : null;
}

function ranked(
  measure: Measure,
  clause: Clause,
  { place, leaders }: Said,
  among: Ranks['among'] = null,
): readonly Assertion[] {
  const ranks: readonly Assertion[] = place ? [{ kind: 'ranks', measure, ...place, among }] : [];
  if (leaders.length === 0) return ranks;
  return [...ranks, { kind: 'follows', measure, leaders, reach: clause.has('next-to') ? 'next' : 'behind' }];
}

/** "Of all 17 categories": every count must be that of all rows. */
function totals(measure: Measure, { categories }: Clause): readonly Assertion[] {
  return categories.flatMap((total) => (total === null ? [] : [{ kind: 'totals', measure, total }]));
}

/** "The smallest increase" is of what rose. */
function risen(measure: Measure, clause: Clause): readonly Assertion[] {
  const isMove = measure.kind === 'growth' || measure.kind === 'change';
  return isMove && clause.has('rise')
    ? [{ kind: 'moves', measure: { ...measure, kind: 'change' }, sign: 'positive' }]
    : [];
}

/** "Remained the largest": it was that in the period before too. */
function rankedBefore(measure: Measure, clause: Clause, said: Said): readonly Assertion[] {
  return measure.kind === 'value' ? ranked({ kind: 'base-value', base: null, of: measure.of }, clause, said) : [];
}

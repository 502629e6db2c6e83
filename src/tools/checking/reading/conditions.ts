import { EACH, type Condition } from '../assertion.js';
import { isWord, type Part } from '../clause-parts.js';
import type { Meaning } from '../words/meanings.js';
import { conditionOf } from './condition.js';
import { Clause, kindOf } from './clause.js';

/**
 * All that a clause says of each of the rows that it counts: one thing, or several that must all be so, 低于3000亿元且增速超过10%,
 * "above 500 billion yuan in both years". Null where one of them is not understood.
 */
export function conditionsOf(clause: Clause): Condition | null {
  const said = segmentsOf(clause.written.filter(isOfCondition));
  const [first, second] = said;
  if (!first) return null;
  if (second && isOfThoseCounted(clause)) return null;
  const topic = { ...clause.topic, period: onlyPeriod(clause) ?? clause.topic.period };
  return allOf((second ? said : [clause.written]).map((parts) => inPeriods(new Clause(parts, topic))));
}

/** Nothing where one is not understood, the only one alone, several together. */
export function allOf(conditions: readonly (Condition | null)[]): Condition | null {
  const [first, second] = conditions;
  if (!first || conditions.includes(null)) return null;
  return second === undefined ? first : { kind: 'all-of', of: conditions.filter((one) => one !== null) };
}

/** "Eight exceeded 500 billion yuan, all of them growing": said of those eight, of which there may be others that grew. */
function isOfThoseCounted({ written }: Clause): boolean {
  const number = written.findIndex(({ part }) => part === 'number');
  return written.findLastIndex((part) => isWord(part, 'all') && !isOfPeriods(part, written)) > number;
}

/** 2021年和2022年均, "in both 2021 and 2022": of each period, not of each row. */
function isOfPeriods(part: Part, written: readonly Part[]): boolean {
  const at = written.indexOf(part);
  return [written[at - 1], written[at + 1]].some((one) => one?.part === 'period');
}

/** "In both years": so in each of them. */
function inPeriods(clause: Clause): Condition | null {
  if (!clause.isOfEachPeriod) return conditionOf(clause, EACH);
  const shared = clause.written.filter(
    (part) => part.part !== 'period' && !isWord(part, 'all') && !isWord(part, 'each-period') && !isWord(part, 'and'),
  );
  const inPeriod = (period: string | null): Condition | null =>
    conditionOf(new Clause(shared, { ...clause.topic, period, span: null }), EACH);
  if (clause.periods.length > 0) return allOf(clause.periods.map(({ period }) => inPeriod(period)));
  const open = inPeriod(null);
  // A move has a year before the first that is held.
  return open?.kind === 'beyond' && open.measure.kind === 'value' ? { kind: 'each-period', of: [open] } : null;
}

function onlyPeriod({ periods }: Clause): string | null {
  const [first, ...others] = periods;
  return first && others.every(({ period }) => period === first.period) ? first.period : null;
}

/** Words of a count, not of what is counted. */
const OF_COUNT: ReadonlySet<Meaning> = new Set<Meaning>([
  'only',
  'except',
  'majority',
  'minority',
  'rest',
  'among-others',
  'among-these',
] as const);

function isOfCondition(part: Part): boolean {
  return part.part !== 'row' && part.part !== 'categories' && !(part.part === 'word' && OF_COUNT.has(part.meaning));
}

/** The parts of each thing that is said, in their order. */
function segmentsOf(parts: readonly Part[]): readonly (readonly Part[])[] {
  const segments: Part[][] = [[]];
  parts.forEach((part, at) => {
    const current = segments.at(-1) ?? [];
    if (isWord(part, 'and')) {
      if (isSaid(current) && !isBesidePeriods(parts, at)) segments.push([]);
    } else if (opens(parts, at, current)) segments.push([part]);
    else current.push(part);
  });
  return segments.filter((segment) => segment.length > 0);
}

/** "In both 2021 and 2022": the word joins two periods of one thing. */
function isBesidePeriods(parts: readonly Part[], at: number): boolean {
  return parts[at - 1]?.part === 'period' && parts[at + 1]?.part === 'period';
}

/** Whether a part begins another thing than what was said so far. */
function opens(parts: readonly Part[], at: number, current: readonly Part[]): boolean {
  const [part, next] = [parts[at], parts[at + 1]];
  if (part?.part === 'period')
    return isSaid(current) && current.some((one) => one.part === 'period') && !isBesidePeriods(parts, at - 1);
  const hasNumber = current.some((one) => one.part === 'number');
  if (!hasNumber || isOfNumberBefore(parts, at, current)) return false;
  return part?.part === 'number' || (part?.part === 'word' && begins(part.meaning, next));
}

/** 两位数增长, 10%以上的增长: the move that the number in front of it is of. */
function isOfNumberBefore(parts: readonly Part[], at: number, current: readonly Part[]): boolean {
  const [last, part] = [current.at(-1), parts[at]];
  const isMove = part !== undefined && (isWord(part, 'rise') || isWord(part, 'fall'));
  const isOfPercent = last?.part === 'number' && kindOf(last.mention) === 'percent';
  return isMove && at === parts.length - 1 && isOfPercent && !current.some(isWayOrGrowth);
}

function isWayOrGrowth(part: Part): boolean {
  return part.part === 'word' && (part.meaning === 'rise' || part.meaning === 'fall' || part.meaning === 'growth');
}

/** "10 % growth" and "by 10 % year on year" end behind their number; 增速高于 and 同比增长 begin. */
function begins(meaning: Meaning, next: Part | undefined): boolean {
  if (meaning === 'year-on-year') return next?.part === 'word' && OPENING.has(next.meaning);
  if (meaning === 'growth') return next?.part === 'number' || next?.part === 'word';
  return OPENING.has(meaning);
}

/** Words that begin what is said of a row. */
const OPENING: ReadonlySet<Meaning> = new Set<Meaning>([
  'rise',
  'fall',
  'growth',
  'more',
  'less',
  'faster',
  'slower',
  'amount',
] as const);

/** Whether something has been said that can be true or false. */
function isSaid(segment: readonly Part[]): boolean {
  return segment.some((part) => part.part === 'number' || isWord(part, 'rise') || isWord(part, 'fall'));
}

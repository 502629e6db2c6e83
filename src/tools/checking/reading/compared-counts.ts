import { EACH, type Condition, type RowName } from '../assertion.js';
import { Clause, operand } from './clause.js';

/** What a clause sets each of the rows against that it counts, and the clause without that. */
interface Compared {
  readonly condition: Condition;
  readonly rest: Clause;
}

/** 增速低于钢材的商品有11项, "goods above average": each row against one that is named, or against the mean of all. */
export function comparedCount(clause: Clause): Compared | null {
  const { written, numbers, topic, period } = clause;
  const [row, second] = clause.rows;
  const isMean = clause.has('average') && row === undefined;
  if (numbers.length > 0 || second || period === undefined || !(isMean || isObject(clause))) return null;
  const object = row?.row ?? MEAN;
  const condition = conditionFrom(clause, object, period);
  const said = written.filter((part) => part.part !== 'row' && (part.part !== 'word' || part.meaning !== 'average'));
  return condition && { condition, rest: new Clause(said, topic) };
}

/** The mean of all rows of a table. */
const MEAN: RowName = { targets: [], combined: { how: 'average', rows: 'all', count: null } };

const COMPARING = ['more', 'less', 'faster', 'slower'] as const;

/** The row stands behind the comparing word. */
function isObject(clause: Clause): boolean {
  const word = clause.indexOfWord(...COMPARING);
  return word >= 0 && clause.indexOf(clause.rows[0]) > word;
}

function conditionFrom(clause: Clause, object: RowName, period: string | null): Condition | null {
  const [isMore, isLess] = [clause.has('more', 'faster'), clause.has('less', 'slower')];
  const isOfGrowth = clause.has('faster', 'slower', 'growth');
  // "Rose more than steel" may be meant in percent or in amount; a mean of growths is not the growth of the mean; what fell
  // faster than steel is not all that grew faster, or more slowly, than it.
  const isOpen = isOfGrowth ? object === MEAN || clause.has('fall') : clause.has('rise', 'fall', 'year-on-year');
  if (isMore === isLess || isOpen) return null;
  const [own, other] = [EACH, object].map((row) =>
    isOfGrowth
      ? ({ kind: 'growth', base: null, of: operand(row, period) } as const)
      : ({ kind: 'value', of: operand(row, period) } as const),
  );
  if (!own || !other) return null;
  return isMore ? { kind: 'exceeds', left: own, right: other } : { kind: 'exceeds', left: other, right: own };
}

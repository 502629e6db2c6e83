import type { Assertion, Measure } from '../assertion.js';
import type { NumberPart, Part } from '../clause-parts.js';
import { Clause, kindOf, operand } from './clause.js';

/** The figures of what a clause compares with, and the clause without them. */
export interface Beside {
  readonly figures: readonly Assertion[];
  readonly rest: Clause;
}

/** 比农产品的6559.6亿元少133亿元: the first number is of what stands behind "than", and is a claim of its own. */
export function readBeside(clause: Clause): Beside {
  const { numbers, topic } = clause;
  // 2021年的42.2亿元: the word between has gone into the number.
  const written = clause.written.filter((part) => part.part !== 'word' || part.meaning !== 'whose');
  const place = written.findIndex((part, index) => isObject(part) && written[index + 1]?.part === 'number');
  const [owner, number] = [written[place], written[place + 1]];
  const others = numbers.filter((one) => one !== number && kindOf(one.mention) !== 'other');
  if (isOfTwo(clause)) return ofTwo(clause);
  if (!owner || number?.part !== 'number' || others.length === 0 || isOfComparison(number))
    return { figures: [], rest: clause };
  const measure = measureOf(owner, number, clause);
  if (!measure) return { figures: [], rest: clause };
  const rest = new Clause(
    written.filter((part) => part !== number),
    topic,
  );
  return { figures: [{ kind: 'equals', measure, stated: number.mention, sign: 'as-written' }], rest };
}

/** 稀土67.6%的增速高于成品油的53.9%: two percents of growth, each behind its row, with the comparing word between. */
function isOfTwo(clause: Clause): boolean {
  const { parts, rows, numbers } = clause;
  const [first, second] = numbers;
  if (rows.length !== 2 || !first || !second || numbers.length > 2 || !clause.has('growth')) return false;
  const word = clause.indexOfWord('more', 'less');
  const areOwned = numbers.every((number) => parts[parts.indexOf(number) - 1]?.part === 'row');
  const arePercents = numbers.every(({ mention }) => kindOf(mention) === 'percent');
  return areOwned && arePercents && clause.indexOf(first) < word && word < clause.indexOf(second);
}

function ofTwo(clause: Clause): Beside {
  const { written, parts, period, topic } = clause;
  const figures = clause.numbers.flatMap((number): readonly Assertion[] => {
    const owner = parts[parts.indexOf(number) - 1];
    if (owner?.part !== 'row' || period === undefined) return [];
    const measure: Measure = { kind: 'growth', base: null, of: operand(owner.row, period) };
    return [{ kind: 'equals', measure, stated: number.mention, sign: 'as-written' }];
  });
  const rest = written.filter(({ part }) => part !== 'number');
  return figures.length === 2 ? { figures, rest: new Clause(rest, topic) } : { figures: [], rest: clause };
}

function isObject(part: Part): boolean {
  return (part.part === 'row' || (part.part === 'period' && part.periods.length === 1)) && part.role === 'than';
}

/** 比上年多…: a number with a preposition of its own is no figure of what stands before it. */
function isOfComparison({ role, mention }: NumberPart): boolean {
  return (role !== null && role !== 'of') || !['amount', 'percent'].includes(kindOf(mention));
}

function measureOf(owner: Part, { mention }: NumberPart, clause: Clause): Measure | null {
  const isOfGrowth = clause.has('growth', 'faster', 'slower') || clause.topic.matter === 'growth';
  const of =
    owner.part === 'row'
      ? clause.period !== undefined && operand(owner.row, clause.period)
      : owner.part === 'period' && clause.row && operand(clause.row, owner.periods[0] ?? null);
  if (!of) return null;
  return kindOf(mention) === 'percent' && isOfGrowth && owner.part === 'row'
    ? { kind: 'growth', base: null, of }
    : { kind: 'value', of };
}

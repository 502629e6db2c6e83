import type { Approximation, QuantityMention } from '../../../knowledge/index.js';
import type { Assertion, RowName } from '../assertion.js';
import type { NumberPart } from '../clause-parts.js';
import { kindOf, operand, type Clause, type ClauseReader } from './clause.js';
import { strict } from './read-move.js';

/** Values as they stand: one, or as many as rows or periods are named. */
export const readValues: ClauseReader = (clause) => {
  const { numbers, rows, periods } = clause;
  const isPlain =
    clause.isOf('and', 'all', 'respectively', 'together', 'than', 'year-on-year') &&
    numbers.length > 0 &&
    (numbers.every(isValue) || isStart(clause));
  if (!isPlain) return null;
  // One row "in total" is its value; of several it would be their sum.
  if (clause.has('together') && (rows.length > 1 || periods.length > 1 || numbers.length > 1)) return null;
  if (clause.has('all')) return ofEachRow(clause);
  if (clause.has('year-on-year')) return againstYearBefore(clause);
  return numbers.length === 1 ? oneValue(clause, numbers[0]) : severalValues(clause);
};

/** 稀土和中药材均不足百亿元: one number of each of several rows, however far each lies beyond it. */
function ofEachRow({ rows, numbers, period }: Clause): readonly Assertion[] | null {
  const [number, second] = numbers;
  if (!number || second || rows.length < 2 || period === undefined) return null;
  return rows.map(({ row }) =>
    strict({
      kind: 'equals',
      measure: { kind: 'value', of: operand(row, period) },
      stated: number.mention,
      sign: 'as-written',
    }),
  );
}

/** "From 42.2 in 2021, …": the value that the clause behind it starts from. */
function isStart({ parts, numbers, periods }: Clause): boolean {
  return parts.length === 2 && numbers.length === 1 && periods.length === 1 && numbers[0]?.role === 'from';
}

function isValue({ mention, role }: NumberPart): boolean {
  return ['amount', 'percent', 'points'].includes(kindOf(mention)) && role !== 'by' && role !== 'from';
}

/** "7.07 billion in 2022, against 4.22 billion a year before": the second is that of the year before. */
function againstYearBefore({ row, rows, numbers, period }: Clause): readonly Assertion[] | null {
  const before = numbers.at(-1);
  if (row === null || period === undefined || before?.role !== 'than' || rows.length > 1 || numbers.length > 2)
    return null;
  const of = operand(row, period);
  const value: Assertion = {
    kind: 'equals',
    measure: { kind: 'base-value', base: null, of },
    stated: before.mention,
    sign: 'as-written',
  };
  return numbers.length === 1 ? [value] : [...paired(numbers.slice(0, 1), () => of), value];
}

function oneValue(clause: Clause, number: NumberPart | undefined): readonly Assertion[] | null {
  const { row, period } = clause;
  if (row === null || period === undefined || !number) return null;
  const value: Assertion = {
    kind: 'equals',
    measure: { kind: 'value', of: operand(row, period) },
    stated: number.mention,
    sign: 'as-written',
  };
  const level = exceeded(clause, number, row);
  return level ? [{ kind: 'alternatives', readings: [[value], level] }] : [value];
}

/** ", higher than 4.22 billion in 2021": more than that in 2021, or more than what it was in 2021. */
function exceeded(
  { topic, periods, rows }: Clause,
  { mention }: NumberPart,
  row: RowName,
): readonly Assertion[] | null {
  const [then] = periods;
  const side = 'approximation' in mention && mention.kind === 'amount' ? SIGNS[mention.approximation] : undefined;
  const isBehind = rows.length === 0 && topic.matter === 'values' && topic.period !== null;
  if (!side || !then || !isBehind || then.period === topic.period || mention.kind !== 'amount') return null;
  if (!COMPARING.test(mention.text)) return null;
  const moving = { base: operand(row, then.period), of: operand(row, topic.period) };
  const stated: QuantityMention = { ...mention, approximation: 'exact' };
  return [
    { kind: 'equals', measure: { kind: 'base-value', ...moving }, stated, sign: 'as-written' },
    { kind: 'moves', measure: { kind: 'change', ...moving }, sign: side },
  ];
}

/** "Nearly" and 不到 say where a number lies; these may set another against it. */
const COMPARING = /^(?:higher|lower|greater|larger|smaller|more|less|above|below)\b|^[高低]于/iu;

const SIGNS: Readonly<Partial<Record<Approximation, 'negative' | 'positive'>>> = {
  over: 'positive',
  under: 'negative',
};

function severalValues(clause: Clause): readonly Assertion[] | null {
  const { numbers, rows, periods, row, period } = clause;
  if (rows.length === numbers.length && period !== undefined) {
    return paired(numbers, (index) => operand(rows[index]?.row ?? { targets: [] }, period));
  }
  if (row === null || periods.length !== numbers.length) return null;
  return paired(numbers, (index) => operand(row, periods[index]?.period ?? null));
}

function paired(
  numbers: readonly NumberPart[],
  of: (index: number) => ReturnType<typeof operand>,
): readonly Assertion[] {
  return numbers.map(({ mention }, index) => ({
    kind: 'equals',
    measure: { kind: 'value', of: of(index) },
    stated: mention,
    sign: 'as-written',
  }));
}

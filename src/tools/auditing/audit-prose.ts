import {
  dimensionsEqual,
  parsePeriod,
  splitSentences,
  type Passage,
  type Quantity,
  type QuantityMention,
} from '../../knowledge/index.js';
import type { Computed } from '../computing/computation.js';
import { compute } from '../computing/compute.js';
import { asPercent, compounded, constant, input, minus, over, type Expression } from '../computing/expression.js';
import { measureMention, numbersIn } from '../computing/number-place.js';
import type { Measured } from '../computing/operand.js';
import { PERCENT } from '../computing/resolve-term.js';
import { A_YEAR, BEHIND, FROM, TO } from '../prose/movement-words.js';

import type { AuditFinding } from './finding.js';
import { judge } from './judge.js';

/** Growth a year that a sentence states beside its own start, end and years: "from 20 to 26 in 2015–2020, 5.8 % a year". */
export function auditProse(passage: Passage): readonly AuditFinding[] {
  if (!A_YEAR.test(passage.text)) return [];
  const mentions = numbersIn(passage);
  return splitSentences(passage.text).flatMap(([from, to]) => {
    const own = mentions.filter(({ start }) => from <= start && start < to);
    return own.flatMap((_, index) => {
      const stated = statedGrowth(own.slice(index, index + 4), passage, to);
      return stated ? [judgeGrowth(stated, passage)] : [];
    });
  });
}

interface StatedGrowth {
  readonly base: Measured;
  readonly value: Measured;
  readonly rate: Measured;
  readonly years: number;
}

/** A span of years, two amounts of one unit joined as from and to, and a percent a year: four numbers in this order. */
function statedGrowth(
  [span, from, to, percent]: readonly QuantityMention[],
  passage: Passage,
  sentenceEnd: number,
): StatedGrowth | null {
  if (!span || !from || !to || !percent) return null;
  const between = [span, from, to, percent].map(({ end }, index, all) =>
    passage.text.slice(end, all[index + 1]?.start ?? sentenceEnd),
  );
  const years = yearsOf(span);
  const [base, value, rate] = [from, to, percent].map((mention) => measureMention(mention, passage));
  if (years === null || !base || !value || !rate || !isSaidSo(between)) return null;
  const isGrowth = rate.quantity.unit.dimension.kind === 'percent' && areAlike(base.quantity, value.quantity);
  return isGrowth ? { base, value, rate, years } : null;
}

/** Whether the words after each of the four numbers say that one amount became the other, and how fast a year. */
function isSaidSo([beforeFrom = '', beforeTo = '', beforeRate = '', after = '']: readonly string[]): boolean {
  const isYearly = A_YEAR.test(beforeRate) || A_YEAR.test(after.slice(0, BEHIND));
  return isYearly && FROM.test(beforeFrom) && TO.test(beforeTo);
}

function yearsOf({ kind, text }: QuantityMention): number | null {
  const [first, last] = (kind === 'period' ? (parsePeriod(text) ?? '') : '').split('/').map(Number);
  return first && last && last > first ? last - first : null;
}

/** Amounts of one unit, both above zero: only then is there compound growth between them. */
function areAlike(base: Quantity, value: Quantity): boolean {
  const { unit } = base;
  const isOne = unit.text === value.unit.text && dimensionsEqual(unit.dimension, value.unit.dimension);
  return isOne && unit.dimension.kind !== 'percent' && base.value.gt(0) && value.value.gt(0);
}

function judgeGrowth({ base, value, rate, years }: StatedGrowth, passage: Passage): AuditFinding {
  const ratio = over(input(1), input(0));
  const growth = (expression: Expression): Computed => compute({ expression, unit: PERCENT, inputs: [base, value] });
  const evenly = over(asPercent(minus(ratio, constant(1))), constant(years));
  return judge({ published: rate, section: passage.section }, growth(compounded(ratio, years)), [growth(evenly)]);
}

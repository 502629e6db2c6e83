import type { Column, Language, Row, Table } from '../../../../knowledge/index.js';
import type { Term, ToolRequest } from '../../../../tools/index.js';
import type { Understanding } from '../../understand/understanding.js';
import { cellPlace } from './cell-place.js';
import type { PlannedComputation } from './computation.js';
import { readModifiers } from './modifiers.js';
import { aroundName, isMeasure } from './operand-order.js';
import { operationsSaid, type Operation } from './operation.js';
import { ends, periodColumns } from './period-columns.js';
import { conversions } from './plan-numbers.js';

/** A row that a question sets against another, with where it stands in the question. */
interface Side {
  readonly row: Row;
  readonly form: string;
  readonly at: number;
}

/**
 * "2022 fertilisers as a percentage of 2021 ceramics", "the increase in toys over the increase in steel": two rows set
 * against each other, each in a year of its own or by what it moved. Null where both are taken as they stand.
 */
export function planTwoSides(
  understanding: Understanding,
  table: Table,
  rowIndexes: readonly number[],
): PlannedComputation | null {
  const sides = sidesOf(understanding, table, rowIndexes);
  const [first, second] = sides;
  if (!first || !second) return null;
  const terms =
    movedTerms(understanding, table, [first, second]) ?? termsOfYears(understanding, table, [first, second]);
  const set = terms && setAgainst(operationOf(understanding), terms, isMeasure(understanding.question, first.form));
  if (!set) return null;
  const form = set.tool === 'rank-terms' ? CHOSEN : COMPUTED;
  return { calls: [set, ...conversions([set], understanding, table)], composition: form };
}

const CHOSEN = { form: 'chosen', named: 'rows', counted: false, answering: 1 } as const;
const COMPUTED = { form: 'computations' } as const;

/** The two rows that a question names, in the order of its words; [] where it names another number of them. */
function sidesOf(
  { question, language, names }: Understanding,
  table: Table,
  rowIndexes: readonly number[],
): readonly Side[] {
  const text = bareText(question, language);
  const named = new Set(rowIndexes);
  const found = names.flatMap(({ target, form }): readonly Side[] => {
    const row = target.kind === 'row' && named.has(target.rowIndex) ? table.rows[target.rowIndex] : undefined;
    const around = row && aroundName(text, form);
    return around ? [{ row, form, at: around.before.length }] : [];
  });
  const sides = [...new Map(found.map((side) => [side.row, side] as const)).values()];
  return sides.length === 2 && found.length === 2 ? sides.toSorted((left, right) => left.at - right.at) : [];
}

function bareText(question: string, language: Language): string {
  return language === 'zh' ? question.replace(/\s/gu, '') : question;
}

/** What sets two numbers against each other, the most particular first. */
const BINARY = [
  'times',
  'percent-share',
  'ratio',
  'difference',
  'change',
  'highest',
  'lowest',
] as const satisfies readonly Operation[];

function operationOf({ question, language }: Understanding): (typeof BINARY)[number] | null {
  const said = operationsSaid(question, language);
  return BINARY.find((operation) => said.has(operation)) ?? null;
}

/** What stands between two years that are named as one stretch or as a list, and not each for itself. */
const JOINT = /^\s*年?\s*(?:and|to|or|through|与|和|及|到|至|[-–—~、,，/])\s*$/iu;

/** The values of the two rows, each in the year that is said with it; null where the question says none so. */
function termsOfYears(
  { question, language }: Understanding,
  table: Table,
  sides: readonly [Side, Side],
): readonly [Term, Term] | null {
  const text = bareText(question, language);
  const years = [...text.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/gu)];
  const [one, other] = years;
  if (!one || !other || years.length !== 2 || one[0] === other[0]) return null;
  const isJoint = JOINT.test(text.slice(one.index + 4, other.index));
  const areApart = sides.every(({ at }) => at < one.index) || sides.every(({ at }) => at > other.index);
  const [first, second] = [columnOf(table, one[0]), columnOf(table, other[0])];
  if (isJoint || areApart || !first || !second) return null;
  return [cellPlace(table, sides[0].row, first), cellPlace(table, sides[1].row, second)];
}

function columnOf(table: Table, year: string): Column | undefined {
  return periodColumns(table, []).find(({ period }) => period === year);
}

/** By how much each of two rows moved; null where the question says it of neither, or of one and a value of the other. */
function movedTerms(
  { question, language, periods }: Understanding,
  table: Table,
  sides: readonly [Side, Side],
): readonly [Term, Term] | null {
  const period = ends({ table, columns: [] });
  if (!period || !readModifiers(question, language).has('increments')) return null;
  const isOfBoth = (question.match(INCREMENTS[language]) ?? []).length > 1 || periods.years.length === 0;
  return isOfBoth ? [moved(table, sides[0].row, period), moved(table, sides[1].row, period)] : null;
}

const INCREMENTS: Readonly<Record<Language, RegExp>> = {
  zh: /[增减][加长少]的?(?:金|数)?额|[增减]量/gu,
  en: /\b(?:increase|gain|rise|increment|decrease)s?\b|\bthat (?:in|of|for)\b/giu,
};

/** A row's movement from the first to the last of two years. */
export function moved(table: Table, row: Row, [first, last]: readonly [Column, Column]): Term {
  return { difference: [cellPlace(table, row, last), cellPlace(table, row, first)] };
}

/** The call that sets two terms against each other; what is the measure of the other is divided by or taken away. */
function setAgainst(
  operation: (typeof BINARY)[number] | null,
  [first, second]: readonly [Term, Term],
  isTurned: boolean,
): ToolRequest | null {
  const [part, whole] = isTurned ? [second, first] : [first, second];
  switch (operation) {
    case 'times':
      return { tool: 'ratio', input: { part, whole, as: 'times' } };
    case 'percent-share':
      return { tool: 'ratio', input: { part, whole, as: 'percent' } };
    case 'ratio':
      return { tool: 'ratio', input: { part, whole, as: 'number' } };
    case 'change':
    case 'difference':
      return { tool: 'difference', input: { minuend: part, subtrahend: whole } };
    case 'highest':
    case 'lowest':
      return { tool: 'rank-terms', input: { terms: [first, second], order: operation } };
    case null:
      return null;
  }
}

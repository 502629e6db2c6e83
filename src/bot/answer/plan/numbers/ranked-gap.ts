import type { Column, Language, Row, Table } from '../../../../knowledge/index.js';
import type { Term } from '../../../../tools/index.js';
import { readSmallNumber } from '../../understand/small-numbers.js';
import type { Understanding } from '../../understand/understanding.js';
import type { AnswerPlan } from '../plan.js';
import { cellPlace } from './cell-place.js';
import { readModifiers } from './modifiers.js';
import { leadsToMeasure } from './operand-order.js';
import { readOperation, type Operation } from './operation.js';

/** A place of a ranking that a question speaks of: 1 for the first, -1 for the last. */
interface NamedPlace {
  readonly place: number;
  readonly at: number;
}

/** Words for the second and later places; what is left of a question without them may name the first. */
const LATER =
  /第([二三四五六七八九十]|\d{1,2})(?:名|位|大|高|多|快|$|(?=[的，,。？?和与跟同及、比]))|\b(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?:[- ](?:\w+est|most|place|placed|one)\b|\b(?! (?:year|half|quarter)))|\b(?:number|no\.) ?(two|three|four|five|[2-9])\b/giu;
const RUNNER_UP = /亚军|\brunner[- ]up\b|\bnext(?:[- ](?:\w+est|most|one|in line)\b|(?=\W*$))/giu;
const LAST =
  /垫底|末位|倒数第一|最后一?[名位]|最[小低少慢]|\b(?:smallest|lowest|slowest|weakest|least|bottom|last(?! year))\b/giu;
const FIRST =
  /(?<!倒数)第一(?!年|季)|最[大高多快]|榜首|头名|冠军|\b(?:largest|biggest|highest|fastest|greatest|most|top|leader|leading|number one|no\. ?1|first(?! year))\b/giu;

const ORDINALS = ['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/**
 * "How far ahead of the runner-up was the largest?": the rows at two places of a column set against each other. Null
 * where other than two places are named, or nothing is to be made of them.
 */
export function planRankedGap(
  { question, language }: Understanding,
  column: Column,
  table: Table,
  among: readonly Row[],
): AnswerPlan | null {
  const named = placesIn(question);
  const ordered = among
    .filter((row) => typeof row.cells[column.index]?.decimal === 'string')
    .toSorted((left, right) => numberIn(right, column) - numberIn(left, column));
  const [one, other] = named.map(({ place }) => ordered.at(place < 0 ? place : place - 1));
  if (!one || !other || one === other || named.length > 2) return null;
  const set = isTurned(question, named) ? ([other, one] as const) : ([one, other] as const);
  const call = callFor(madeOf(question, language, column), pairOf(set, column, table));
  return call && { kind: 'answer', calls: [call], composition: { form: 'computations' } };
}

/** "The gap between the two fastest growth rates" is no growth of one: it is how far the rates lie apart. */
function madeOf(question: string, language: Language, { role }: Column): Operation | null {
  const operation = readOperation(question, language);
  const isApart = role === 'growth' && operation === 'growth' && readModifiers(question, language).has('gap');
  return isApart ? 'point-difference' : operation;
}

/** The places named, in the order of the question, each once. */
function placesIn(question: string): readonly NamedPlace[] {
  const found: NamedPlace[] = [];
  const take =
    (pattern: RegExp, placeOf: (words: readonly (string | undefined)[]) => number | null) => (text: string) =>
      text.replace(pattern, (whole: string, ...rest: unknown[]) => {
        const at = rest.find((part) => typeof part === 'number') ?? 0;
        const place = placeOf(rest.filter((part) => part === undefined || typeof part === 'string'));
        if (place !== null && !found.some((known) => known.place === place)) found.push({ place, at });
        return ' '.repeat(whole.length);
      });
  // What is next to the last stands before it.
  const next = question.search(LAST) >= 0 ? -2 : 2;
  [take(LATER, laterPlace), take(RUNNER_UP, () => next), take(LAST, () => -1), take(FIRST, () => 1)].reduce(
    (text, step) => step(text),
    question,
  );
  return found.toSorted((left, right) => left.at - right.at);
}

function laterPlace([chinese, english, numbered]: readonly (string | undefined)[]): number | null {
  if (english !== undefined && ORDINALS.includes(english.toLowerCase())) {
    return ORDINALS.indexOf(english.toLowerCase()) + 2;
  }
  return readSmallNumber(chinese ?? numbered ?? '');
}

/** "What percentage of the largest was the second?": the place that is named first is the measure. */
function isTurned(question: string, [first]: readonly NamedPlace[]): boolean {
  return first !== undefined && leadsToMeasure(question.slice(0, first.at));
}

/** Two numbers of a column: as the question sets them against each other, and by size. */
interface Pair {
  readonly named: readonly [Term, Term];
  readonly sized: readonly [less: Term, more: Term];
  readonly role: Column['role'];
}

function pairOf([one, other]: readonly [Row, Row], column: Column, table: Table): Pair {
  const [left, right] = [cellPlace(table, one, column), cellPlace(table, other, column)];
  const isLess = numberIn(one, column) < numberIn(other, column);
  return { named: [left, right], sized: isLess ? [left, right] : [right, left], role: column.role };
}

/** How far apart two numbers lie, or what one is of the other; rates lie points apart. */
function callFor(operation: Operation | null, { named: [part, whole], sized: [less, more], role }: Pair) {
  switch (operation) {
    case 'change':
    case 'difference':
    case 'point-difference':
      return { tool: 'difference', input: { minuend: more, subtrahend: less } } as const;
    case 'times':
      return { tool: 'ratio', input: { part: more, whole: less, as: 'times' } } as const;
    case 'ratio':
      return { tool: 'ratio', input: { part, whole, as: 'number' } } as const;
    case 'percent-share':
      return { tool: 'ratio', input: { part, whole, as: 'percent' } } as const;
    case 'growth':
    case 'percent-more':
      return role === 'value' ? ({ tool: 'growth-rate', input: { base: less, value: more } } as const) : null;
    default:
      return null;
  }
}

function numberIn(row: Row, column: Column): number {
  return Number(row.cells[column.index]?.decimal);
}

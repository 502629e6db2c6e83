import { isWordOf, type ClaimToken, type Meaning } from '../../../../../tools/index.js';
import type { Row, Table } from '../../../../../knowledge/index.js';
import type { Figure } from '../../../../reply/reply.js';
import type { FigureFact } from '../facts/fact.js';
import { isExceeded } from '../sentence/compared-rows.js';
import { likeness, type FigureSentence } from '../sentence/figure-sentence.js';
import { isTotal, saysTotalOf } from '../sentence/around-mention.js';
import { withMentions } from '../sentence/mention.js';
import { isPartOfMeasure } from '../sentence/part-of-measure.js';
import { isYearCount, namesBase, runsBetween } from '../sentence/periods.js';

type Move = Extract<FigureFact, { kind: 'change' | 'growth' | 'rate' }>;

/** Words around a move that neither say which way it went nor how far. */
const AROUND: readonly Meaning[] = [
  ...(['amount', 'and', 'at', 'by', 'category', 'compared', 'from', 'nation', 'of', 'of-growth', 'than'] as const),
  ...(['to', 'year-before', 'year-on-year'] as const),
];
/** Of what is no percent: "in absolute terms". */
const OF_AMOUNTS: readonly Meaning[] = ['absolute'];
const UP: Readonly<Record<Move['kind'], readonly Meaning[]>> = {
  change: ['rise', 'more'],
  growth: ['rise'],
  rate: ['rise'],
};
const DOWN: Readonly<Record<Move['kind'], readonly Meaning[]>> = {
  change: ['fall', 'less'],
  growth: ['fall'],
  rate: ['fall'],
};
/** Of these the number has its sign itself: 增速为 −2.5%. */
const SIGNED: Readonly<Record<Move['kind'], readonly Meaning[]>> = {
  change: ['move'],
  growth: ['growth', 'move'],
  rate: ['growth', 'move'],
};

/** Whether a sentence says by how much a row went up or down as a piece has it, from when to when, and nothing else. */
export function saysMove(fact: Move, printed: FigureSentence): boolean {
  const { row, from, to } = endsOf(fact);
  const sentence = fact.kind === 'rate' ? printed : withMentions(printed, [fact.to]);
  const { tokens } = sentence;
  const numbers = sentence.numbers.filter((number) => !isYearCount(number, sentence));
  const all = new Set([
    ...AROUND,
    ...(fact.kind === 'change' ? OF_AMOUNTS : []),
    ...UP[fact.kind],
    ...DOWN[fact.kind],
    ...SIGNED[fact.kind],
  ]);
  return (
    sentence.isMadeOf(
      all,
      [row],
      (token, at) => (isOfSeveral(fact) && isTotal(token, sentence)) || isBetweenYears(at, sentence),
    ) &&
    (!isOfSeveral(fact) || saysTotalOf(printed)) &&
    isSaidOf(row, sentence) &&
    isDirected(fact.kind, fact.answer, sentence, numbers) &&
    isOfPeriods([from, to], sentence) &&
    !saysWhereItEnded(sentence) &&
    !tokens.some((_, at) => isComparedApart(at, sentence)) &&
    !tokens.some((_, at) => isPartOfMeasure(at, sentence)) &&
    numbers.length > 0
  );
}

/** "Were 117.32 billion yuan, more than in 2021": the number would be what they came to. */
function isComparedApart(at: number, { tokens }: FigureSentence): boolean {
  const [number, pause, token] = tokens.slice(at, at + 3);
  return number?.kind === 'number' && pause?.kind === 'pause' && (isWordOf(token, 'more') || isWordOf(token, 'less'));
}

/** Told from the first period to the last: what is "more" is so than in another one, "a year before" the one before it. */
function isOfPeriods([from, to]: readonly [string | null, string | null], sentence: FigureSentence): boolean {
  const isOfYear = sentence.has('year-on-year', 'year-before');
  return (
    (runsBetween(from, to, sentence) || isMoveOfPair([from, to], sentence)) &&
    (!isOfYear || isNextYear(from, to)) &&
    (isOfYear || !sentence.has('more', 'less') || namesBase(sentence))
  );
}

/**
 * 2022 年与 2021 年的增减为 −117.3 亿元: a move with its sign is the same in whichever order its two years are named. As a verb
 * it would be that of each year: 2022 年和 2021 年增减.
 */
function isMoveOfPair(ends: readonly (string | null)[], sentence: FigureSentence): boolean {
  const { tokens, periods } = sentence;
  const first = tokens.findIndex(({ kind }) => kind === 'period');
  const [, joint, second] = tokens.slice(first, first + 3);
  const isPair = second?.kind === 'period' && isWordOf(joint, 'and');
  const isBoth = periods.length === 2 && new Set(periods).size === 2 && periods.every((one) => ends.includes(one));
  const isNoun = tokens.some((token, at) => isWordOf(tokens[at + 1], 'move') && sentence.written(token) === '的');
  return isPair && isBoth && isNoun && !sentence.has('compared', 'from', 'than');
}

/** 2021 年与 2022 年之间. */
function isBetweenYears(at: number, sentence: FigureSentence): boolean {
  const [before, token] = sentence.tokens.slice(Math.max(0, at - 1), at + 1);
  return before?.kind === 'period' && token !== undefined && /^之?间$/u.test(sentence.written(token));
}

/** Of several together: without a word for it each would have moved so. */
function isOfSeveral(fact: Move): boolean {
  return fact.kind !== 'rate' && fact.to.cells.length > 1;
}

/** Whether a row is named, and nowhere as what something else is more than. */
function isSaidOf(row: Row, sentence: FigureSentence): boolean {
  const places = sentence.tokens.flatMap((token, at) => (sentence.rowOf(token, [row]) ? [at] : []));
  return places.length > 0 && places.every((at) => !isExceeded(sentence, at));
}

/** What a source publishes as growth names no years where it has more than two. */
function isNextYear(from: string | null, to: string | null): boolean {
  return from === null || to === null || Number(to) - Number(from) === 1;
}

/** "Rose to 24.4%", "up from 24.4%", 从 2021 年的 9.3 亿元: where the move ended or began, not how far it went. */
export function saysWhereItEnded(sentence: FigureSentence): boolean {
  const { tokens } = sentence;
  const hasWay = sentence.has('rise', 'fall', 'more', 'less');
  return tokens.some((token, at) => {
    if (token.kind !== 'word' || !leadsToNumber(tokens, at) || isAgainst(at, sentence)) return false;
    return token.meaning === 'from' || token.meaning === 'than' || (token.meaning === 'to' && hasWay);
  });
}

/** "11.4% against 10.2%": between two numbers, the other one's. */
export function isAgainst(at: number, { tokens }: FigureSentence): boolean {
  const [before, token, behind] = tokens.slice(Math.max(0, at - 1), at + 2);
  return before?.kind === 'number' && behind?.kind === 'number' && isWordOf(token, 'than');
}

/** Whether a number comes right behind a word, or right behind the period that does. */
export function leadsToNumber(tokens: readonly ClaimToken[], at: number): boolean {
  const isFiller = (token: ClaimToken): boolean => isWordOf(token, 'filler');
  const [next, behind] = tokens.slice(at + 1).filter((token) => !isFiller(token));
  const isOne = next?.kind === 'period' && next.periods.length === 1;
  return next?.kind === 'number' || (isOne && behind?.kind === 'number');
}

/** The row, and the periods between which it moved. */
export function endsOf(fact: Move): { readonly row: Row; readonly from: string | null; readonly to: string | null } {
  if (fact.kind !== 'rate') return { row: fact.to.row, from: fact.from.column.period, to: fact.to.column.period };
  const { table, row } = fact.cell;
  const [from = null, to = null] = yearsOfRates(table) ?? [];
  return { row, from, to };
}

/** The two years that a table has values of, and its rates are between; null where it has more. */
export function yearsOfRates({ columns }: Table): readonly [from: string, to: string] | null {
  const years = columns.flatMap(({ role, period }) => (role === 'value' && period !== null ? [period] : []));
  const [from, to, other] = years.toSorted((one, next) => Number(one) - Number(next));
  return from === undefined || to === undefined || other !== undefined ? null : [from, to];
}

/**
 * Whether words and numbers give one direction, the figure's. A rate that rises is another rate, so that of the words
 * for a move and for its direction only one kind stands.
 */
function isDirected(
  kind: Move['kind'],
  answer: Figure,
  sentence: FigureSentence,
  numbers: FigureSentence['numbers'],
): boolean {
  const isUp = sentence.has(...UP[kind]);
  const isDown = sentence.has(...DOWN[kind]);
  const isSigned = sentence.has(...SIGNED[kind]);
  if ([isUp, isDown, isSigned].filter(Boolean).length > 1) return false;
  const isSaid = isUp || isDown ? isUp === answer.value > 0 : isSigned || sentence.has('year-on-year');
  const needed = isDown ? 'unsigned' : 'same';
  return isSaid && answer.value !== 0 && numbers.every((number) => likeness(number, answer) === needed);
}

import { isWordOf, type CellEvidence, type ClaimToken, type Meaning } from '../../../../../tools/index.js';
import type { Figure } from '../../../../reply/reply.js';
import { numberMentions } from '../../reading/mentions.js';
import { numberKey } from '../../reading/number-key.js';
import type { FigureFact } from '../facts/fact.js';
import { likeness, type FigureSentence } from '../sentence/figure-sentence.js';
import { saysTotalOf } from '../sentence/around-mention.js';
import { withMentions } from '../sentence/mention.js';
import { namesAll } from '../sentence/named-rows.js';
import { isYearCount, runsBetween } from '../sentence/periods.js';
import { isWholeColumn, operandOf } from '../facts/operand.js';
import { saysWhereItEnded, yearsOfRates } from './says-move.js';
import { isAllOf, isCategory, measures } from '../sentence/row-count.js';

type Total = Extract<FigureFact, { kind: 'mean' | 'sum' }>;

/** Words that say how values are put together, and nothing else of them. */
const OPERATIONS: Readonly<Record<Total['kind'], { readonly meaning: Meaning; readonly words: RegExp }>> = {
  sum: { meaning: 'together', words: /^(?:共|一共|共计|总和|(?:出口)?总额|total(?:l?ed| of)?|totals)$/iu },
  mean: { meaning: 'average', words: /^平均$/u },
};
/** Of several rows without "each" such a verb adds them up. */
const COMES_TO = /^(?:came|come|comes|amounted|amount|adds?|added up) to$/iu;
/** Of one row over its years; of several rows in one year nothing is the mean of years. */
const A_YEAR = /^(?:年均|average annual|annual average|mean annual)$/iu;

/** Words around such a result. */
const AROUND: ReadonlySet<Meaning> = new Set<Meaning>([
  'amount',
  'and',
  'at',
  'category',
  'nation',
  'of',
  'pair',
  'to',
]);

/**
 * Whether a sentence says the sum or the mean that a piece works out: all its rows and periods and no others, its value
 * and no other number, the word for the operation, and nothing else. In a sum the order does not matter.
 */
export function saysTotal({ kind, cells, answer }: Total, printed: FigureSentence): boolean {
  const { sentence, rows } = withTotal(cells, printed);
  const isOfYears = kind === 'mean' && areOfOneRow(cells);
  const isOperation = (token: ClaimToken): boolean =>
    isOf(OPERATIONS[kind], token, sentence) ||
    (isOfYears && A_YEAR.test(sentence.written(token))) ||
    (kind === 'sum' && !areOfOneRow(cells) && COMES_TO.test(sentence.written(token)));
  return (
    printed.tokens.some(isOperation) &&
    !saysMore(kind, printed) &&
    sentence.isMadeOf(
      areRates(cells) ? new Set([...AROUND, ...OF_RATES, ...(answer.value > 0 ? RISING : [])]) : AROUND,
      rows,
      (token, at) =>
        isOperation(token) ||
        isOver(token, at, sentence) ||
        isAllOf(token, at, sentence) ||
        (kind === 'mean' && isYearOrKind(token, at, sentence, cells)),
    ) &&
    (namesAll(rows, sentence) || (kind === 'mean' && isOfAll(cells, sentence))) &&
    namesPeriods(cells, sentence) &&
    isAnswered(measuresOf(cells, sentence), answer, isOfYears)
  );
}

/** Whether the answer is the one number, which a mean of years may be said to be a year. */
function isAnswered(numbers: FigureSentence['numbers'], answer: Figure, isOfYears: boolean): boolean {
  const [number, other] = numbers;
  if (!number || other) return false;
  return likeness(number, answer) === 'same' || (isOfYears && isPerYear(number, answer));
}

/** Behind the key of an amount a year. */
const PER_YEAR = '/12 calendar';

function isPerYear({ mention }: FigureSentence['numbers'][number], { display }: Figure): boolean {
  if (mention.kind !== 'amount') return false;
  return numberMentions(display).some(
    (one) => one.kind === 'amount' && numberKey(mention) === `${numberKey(one)}${PER_YEAR}`,
  );
}

/** A mean that is a total as well, a rate that rises itself, or where one rose to. */
function saysMore(kind: Total['kind'], printed: FigureSentence): boolean {
  const isAddedUp = kind === 'mean' && saysTotalOf(printed);
  return isAddedUp || (printed.has('rise', 'fall') && (printed.has('growth', 'move') || saysWhereItEnded(printed)));
}

/** The sentence with its rows, or with what names all of them as one. */
function withTotal(cells: readonly CellEvidence[], printed: FigureSentence) {
  const rows = [...new Set(cells.map(({ row }) => row))];
  const operand = operandOf(cells);
  if (!operand) return { sentence: printed, rows };
  const sentence = withMentions(printed, [operand]);
  return namesAll([operand.row], sentence) ? { sentence, rows: [operand.row] } : { sentence: printed, rows };
}

function isOf(
  { meaning, words }: (typeof OPERATIONS)[Total['kind']],
  token: ClaimToken,
  sentence: FigureSentence,
): boolean {
  return (token.kind === 'word' && token.meaning === meaning) || words.test(sentence.written(token));
}

/** Of one row over several years a mean is what it was a year; of several rows what each was: 平均每种. */
function isYearOrKind(
  token: ClaimToken,
  at: number,
  sentence: FigureSentence,
  cells: readonly CellEvidence[],
): boolean {
  if (areOfOneRow(cells)) return isWordOf(token, 'yearly');
  return sentence.written(token) === '每' && isCategory(sentence.tokens[at + 1]);
}

function areOfOneRow(cells: readonly CellEvidence[]): boolean {
  return new Set(cells.map(({ row }) => row)).size === 1;
}

/** "Over 2021 and 2022" is no comparison. */
function isOver(token: ClaimToken, at: number, sentence: FigureSentence): boolean {
  return sentence.written(token).toLowerCase() === 'over' && sentence.tokens[at + 1]?.kind === 'period';
}

/** The mean of all goods is that of all there are numbers of; their sum would be more than a table has. */
function isOfAll(cells: readonly CellEvidence[], sentence: FigureSentence): boolean {
  const operand = operandOf(cells);
  const namesOne = sentence.tokens.some((token) => token.kind === 'name' && !sentence.isContext(token));
  return (
    operand !== null &&
    isWholeColumn(operand) &&
    !namesOne &&
    sentence.tokens.some((token, at) => isAllOf(token, at, sentence))
  );
}

/** The numbers of a sentence but for how many rows or years it speaks of. */
function measuresOf(cells: readonly CellEvidence[], sentence: FigureSentence): FigureSentence['numbers'] {
  const rows = new Set(cells.map(({ row }) => row)).size;
  return measures(sentence, rows).filter((number) => !isYearCount(number, sentence));
}

/** All periods of the cells, and no others; rates are called so. */
function namesPeriods(cells: readonly CellEvidence[], sentence: FigureSentence): boolean {
  const { periods } = sentence;
  if (areRates(cells)) return runOver(cells, sentence) && sentence.has(...OF_RATES, ...RISING);
  const needed = new Set(cells.map(({ column }) => column.period));
  const areNamed = [...needed].every((period) => period !== null && periods.includes(period));
  return areNamed && periods.every((one) => needed.has(one));
}

/** Of rates no years have to be named, and none but theirs. */
function runOver([cell]: readonly CellEvidence[], sentence: FigureSentence): boolean {
  const [from = null, to = null] = (cell && yearsOfRates(cell.table)) ?? [];
  return runsBetween(from, to, sentence);
}

const OF_RATES: readonly Meaning[] = ['growth', 'move', 'of-growth', 'year-on-year'];
/** "Grew by 16.75% on average". */
const RISING: readonly Meaning[] = ['by', 'rise'];

function areRates(cells: readonly CellEvidence[]): boolean {
  return cells.every(({ column }) => column.role === 'growth');
}

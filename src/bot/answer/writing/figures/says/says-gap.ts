import type { Row } from '../../../../../knowledge/index.js';
import type { ClaimToken, Meaning } from '../../../../../tools/index.js';
import type { Figure } from '../../../../reply/reply.js';
import type { Ends, FigureFact } from '../facts/fact.js';
import { isSaidOnce, likeness, neighbour, type FigureSentence } from '../sentence/figure-sentence.js';
import { isSaidAsGap, isSizeOfGap } from '../sentence/beside-comparing.js';
import { isTotal, saysTotalOf } from '../sentence/around-mention.js';
import { withMentions } from '../sentence/mention.js';
import { comparedRows } from '../sentence/compared-rows.js';
import { namesAll } from '../sentence/named-rows.js';
import { yearsOfRates } from './says-move.js';

type Gap = Extract<FigureFact, { kind: 'difference' | 'points' }>;

const AROUND: readonly Meaning[] = [
  ...(['amount', 'and', 'at', 'by', 'category', 'compared', 'from', 'gap', 'nation', 'of', 'pair', 'than'] as const),
  'whose',
];
const GROWING: readonly Meaning[] = ['faster', 'growth', 'move', 'of-growth', 'rise', 'slower', 'year-on-year'];

/** Whether a sentence says how far two rows lie apart, or the one above or below the other, and nothing else. */
export function saysGap(fact: Gap, printed: FigureSentence): boolean {
  const { left, right, kind } = fact;
  const sentence = withMentions(printed, [left, right]);
  const isOfSeveral = left.cells.length + right.cells.length > 2;
  const rows = [left.row, right.row];
  const [up, down]: readonly [Meaning[], Meaning[]] =
    kind === 'points'
      ? [
          ['more', 'faster'],
          ['less', 'slower'],
        ]
      : [['more'], ['less']];
  const around = new Set([...AROUND, ...up, ...down, ...(kind === 'points' ? GROWING : [])]);
  return (
    sentence.isMadeOf(
      around,
      rows,
      (token) => isMoreOf(token, sentence) || (isOfSeveral && isTotal(token, sentence)),
    ) &&
    (!isOfSeveral || saysTotalOf(printed)) &&
    !widens(sentence) &&
    namesAll(rows, sentence) &&
    isOfColumn(fact, sentence) &&
    isSize(fact, sentence, up.concat(down)) &&
    isDirected(
      fact,
      sentence.has(...up) || sentence.tokens.some((token) => isMoreOf(token, sentence)),
      sentence.has(...down),
      sentence,
    )
  );
}

/** 差距扩大 13.7 个百分点, "the growth increased by 13.7 points more": what lies apart, or a rate, would have moved itself. */
function widens(sentence: FigureSentence): boolean {
  return sentence.has('rise', 'fall') && sentence.has('gap', 'growth', 'move');
}

/** The number without its sign; with it where nothing says which way, and the left row is named first. */
function isSize({ left, right, answer }: Gap, sentence: FigureSentence, ways: readonly Meaning[]): boolean {
  if (isSaidOnce(sentence.numbers, { ...answer, display: answer.display.replaceAll('−', '') })) return true;
  const [first] = sentence.tokens.flatMap((token) => sentence.rowOf(token, [left.row, right.row]) ?? []);
  return isSaidOnce(sentence.numbers, answer) && first === left.row && !sentence.has(...ways);
}

const BETWEEN: ReadonlySet<Meaning> = new Set([
  'amount',
  'and',
  'at',
  'category',
  'from',
  'gap',
  'nation',
  'of',
  'pair',
  'to',
  'together',
] as const);

/** Whether a sentence says how far a row of one period lies from itself in another: "the difference between 2022 and 2021". */
export function saysGapOfPeriods(
  { from, to, answer }: Ends & { readonly answer: Figure },
  printed: FigureSentence,
): boolean {
  const sentence = withMentions(printed, [to]);
  const needed = new Set([from.column.period, to.column.period]);
  const { tokens, periods } = sentence;
  return (
    sentence.isMadeOf(BETWEEN, [to.row]) &&
    (to.cells.length === 1 || saysTotalOf(printed)) &&
    namesAll([to.row], sentence) &&
    periods.length === 2 &&
    [...needed].every((period) => period !== null && periods.includes(period)) &&
    sentence.numbers.length === 1 &&
    sentence.numbers.every((number) => likeness(number, answer) !== 'other') &&
    isSizeOfGap(
      tokens.findIndex(({ kind }) => kind === 'number'),
      sentence,
    )
  );
}

/** 多出: of one row it would be a rise. */
function isMoreOf(token: ClaimToken, sentence: FigureSentence): boolean {
  return sentence.written(token).startsWith('多');
}

function isBehindMoreOf(number: number, sentence: FigureSentence): boolean {
  const before = neighbour(sentence.tokens, number, -1);
  return before !== undefined && isMoreOf(before, sentence);
}

/** Values in their period; rates of growth are called so, and of no other year than theirs. */
function isOfColumn({ kind, left: { column, table } }: Gap, sentence: FigureSentence): boolean {
  const { periods } = sentence;
  if (kind === 'difference') return periods.length > 0 && periods.every((period) => period === column.period);
  return sentence.has(...GROWING) && periods.every((period) => period === yearsOfRates(table)?.[1]);
}

function isDirected({ left, right, answer }: Gap, up: boolean, down: boolean, sentence: FigureSentence): boolean {
  if (up && down) return false;
  const number = sentence.tokens.findIndex((token) => token.kind === 'number');
  if (!up && !down) return isSizeOfGap(number, sentence);
  const isSaid = sentence.has('gap')
    ? isSizeOfGap(number, sentence)
    : isSaidAsGap(number, sentence) || isBehindMoreOf(number, sentence);
  const compared = comparedRows([left.row, right.row], sentence);
  const isAbove = (row: Row): boolean => (row === left.row) === answer.value > 0;
  return isSaid && compared !== null && isAbove(compared.subject) === up;
}

import type { Language } from '../../../../knowledge/index.js';
import { isWordOf, type CellEvidence, type ClaimToken, type Meaning } from '../../../../tools/index.js';
import type { FigureFact } from './figure-fact.js';
import { likeness, type FigureSentence } from './figure-sentence.js';
import { namesAll } from './named-rows.js';

/** Words around a ratio: none compares, adds or moves anything. */
const AROUND: ReadonlySet<Meaning> = new Set<Meaning>([
  'amount',
  'as-large',
  'at',
  'category',
  'nation',
  'of',
  'share',
  'to',
  'whose',
]);

/**
 * Whether a sentence says what part, or how many times, one cell is of another, as a piece works it out: the one that is
 * divided first, the other one where the language has it (A相当于B的2.36%, "A were 2.36% of B"), and nothing else. Of one
 * row the periods stand so.
 */
export function saysRatio(
  { part, whole, answer }: Extract<FigureFact, { kind: 'ratio' }>,
  sentence: FigureSentence,
  language: Language,
): boolean {
  const { numbers, periods } = sentence;
  const rows = [part.row, whole.row];
  const named = new Set([part.column.period, whole.column.period]);
  return (
    sentence.isMadeOf(AROUND, rows, (token, at) => isOfThose(token, at, sentence)) &&
    !sentence.tokens.some((token) => isShareOfOther(token, sentence)) &&
    namesAll(rows, sentence) &&
    periods.length > 0 &&
    periods.every((period) => named.has(period)) &&
    numbers.length === 1 &&
    numbers.every((number) => likeness(number, answer) === 'same') &&
    isInOrder([part, whole], sentence, language)
  );
}

/** "The share of rare earths": a part of something else than the other cell. */
function isShareOfOther(token: ClaimToken, sentence: FigureSentence): boolean {
  const isShare = isWordOf(token, 'share');
  return isShare && /^(?:占比|所占|比重|份额|share|proportion|as a )/iu.test(sentence.written(token));
}

/** "49.35% of those of toys". */
function isOfThose(token: ClaimToken, at: number, { tokens }: FigureSentence): boolean {
  const next = tokens[at + 1];
  const isOf = isWordOf(next, 'of');
  return isOf && tokens[at - 1]?.kind === 'number' && isWordOf(token, 'among-these');
}

function isInOrder(
  [part, whole]: readonly [CellEvidence, CellEvidence],
  sentence: FigureSentence,
  language: Language,
): boolean {
  const isSameRow = part.row === whole.row;
  const tells =
    (cell: CellEvidence) =>
    (token: ClaimToken): boolean =>
      isSameRow
        ? token.kind === 'period' && token.periods.every((period) => period === cell.column.period)
        : sentence.rowOf(token, [cell.row]) !== null;
  const places = (cell: CellEvidence): readonly number[] =>
    sentence.tokens.flatMap((token, at) => (tells(cell)(token) ? [at] : []));
  const [first, second] = [places(part), places(whole)];
  const number = sentence.tokens.findIndex(({ kind }) => kind === 'number');
  if (first.length !== 1 || second.length !== 1) return false;
  const [[one = 0], [other = 0]] = [first, second];
  return language === 'zh' ? one < other && other < number : one < number && number < other;
}

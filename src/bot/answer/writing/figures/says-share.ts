import type { Row } from '../../../../knowledge/index.js';
import { isWordOf, type ClaimToken, type Meaning } from '../../../../tools/index.js';
import type { FigureFact } from './figure-fact.js';
import { likeness, type FigureSentence } from './figure-sentence.js';
import { namesAll } from './named-rows.js';
import { isRowCount, measures } from './row-count.js';

/** Words around a share of several: none compares, moves or orders anything. */
const AROUND: ReadonlySet<Meaning> = new Set<Meaning>([
  ...(['amount', 'among-these', 'and', 'at', 'category', 'nation', 'of', 'share', 'to', 'together'] as const),
  'whose',
]);

/** Whether a sentence says which part one row is of several together, all of them named, and nothing else. */
export function saysShare(
  { part, whole, answer }: Extract<FigureFact, { kind: 'share' }>,
  sentence: FigureSentence,
): boolean {
  const rows = whole.map(({ row }) => row);
  const { periods, tokens } = sentence;
  const numbers = measures(sentence, rows.length);
  return (
    sentence.isMadeOf(AROUND, rows, (token) => isTotal(token, sentence)) &&
    tokens.some((token, at) => isTotal(token, sentence) || isRowCount(at, rows.length, sentence)) &&
    namesAll(rows, sentence) &&
    partSaid(rows, sentence) === part.row &&
    isNamedTwice(part.row, sentence) &&
    periods.length > 0 &&
    periods.every((period) => period === part.column.period) &&
    numbers.length === 1 &&
    numbers.every((number) => likeness(number, answer) === 'same')
  );
}

/** Words for what several come to. */
function isTotal(token: ClaimToken, sentence: FigureSentence): boolean {
  const isWord = isWordOf(token, 'together');
  return isWord || /^(?:总和|总额|total)$/iu.test(sentence.written(token));
}

/**
 * The row that is called a share: right before 占, "made up" or "'s share", right behind "the share of", or before 在 of
 * 在…中占.
 */
function partSaid(rows: readonly Row[], sentence: FigureSentence): Row | null {
  const { tokens } = sentence;
  const at = tokens.findIndex((token) => isWordOf(token, 'share'));
  if (at < 0) return null;
  const before = rowAtEdge(tokens.slice(0, at).toReversed(), rows, sentence);
  const next = tokens[at + 1];
  const isNoun = isWordOf(next, 'of');
  const behind = isNoun ? rowAtEdge(tokens.slice(at + 1), rows, sentence) : null;
  if (before && behind) return null;
  return before ?? behind ?? rowBeforeWithin(rows, sentence);
}

/** The row that tokens begin with, but for what it is measured by. */
function rowAtEdge(tokens: readonly ClaimToken[], rows: readonly Row[], sentence: FigureSentence): Row | null {
  const first = tokens.find((token) => !isBetween(token, sentence));
  return first ? sentence.rowOf(first, rows) : null;
}

function isBetween(token: ClaimToken, sentence: FigureSentence): boolean {
  const isOf = token.kind === 'word' && (token.meaning === 'of' || sentence.written(token) === '的');
  return isOf || sentence.isContext(token);
}

/** The row right before 在, where one is. */
function rowBeforeWithin(rows: readonly Row[], sentence: FigureSentence): Row | null {
  const { tokens } = sentence;
  const at = tokens.findIndex((token) => sentence.written(token) === '在');
  return rowAtEdge(tokens.slice(0, Math.max(0, at)).toReversed(), rows, sentence);
}

/** Whether a share's own row is named as one of the whole besides. */
function isNamedTwice(row: Row, sentence: FigureSentence): boolean {
  return sentence.tokens.filter((token) => sentence.rowOf(token, [row])).length > 1;
}

import { isWordOf, type CellEvidence, type ClaimToken, type Meaning } from '../../../../tools/index.js';
import type { FigureFact } from './figure-fact.js';
import { likeness, type FigureSentence } from './figure-sentence.js';
import { namesAll } from './named-rows.js';
import { isAllOf, isCategory, measures } from './row-count.js';

type Total = Extract<FigureFact, { kind: 'mean' | 'sum' }>;

/** Words that say how values are put together, and nothing else of them. */
const OPERATIONS: Readonly<Record<Total['kind'], { readonly meaning: Meaning; readonly words: RegExp }>> = {
  sum: { meaning: 'together', words: /^(?:共|一共|共计|总和|(?:出口)?总额|total(?:l?ed| of)?|totals)$/iu },
  mean: { meaning: 'average', words: /^(?:平均|年均)$/u },
};

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
export function saysTotal({ kind, cells, answer }: Total, sentence: FigureSentence): boolean {
  const rows = [...new Set(cells.map(({ row }) => row))];
  const periods = new Set(cells.map(({ column }) => column.period));
  const numbers = measures(sentence, rows.length);
  // Of one row over several years a mean is what it was a year.
  const isYearly = (token: ClaimToken): boolean => kind === 'mean' && rows.length === 1 && isWordOf(token, 'yearly');
  const isOperation = (token: ClaimToken): boolean => isOf(OPERATIONS[kind], token, sentence);
  return (
    sentence.tokens.some(isOperation) &&
    sentence.isMadeOf(
      AROUND,
      rows,
      (token, at) =>
        isOperation(token) || isOver(token, at, sentence) || isYearly(token) || isAllOf(token, at, sentence),
    ) &&
    (namesAll(rows, sentence) || namesTable(cells, sentence)) &&
    namesPeriods(periods, sentence) &&
    numbers.length === 1 &&
    numbers.every((number) => likeness(number, answer) === 'same')
  );
}

function isOf(
  { meaning, words }: (typeof OPERATIONS)[Total['kind']],
  token: ClaimToken,
  sentence: FigureSentence,
): boolean {
  return (token.kind === 'word' && token.meaning === meaning) || words.test(sentence.written(token));
}

/** "Over 2021 and 2022" is no comparison. */
function isOver(token: ClaimToken, at: number, sentence: FigureSentence): boolean {
  return sentence.written(token).toLowerCase() === 'over' && sentence.tokens[at + 1]?.kind === 'period';
}

/** All that a table lists, where that is what is put together: "all goods in Table 2", 表2所列商品. */
function namesTable(cells: readonly CellEvidence[], sentence: FigureSentence): boolean {
  const { tokens } = sentence;
  const [{ table, column } = {}] = cells;
  if (!table || !column || cells.some((cell) => cell.column !== column)) return false;
  const held = table.rows.filter(({ cells: own }) => own[column.index]?.decimal !== null);
  const isWhole = held.length === cells.length && held.every(({ isTotal }) => !isTotal);
  const isListed = tokens.some((token) => token.kind === 'address' || LISTED.test(sentence.written(token)));
  const namesOne = tokens.some((token) => sentence.rowOf(token, held) !== null);
  return isWhole && isListed && !namesOne && tokens.some((_, at) => isCategory(tokens[at]));
}

const LISTED = /^(?:表中|表列|所列|列出|listed|(?:the )?table)$/iu;

function namesPeriods(needed: ReadonlySet<string | null>, { periods }: FigureSentence): boolean {
  const areNamed = [...needed].every((period) => period !== null && periods.includes(period));
  return areNamed && periods.every((one) => needed.has(one));
}

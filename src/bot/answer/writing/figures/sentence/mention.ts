import { isWordOf, type ClaimToken } from '../../../../../tools/index.js';
import type { FigureSentence } from './figure-sentence.js';
import { isWholeColumn, type Operand } from '../facts/operand.js';
import { isAround, isOf, type Span } from './around-mention.js';
import { wholeTable } from './whole-table.js';

/**
 * The sentence in which what names an operand of several rows is one name: "the combined exports of toys and footwear",
 * 玩具、鞋靴两类商品合计, and of all that a table lists "all goods in Table 2". Periods among these words come before it.
 */
export function withMentions(sentence: FigureSentence, operands: readonly Operand[]): FigureSentence {
  return operands.filter(({ cells }) => cells.length > 1).reduce(withMention, sentence);
}

function withMention(sentence: FigureSentence, operand: Operand): FigureSentence {
  const span = listed(sentence, operand) ?? (isWholeColumn(operand) ? wholeTable(sentence, operand) : null);
  if (!span) return sentence;
  const { tokens } = sentence;
  const [start, end] = widened(span, sentence, operand);
  const inside = tokens.slice(start, end);
  const [first, last] = [inside[0], inside.at(-1)];
  if (!first || !last) return sentence;
  const name: ClaimToken = {
    kind: 'name',
    targets: [{ kind: 'row', source: operand.table, row: operand.row, extent: 'whole' }],
    start: first.start,
    end: last.end,
  };
  const periods = inside.filter(({ kind }) => kind === 'period');
  return sentence.withTokens([...tokens.slice(0, start), ...periods, name, ...tokens.slice(end)]);
}

/** A list of all rows of an operand, each of them once, with nothing but what they are measured by among them. */
function listed(sentence: FigureSentence, { cells }: Operand): Span | null {
  const rows = cells.map(({ row }) => row);
  const { tokens } = sentence;
  for (let start = 0; start < tokens.length; start += 1) {
    const named = new Set();
    for (let at = start; at < tokens.length; at += 1) {
      const token = tokens[at];
      const row = token && sentence.rowOf(token, rows);
      if (row && named.has(row)) break;
      if (row) named.add(row);
      if (named.size === rows.length) return [start, at + 1];
      if (named.size === 0 || !token || !(row || joins(token, sentence))) break;
    }
  }
  return null;
}

/** Between the rows of a list. */
function joins(token: ClaimToken, sentence: FigureSentence): boolean {
  return (
    token.kind === 'pause' ||
    isWordOf(token, 'and') ||
    isWordOf(token, 'of') ||
    isOf(token, sentence) ||
    sentence.isContext(token)
  );
}

/** With the words around it that say that it is a total, or of what; "of" before them leads to it. */
function widened([start, end]: Span, sentence: FigureSentence, operand: Operand): Span {
  let [first, behind] = [start, end];
  while (first > 0 && isAround(first - 1, sentence, operand)) first -= 1;
  while (first < start && isWordOf(sentence.tokens[first], 'of')) first += 1;
  while (isAround(behind, sentence, operand) || isDated(behind, sentence, operand)) behind += 1;
  return [first, behind];
}

/** LIST 2022年出口额之和: a period before what is still of the mention. */
function isDated(at: number, sentence: FigureSentence, operand: Operand): boolean {
  return (
    sentence.tokens[at]?.kind === 'period' && isAround(at + 1, sentence, operand) && isAround(at + 2, sentence, operand)
  );
}

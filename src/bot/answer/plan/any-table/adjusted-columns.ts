import { Exact, headerKind, type Column, type Table } from '../../../../knowledge/index.js';
import { mapOperands, value, wordingOf, type Expression, type Movement } from './reading.js';

/** Two columns and the adjustment between them, as the numbers prove: before + adjustment = after. */
interface AdjustedColumns {
  readonly before: Column;
  readonly after: Column;
}

const ADJUSTMENT =
  String.raw`(?:the )?(?:[\p{L}-]+ )?(?:adoption|adjust(?:ment|ing)s?|effects?|changes?|restatements?|reclassifications?|transition|revisions?)` +
  String.raw`(?: (?:of|to|in|for) (?:the |an? )?(?:new |revised )?(?:[A-Z]{2,}[ -]?\d[\d-]*|[\p{L}-]*(?:standards?|guidance|rules?|polic(?:y|ies)|principles?)))?`;
/** Which side of the adjustment is meant. "As reported" and the like name a column by themselves. */
const AFTER = new RegExp(String.raw`\b(?:after|following|post|with) ${ADJUSTMENT}\b`, 'iu');
const BEFORE = new RegExp(String.raw`\b(?:before|prior to|without|excluding|pre) ${ADJUSTMENT}\b`, 'iu');

/** "Total assets after adoption of the new standard" by the columns that an adjustment lies between. */
export function settleAdjustments(expression: Expression, table: Table): Expression {
  const wording = wordingOf(expression);
  const columns = AFTER.test(wording) || BEFORE.test(wording) ? adjustedColumns(table) : null;
  return columns === null ? expression : settled(expression, columns);
}

function settled(expression: Expression, columns: AdjustedColumns): Expression {
  switch (expression.kind) {
    case 'value':
      return value(inColumns(expression.phrase, columns));
    case 'perhaps-named':
      return settled(expression.otherwise, columns);
    case 'over-time':
      return acrossOrOver(expression, columns);
    default:
      return mapOperands(expression, (operand) => settled(operand, columns));
  }
}

/** "The increase after adoption" is one from the column before it; a movement that names both sides is read as such. */
function acrossOrOver(
  expression: Extract<Expression, { readonly kind: 'over-time' }>,
  columns: AdjustedColumns,
): Expression {
  const phrase = wordingOf(expression.of);
  if (expression.of.kind !== 'value' || !AFTER.test(phrase)) {
    return { ...expression, of: settled(expression.of, columns) };
  }
  const row = phrase.replace(AFTER, ' ').replace(BEFORE, ' ');
  return {
    kind: 'apart',
    how: isRelative(expression.how) ? 'growth' : 'difference',
    left: value(`${row} ${columns.after.label}`),
    right: value(`${row} ${columns.before.label}`),
    isDirected: true,
  };
}

function isRelative(how: Movement): boolean {
  return how === 'growth' || how === 'rise';
}

function inColumns(phrase: string, { before, after }: AdjustedColumns): string {
  return phrase.replace(BEFORE, ` ${before.label} `).replace(AFTER, ` ${after.label} `);
}

/** Rows that have to add up: fewer may do so by chance. */
const LEAST_ROWS = 2;

/** The one pair of columns with an adjustment of the numbers between them; null where there is none, or another. */
function adjustedColumns({ columns, rows }: Table): AdjustedColumns | null {
  const values = columns.filter(({ role }) => role === 'value' || role === 'growth');
  const numbers = (column: Column): readonly (string | null)[] =>
    rows.map(({ cells }) => cells[column.index]?.decimal ?? null);
  const found = values.filter(isAdjustment).flatMap((adjustment) => {
    const others = values.filter((column) => column !== adjustment);
    return others.flatMap((before) =>
      others
        .filter((after) => after !== before && addsUp(numbers(before), numbers(adjustment), numbers(after)))
        .filter((after) => sizeOf(numbers(adjustment)) < Math.min(sizeOf(numbers(before)), sizeOf(numbers(after))))
        .map((after) => inOrder(before, after)),
    );
  });
  const [only, another] = found;
  return only !== undefined && another === undefined ? only : null;
}

/** A heading that says its side has it, whatever the sign that the adjustment is printed with. */
function inOrder(before: Column, after: Column): AdjustedColumns {
  return SAYS_BEFORE.test(after.label) ? { before: after, after: before } : { before, after };
}

const SAYS_BEFORE = /\b(?:without|before|prior|previous(?:ly)?|excluding|pre)\b|调整前|变更前/iu;

function isAdjustment({ path }: Column): boolean {
  return path.some(
    (part) => headerKind(part) === 'change' || /adjust|effect|impact|reclass|adoption|调整|影响/iu.test(part),
  );
}

/** Whether every row with three numbers adds up, and enough of them are changed by the adjustment. */
function addsUp(
  before: readonly (string | null)[],
  adjustment: readonly (string | null)[],
  after: readonly (string | null)[],
): boolean {
  const changed = adjustment.flatMap((by, row) => {
    const [from, to] = [before[row] ?? null, after[row] ?? null];
    return by === null || from === null || to === null || Number(by) === 0 ? [] : [{ from, by, to }];
  });
  return (
    changed.length >= LEAST_ROWS &&
    changed.every(({ from, by, to }) => new Exact(from).plus(by).minus(to).abs().lte(ROUNDING))
  );
}

/** An adjustment is small beside what it adjusts: "Without adoption" plus "Effect" is no adjustment by the former. */
function sizeOf(numbers: readonly (string | null)[]): number {
  return numbers.reduce((sum, number) => sum + Math.abs(Number(number ?? 0)), 0);
}

/** Printed sums may differ from their printed parts in the last digit: of whole numbers by one. */
const ROUNDING = 1;

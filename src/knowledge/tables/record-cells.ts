import { readCellText } from './cell-text.js';
import type { CellText } from './cell-text.js';

const LONE_CURRENCY = /^(?:(?:US|A|C|S|HK|NT)?\$|[€£¥₹])$/u;
const OPEN_BRACKET = /^\s*\(\s*[\d.,]+\s*$/u;

/** A number with the signs that an export put into cells of their own: "$" before it, "%" or ")" behind it. */
function withNeighbours(record: readonly string[], index: number): CellText {
  const raw = record[index] ?? '';
  const next = (record[index + 1] ?? '').trim();
  const text = readCellText(OPEN_BRACKET.test(raw) && /^\)\s*%?$/u.test(next) ? raw + next : raw);
  if (text.content !== 'number' || text.mark !== '') return text;
  const before = (record[index - 1] ?? '').trim();
  if (LONE_CURRENCY.test(before)) return { ...text, mark: before };
  return next === '%' ? { ...text, mark: '%' } : text;
}

/** What the cells of a record print. */
export function readRecord(record: readonly string[]): readonly CellText[] {
  return record.map((_, index) => withNeighbours(record, index));
}

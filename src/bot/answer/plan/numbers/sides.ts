import type { Language, Row } from '../../../../knowledge/index.js';
import type { Term, ToolRequest } from '../../../../tools/index.js';
import type { Understanding } from '../../understand/understanding.js';
import { cellPlace } from './cell-place.js';
import type { Selection } from './computation.js';
import { periodColumns } from './period-columns.js';
import { aroundName } from './operand-order.js';

/** What stands between the two sides of a comparison. */
const BETWEEN: Readonly<Record<Language, RegExp>> = { zh: /比/u, en: /\bthan\b/iu };

/** "How much less did toys and ceramics come to than steel?": more than two rows, of which some are held against others. */
export function comparesSides({ rows, modifiers }: Selection): boolean {
  return new Set(rows).size > 2 && modifiers.has('compared');
}

/** The rows of one side together minus those of the other; [] where no word parts them. */
export function sideCalls(understanding: Understanding, selection: Selection): readonly ToolRequest[] {
  const { table, columns, modifiers } = selection;
  const column = columns[0] ?? periodColumns(table, []).at(-1);
  const rows = [...new Set(selection.rows)];
  const behind = new Set(rows.filter((row) => standsBehind(row, understanding)));
  const [left, right] = [rows.filter((row) => !behind.has(row)), rows.filter((row) => behind.has(row))];
  if (!column || columns.length > 1 || left.length === 0 || right.length === 0) return [];
  const together = (side: readonly Row[]): Term => ({ sum: side.map((row) => cellPlace(table, row, column)) });
  const as = modifiers.has('gap') ? 'distance' : 'signed';
  return [{ tool: 'difference', input: { minuend: together(left), subtrahend: together(right), as } }];
}

function standsBehind({ index }: Row, { question, language, names }: Understanding): boolean {
  const bare = language === 'zh' ? question.replace(/\s/gu, '') : question;
  return names.some(({ target, form }) => {
    const around = target.kind === 'row' && target.rowIndex === index ? aroundName(bare, form) : null;
    return around !== null && BETWEEN[language].test(around.before);
  });
}

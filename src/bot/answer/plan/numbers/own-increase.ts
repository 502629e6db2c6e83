import type { Row, Table } from '../../../../knowledge/index.js';
import type { Understanding } from '../../understand/understanding.js';
import { cellPlace } from './cell-place.js';
import type { PlannedComputation } from './computation.js';
import { operationsSaid } from './operation.js';
import { ends, periodColumns } from './period-columns.js';
import { moved } from './two-sides.js';

/** What a number is divided by stands behind one of these. */
const DIVIDED_BY =
  /除以|占|相当于|÷|[)）]\s*\/|\b(?:divided by|over|(?:percent(?:age)?|per cent|share|fraction|proportion) of)\b/giu;

/**
 * "The increase in toys as a percentage of their 2021 value", "2022 minus 2021, divided by 2021": what one row moved by
 * over what it was in a year. Null where the question does not ask for both steps.
 */
export function planOwnIncrease(
  { question, language }: Understanding,
  table: Table,
  row: Row,
): PlannedComputation | null {
  const said = operationsSaid(question, language);
  const isTakenAway = said.has('change') || said.has('difference');
  const isShare = said.has('percent-share');
  const period = ends({ table, columns: [] });
  const base = isTakenAway && (isShare || said.has('ratio')) ? baseYear(question) : null;
  const column = periodColumns(table, []).find(({ period: year }) => year === base);
  if (!period || !column) return null;
  const [part, whole] = [moved(table, row, period), cellPlace(table, row, column)];
  return {
    calls: [{ tool: 'ratio', input: { part, whole, as: isShare ? 'percent' : 'number' } }],
    composition: { form: 'computations' },
  };
}

/** The one year that is said behind what divides. */
function baseYear(question: string): string | null {
  const divided = [...question.matchAll(DIVIDED_BY)].at(-1);
  const [year, other] = divided ? (question.slice(divided.index).match(/(?<!\d)(?:19|20)\d\d(?!\d)/gu) ?? []) : [];
  return other === undefined ? (year ?? null) : null;
}

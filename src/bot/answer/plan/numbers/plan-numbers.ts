import type { NameTarget, Row, Table } from '../../../../knowledge/index.js';
import type { Understanding } from '../../understand/understanding.js';
import { planComputation, type PlannedComputation } from './computation.js';
import { readOperation } from './operation.js';

type RowTarget = Extract<NameTarget, { readonly kind: 'row' }>;

/** What is to be computed of rows that a question names; null where it asks for cells as they stand. */
export function planNumbers(
  understanding: Understanding,
  table: Table,
  targets: readonly RowTarget[],
): PlannedComputation | null {
  const { question, language, periods } = understanding;
  const operation = readOperation(question, language);
  if (operation === null) return null;
  if (operation === 'growth' && asksPublished(understanding, table)) return published(table, targets);
  const named = targets.flatMap(({ rowIndex }): readonly Row[] => table.rows.slice(rowIndex, rowIndex + 1));
  const columns = periods.years.flatMap((year) =>
    table.columns.filter((one) => one.role === 'value' && one.period === year),
  );
  return planComputation(operation, {
    table,
    rows: isInverted(question) ? named.toReversed() : named,
    columns,
    together: TOGETHER.test(question),
    ordering: ORDERING.test(question),
    growing: GROWING.test(question),
  });
}

/** What the table itself publishes of the rows' growth. */
function published({ document, name, columns }: Table, targets: readonly RowTarget[]): PlannedComputation {
  const growth = columns.filter(({ role }) => role === 'growth').map(({ index }) => index);
  const rows = [...new Set(targets.map(({ rowIndex }) => rowIndex))];
  return {
    calls: [{ tool: 'look-up-cells', input: { document, table: name, rows, columns: growth } }],
    composition: { form: 'cells', items: 'values', missing: [] },
  };
}

/** Words for a figure that the source prints. */
const PUBLISHED = /公布|填的|一栏|\b(?:publish(?:ed|es)?|printed|column)\b/iu;
/** Words that ask for it to be worked out. */
const WORKED_OUT =
  /自己算|重新计算|重算|算出|计算|按出口额|\b(?:comput|calculat|recomput|recalculat|work(?:s|ed)? out)/iu;

/** Growth that the table publishes is looked up, unless two periods are named or it is to be worked out. */
function asksPublished({ question, periods }: Understanding, table: Table): boolean {
  const isPublished = table.columns.some(({ role }) => role === 'growth');
  if (!isPublished || WORKED_OUT.test(question) || TOGETHER.test(question)) return false;
  return PUBLISHED.test(question) || periods.years.length < 2;
}

/** Words that put rows together before they are compared. */
const TOGETHER = /合起来|合计|加起来|一起|三类|两类|\b(?:together|combined|in total)\b/iu;

/** Words that ask for an order of all that is named. */
const ORDERING = /从[高大低小]到|排序|怎么排|\brank\b/iu;

/** Words for growth where two rows are compared. */
const GROWING = /增长|增速|增幅|涨|快|慢|\b(?:grew|grow|growth|grown|faster|slower|rose)\b/iu;

/** "How many times A was B?" asks for B over A, and "占A的比例，B" is rare: English alone turns the order round. */
function isInverted(question: string): boolean {
  return /^(?:and |so )?how many times (?!.*\bof\b)/iu.test(question);
}

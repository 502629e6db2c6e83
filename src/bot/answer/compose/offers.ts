import type { Table } from '../../../knowledge/index.js';
import type { CellEvidence } from '../../../tools/index.js';
import { isDescribed } from '../plan/data-tables.js';
import type { ComposeContext } from './composer.js';
import { rowName } from './row-name.js';

type OfferContext = Pick<ComposeContext, 'knowledge' | 'language' | 'messages'>;

/** Questions for what an outline lists, of a corpus that has one: nothing is offered that would be refused. */
export function offerOutline(
  kinds: readonly ('mechanisms' | 'paths')[],
  { messages, knowledge }: OfferContext,
): readonly string[] {
  const isOutlined = knowledge.corpus.documents.some(({ outline }) => outline !== null);
  return isOutlined ? kinds.map((kind) => messages.followUps[kind]) : [];
}

/** The other thing that is printed of a row, its growth or its value; of a table that says what its values are. */
export function offerOfRow(cell: CellEvidence, { language, messages }: OfferContext): readonly string[] {
  if (!isDescribed(cell.table)) return [messages.followUps.holdings];
  const row = rowName(cell, language);
  const latest = latestPeriod(cell.table);
  const isGrowth = cell.column.role === 'growth' && latest !== null;
  return [isGrowth ? messages.followUps.value(row, latest) : messages.followUps.growth(row)];
}

/** Which rows a table holds; of one that says what they are. */
export function offerRows(table: Table, { messages }: OfferContext): readonly string[] {
  return isDescribed(table) ? [messages.followUps.rows(tableNumber(table))] : [];
}

function latestPeriod(table: Table): string | null {
  return table.columns.findLast((column) => column.role === 'value' && column.period !== null)?.period ?? null;
}

/** "2" of table-2; the whole name where it ends in no number. */
export function tableNumber(table: Table): string {
  return /(?:^|table|表|[-_\s])(\d{1,3})$/iu.exec(table.name)?.[1] ?? table.name;
}

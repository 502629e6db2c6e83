import type { Series } from '../../../../knowledge/index.js';
import type { RowChoice, RowMark } from '../plan.js';

/**
 * Rows by their names, each once; those of one name by their columns, by the rows below them where these are called by
 * other names, or else by their places in the table.
 */
export function toldApart(series: readonly Series[]): readonly RowChoice[] {
  const names = series.map(seriesName);
  const inColumns = series.map((one, at) => `${names[at] ?? ''} (${columnsOf(one)})`);
  const choices = series.map((one, at): RowChoice => {
    const [name = '', full = ''] = [names[at], inColumns[at]];
    if (isAlone(name, names)) return { name, told: null };
    if (isAlone(full, inColumns)) return { name: full, told: null };
    const alike = series.filter((_, other) => names[other] === name);
    return { name, told: areOneRow(alike) ? null : markOf(one, alike) };
  });
  return [...new Map(choices.map((choice) => [JSON.stringify(choice), choice] as const)).values()];
}

function isAlone(name: string, names: readonly string[]): boolean {
  return names.filter((other) => other === name).length === 1;
}

function areOneRow(series: readonly Series[]): boolean {
  return new Set(series.map(({ points: [first] }) => first?.row)).size === 1;
}

/** The row below tells a row apart only where that is called by another name than all of these. */
function markOf(series: Series, alike: readonly Series[]): RowMark | null {
  const below = alike.map(labelBelow);
  const own = labelBelow(series);
  const names = alike.flatMap(({ points: [first] }) => first?.row.label ?? []);
  if (own !== '' && below.every((label) => label !== '' && !names.includes(label) && isAlone(label, below))) {
    return { by: 'row-below', label: own };
  }
  const [first] = series.points;
  return first
    ? { by: 'place', document: first.table.document, table: first.table.name, rowIndex: first.row.index }
    : null;
}

function columnsOf({ points }: Series): string {
  return points.map(({ column }) => column.label).join(', ');
}

/** The name of the row below; "" for the last one. */
function labelBelow({ points: [first] }: Series): string {
  return first?.table.rows[first.row.index + 1]?.label ?? '';
}

function seriesName({ groups, names, measure }: Series): string {
  return [...groups, names[0] ?? '', measure].filter((part) => part !== '').join(' › ');
}

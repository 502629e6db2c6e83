import { readCellText } from './cell-text.js';
import { collapse, holdsFigures } from './layout.js';
import { isTotalLabel } from './totals.js';

function isDash(cell: string): boolean {
  return cell !== '' && readCellText(cell).content === 'nothing';
}

/** Evidence in one record that blanks beside a name are no missing figures. */
function isEvidence(record: readonly string[], label: string): boolean {
  const isSubtotal = label === '' && holdsFigures(record);
  return isTotalLabel(label) || isSubtotal || /[:：]$/u.test(label) || record.some(isDash);
}

/**
 * Whether a name without figures heads the rows below: in a table that begins with one, that has totals, dashes for
 * nothing or headings with colons, or that prints a name twice. In any other its figures are missing, as in a list of
 * countries.
 */
export function findsGroups(body: readonly (readonly string[])[], entity: number): boolean {
  const labels = body.map((record) => collapse(record[entity] ?? ''));
  const named = body.flatMap((record, index) => (holdsFigures(record) ? [labels[index] ?? ''] : []));
  const [first] = body;
  const beginsWithHeading = first !== undefined && !holdsFigures(first);
  const repeatsNames = new Set(named).size < named.length;
  return beginsWithHeading || repeatsNames || body.some((record, index) => isEvidence(record, labels[index] ?? ''));
}

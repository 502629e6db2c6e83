import { comparePeriods, withoutPeriods, type Corpus } from '../../../../knowledge/index.js';
import { cellAtPlace, periodOfTerm, placesOfTerm, type CellEvidence, type Term } from '../../../../tools/index.js';

/** The cells that a term starts from; null where it starts from anything else. */
export function cellsOfTerm(term: Term, corpus: Corpus): readonly CellEvidence[] | null {
  const cells = placesOfTerm(term).map((place) => ('table' in place ? cellAtPlace(place, corpus) : undefined));
  const found = cells.filter((cell) => cell !== undefined);
  return found.length === cells.length ? found : null;
}

/** What a term is about, apart from when: its rows and what their columns measure. */
export function seriesOf(term: Term, corpus: Corpus): string {
  return joined(cellsOfTerm(term, corpus) ?? [], seriesOfCell);
}

/** The times that a term is of; columns without a period stand for themselves. */
export function timesOf(term: Term, corpus: Corpus): string {
  return joined(cellsOfTerm(term, corpus) ?? [], ({ row, column }) => row.period ?? column.period ?? column.index);
}

/** Whether one term is of one period and another of a later one. */
export function isLater(later: Term, earlier: Term, corpus: Corpus): boolean {
  const [from, to] = [periodOfTerm(earlier, corpus), periodOfTerm(later, corpus)];
  return from !== null && to !== null && comparePeriods(from, to) < 0;
}

/** Where periods run down a table, its columns are what is followed through them. */
function seriesOfCell({ table, row, column }: CellEvidence): unknown {
  const measure = [column.unit, column.role, withoutPeriods(column.label).trim()];
  return [table.document, table.name, row.period === null ? row.index : null, measure];
}

function joined(cells: readonly CellEvidence[], keyOf: (cell: CellEvidence) => unknown): string {
  return [...new Set(cells.map((cell) => JSON.stringify(keyOf(cell))))].toSorted().join();
}

import {
  comparePeriods,
  isPeriodText,
  periodLength,
  samePeriodLastYear,
  type Column,
  type Row,
  type Table,
} from '../../knowledge/index.js';

/** What growth up to a period is from: the same period of the year before, or the period that stands before it. */
export type GrowthBasis = 'period-before' | 'year-before';

/** Growth of one column from row to row, where periods run down the table. */
export interface RowGrowth {
  readonly kind: 'row-growth';
  readonly column: Column;
  readonly basis: GrowthBasis;
  /** The row that each row is set against. */
  readonly earlier: ReadonlyMap<Row, Row>;
}

/** The growth that a table's rows allow, of each column of values on each basis that some row has. */
export function rowGrowth({ rows, columns }: Table): readonly RowGrowth[] {
  const chains = [...chainsOf(rows).values()];
  const before = new Map(chains.flatMap((chain) => neighbours(chain)));
  // Of years the one before is that of the year before.
  const yearBefore = new Map(chains.flatMap((chain) => (lengthOf(chain) === 'year' ? [] : yearly(chain))));
  const bases = [
    { basis: 'period-before', earlier: before },
    { basis: 'year-before', earlier: yearBefore },
  ] as const;
  return columns
    .filter(({ role }) => role === 'value')
    .flatMap((column) =>
      bases
        .filter(({ earlier }) => earlier.size > 0)
        .map(({ basis, earlier }) => ({ kind: 'row-growth' as const, column, basis, earlier })),
    );
}

/** Rows of one name by periods of one length, oldest first; a period that stands twice tells nothing apart. */
function chainsOf(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const chains = new Map<string, Row[]>();
  for (const row of rows) {
    if (row.role === 'heading' || row.period === null) continue;
    const name = isPeriodText(row.label) ? '' : row.label;
    const key = JSON.stringify([name, row.groups.filter((group) => !isPeriodText(group)), periodLength(row.period)]);
    chains.set(key, [...(chains.get(key) ?? []), row]);
  }
  return new Map([...chains].map(([key, chain]) => [key, inOrder(chain)]));
}

function inOrder(chain: readonly Row[]): readonly Row[] {
  const counts = new Map<string, number>();
  for (const row of chain) counts.set(periodOf(row), (counts.get(periodOf(row)) ?? 0) + 1);
  return chain
    .filter((row) => counts.get(periodOf(row)) === 1)
    .toSorted((left, right) => comparePeriods(periodOf(left), periodOf(right)));
}

function neighbours(chain: readonly Row[]): readonly (readonly [Row, Row])[] {
  return chain.slice(1).flatMap((row, at): readonly (readonly [Row, Row])[] => {
    const earlier = chain[at];
    return earlier ? [[row, earlier]] : [];
  });
}

function yearly(chain: readonly Row[]): readonly (readonly [Row, Row])[] {
  const held = new Map(chain.map((row) => [periodOf(row), row]));
  return chain.flatMap((row): readonly (readonly [Row, Row])[] => {
    const earlier = held.get(samePeriodLastYear(periodOf(row)) ?? '');
    return earlier ? [[row, earlier]] : [];
  });
}

function lengthOf([first]: readonly Row[]): string | null {
  return first ? periodLength(periodOf(first)) : null;
}

function periodOf({ period }: Row): string {
  return period ?? '';
}

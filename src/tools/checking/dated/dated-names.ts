import type { Column } from '../../../knowledge/index.js';
import { valueColumns, type DatedRow, type DatedTable } from './dated-table.js';

/** A name with what it stands for in a dated table: numbers through the periods, or columns of them. */
export interface DatedName {
  readonly name: string;
  readonly line: Line;
  readonly kind: 'column' | 'line';
}

/** Rows and columns of a dated table: the numbers of one thing through the periods, where they are of one column. */
export interface Line {
  readonly rowsOf: RowsByPeriod;
  readonly columns: readonly Column[];
}

/** Rows by the periods that they are about: a long table is asked for many of them. */
export type RowsByPeriod = ReadonlyMap<string, readonly DatedRow[]>;

/** The names of a dated table: of its measures, and of what its rows are of where they are of several things. */
export function datedNames(dated: DatedTable): readonly DatedName[] {
  const columns = valueColumns(dated);
  const kind = dated.hasEntities ? 'column' : 'line';
  const rowsOf = byKey(dated.rows, periodKey);
  const measures = columns.flatMap((column) => {
    const line: Line = { rowsOf, columns: [column] };
    return namesOf(column).map((name): DatedName => ({ name, kind, line }));
  });
  const entities = dated.hasEntities ? [...byKey(dated.rows, ({ entity }) => entity)] : [];
  return [
    ...measures,
    ...entities.map(([name, rows]): DatedName => ({
      name,
      kind: 'line',
      line: { rowsOf: byKey(rows, periodKey), columns },
    })),
  ];
}

function byKey(rows: readonly DatedRow[], keyOf: (row: DatedRow) => string): ReadonlyMap<string, readonly DatedRow[]> {
  const found = new Map<string, DatedRow[]>();
  for (const row of rows) {
    const alike = found.get(keyOf(row));
    if (alike) alike.push(row);
    else found.set(keyOf(row), [row]);
  }
  return found;
}

function periodKey({ period }: DatedRow): string {
  return periodName(period);
}

/** A period as it is named: a fiscal year by its year. */
export function periodName(period: string): string {
  return period.replace(/^FY/u, '');
}

/** Words of a heading that say when a stock is counted: "capacity at year-end" is capacity. */
const MOMENT =
  /^(?:[年期月季]|季度)[末底]|\s*(?:at|as of) (?:the )?(?:year|month|quarter|period)[- ]?end\b|^(?:year|month|quarter|period)[- ]end /giu;

/** What a column is called: all its headings, the innermost alone, each with and without brackets and moments. */
function namesOf({ path, title }: Column): readonly string[] {
  const headings = [path.join(' '), path.at(-1) ?? '', title.zh, title.en];
  const plain = headings.map((heading) => heading.replace(/\s*[(（][^()（）]*[)）]/gu, ' ').trim());
  return [...new Set([...headings, ...plain, ...plain.map((name) => name.replace(MOMENT, '').trim())])].filter(
    (name) => name !== '',
  );
}

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
  readonly rows: readonly DatedRow[];
  readonly columns: readonly Column[];
}

/** The names of a dated table: of its measures, and of what its rows are of where they are of several things. */
export function datedNames(dated: DatedTable): readonly DatedName[] {
  const columns = valueColumns(dated);
  const kind = dated.hasEntities ? 'column' : 'line';
  const measures = columns.flatMap((column) => {
    const line: Line = { rows: dated.rows, columns: [column] };
    return namesOf(column).map((name): DatedName => ({ name, kind, line }));
  });
  const entities = dated.hasEntities ? [...new Set(dated.rows.map(({ entity }) => entity))] : [];
  return [
    ...measures,
    ...entities.map((entity): DatedName => ({
      name: entity,
      kind: 'line',
      line: { rows: dated.rows.filter((row) => row.entity === entity), columns },
    })),
  ];
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

import type { Corpus, Table } from '../../knowledge/index.js';
import { cellNamed, cellsTable, findDocument, findTable, type CellEvidence } from '../../tools/index.js';
import type { Citation, Reply } from '../reply/reply.js';
import { fullAddresses } from '../reply/source-address.js';
import type { SourceNames } from '../reply/source-names.js';
import type { ChartData } from './chart.js';
import { chartData } from './chart-data.js';

/** What a reply says of a table, to be drawn. */
export interface ReplyChart {
  /** The table's name. */
  readonly table: string;
  readonly data: ChartData;
}

/** Two numbers of a unit are compared in words. */
const FEWEST_POINTS = 3;

/** The chart of the cells that a reply rests on, those of one table; null where they are too few to be compared. */
export function replyChart(
  { citations, language }: Pick<Reply, 'citations' | 'language'>,
  corpus: Corpus,
  names: SourceNames,
): ReplyChart | null {
  const charts = [...citedCells(citations, corpus)].flatMap(([table, cells]): ReplyChart[] => {
    const { document, name, section } = table;
    const [address = ''] = fullAddresses([{ document, section, table: name }], language, names);
    const data = chartData(cellsTable(table, [...cells]), language, address);
    return data === null ? [] : [{ table: name, data }];
  });
  const [most] = charts.toSorted((left, right) => pointsOf(right.data) - pointsOf(left.data));
  return most !== undefined && pointsOf(most.data) >= FEWEST_POINTS ? most : null;
}

/** The cells of each table, each once in the order of the reply. */
function citedCells(citations: readonly Citation[], corpus: Corpus): Map<Table, Set<CellEvidence>> {
  const found = new Map<Table, Map<string, CellEvidence>>();
  for (const { document: id, table: name, cells = [] } of citations) {
    const document = findDocument(corpus, id);
    const table = document && name !== undefined ? findTable(document, name) : undefined;
    if (table === undefined) continue;
    const held = found.get(table) ?? new Map<string, CellEvidence>();
    for (const address of cells) {
      const cell = cellNamed(table, address);
      if (cell) held.set(`${cell.row.index}/${cell.column.index}`, cell);
    }
    found.set(table, held);
  }
  return new Map([...found].map(([table, held]) => [table, new Set(held.values())]));
}

/** The numbers of the fullest panel: only those of one unit are compared. */
function pointsOf({ panels }: ChartData): number {
  return Math.max(
    ...panels.map(({ series }) => series.flatMap(({ points }) => points.filter((point) => point)).length),
  );
}

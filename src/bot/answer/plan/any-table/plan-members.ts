import { Exact, labelWords, type Row, type SeriesIndex } from '../../../../knowledge/index.js';
import type { ToolRequest } from '../../../../tools/index.js';
import { isDeduction } from './deductions.js';
import type { Miss } from './operand.js';
import type { Planned } from './plan-computed.js';
import type { Reading } from './reading.js';

type Members = Extract<Reading, { readonly kind: 'members' }>;

/** The rows under a heading, above the total that they add up to, or of the whole table. */
export function planMembers({ of, counted }: Members, index: SeriesIndex): Planned | Miss {
  const { table, vocabulary } = index;
  const said = vocabulary.read(of);
  const named = said.words.size === 0 && said.unknown === 0 ? entries(table.rows) : partsOf(table.rows, said.words);
  const rows = named.some(hasPositive) ? named.filter((row) => !isTakenOff(row, index)) : named;
  const column = table.columns.find(({ role }) => role === 'entity');
  if (rows.length === 0 || !column) return { code: 'unmatched' };
  const call: ToolRequest = {
    tool: 'look-up-cells',
    input: { document: table.document, table: table.name, rows: rows.map((row) => row.index), columns: [column.index] },
  };
  return { calls: [call], composition: { form: 'names', counted }, score: 1 };
}

function hasPositive({ cells }: Row): boolean {
  return cells.some(({ decimal }) => decimal !== null && Number(decimal) > 0);
}

/** An allowance is not one of the kinds of receivables that it is taken off. */
function isTakenOff(row: Row, index: SeriesIndex): boolean {
  const points = index.series.flatMap((one) => one.points.filter((point) => point.row === row));
  return points.length > 0 && points.every((point) => isDeduction(point, index));
}

function entries(rows: readonly Row[]): readonly Row[] {
  return rows.filter(({ role, label, isTotal }) => role === 'entry' && label !== '' && !isTotal);
}

/** Rows under a heading of that name; else the rows above a total of that name. */
function partsOf(rows: readonly Row[], said: ReadonlySet<string>): readonly Row[] {
  const groups = [...new Set(rows.flatMap((row) => row.groups))];
  const heading = best(groups, (group) => group, said);
  if (heading !== null) return entries(rows).filter((row) => row.groups.includes(heading));
  const total = best(rows, totalName, said);
  return total ? summands(rows, total) : [];
}

function totalName({ label, title, synonyms }: Row): string {
  return [label, title.en, ...synonyms].find((name) => name !== '') ?? '';
}

/** The one whose name is said best, whole but for words like "total"; null where two are said alike. */
function best<Item>(items: readonly Item[], nameOf: (item: Item) => string, said: ReadonlySet<string>): Item | null {
  const scored = items
    .map((item) => ({ item, score: likeness(labelWords(nameOf(item)), said) }))
    .filter(({ score }) => score >= LEAST_LIKENESS)
    .toSorted((left, right) => right.score - left.score);
  const [first, second] = scored;
  return first && (!second || second.score < first.score) ? first.item : null;
}

/** Share of words that a name and a wording have to have in common. */
const LEAST_LIKENESS = 0.75;

/** Twice the words in common over all words of both. */
function likeness(name: readonly string[], said: ReadonlySet<string>): number {
  const words = new Set(name.filter((word) => !/^total$|^合计$|^总计$/u.test(word)));
  const asked = [...said].filter((word) => !/^total$|^合计$|^总计$/u.test(word));
  const common = asked.filter((word) => words.has(word)).length;
  return words.size === 0 || asked.length === 0 ? 0 : (2 * common) / (words.size + asked.length);
}

/** The fewest rows right above a total that add up to it in every column. */
function summands(rows: readonly Row[], total: Row): readonly Row[] {
  const above = rows.slice(0, total.index).toReversed();
  const parts: Row[] = [];
  for (const row of above) {
    if (row.role === 'heading') break;
    parts.unshift(row);
    if (parts.length > 1 && addsUp(parts, total)) return parts.filter(({ label }) => label !== '');
  }
  return [];
}

function addsUp(parts: readonly Row[], total: Row): boolean {
  const columns = total.cells.filter(({ decimal }) => decimal !== null);
  return (
    columns.length > 0 &&
    columns.every(({ columnIndex, decimal }) => {
      const numbers = parts.map(({ cells }) => new Exact(cells[columnIndex]?.decimal ?? 0));
      const sum = numbers.reduce((left, right) => left.plus(right), new Exact(0));
      return decimal !== null && sum.minus(decimal).abs().lte(ROUNDING);
    })
  );
}

/** A printed total may differ from its printed parts in the last digit. */
const ROUNDING = 1;

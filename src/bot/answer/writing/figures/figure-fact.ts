import type { Corpus } from '../../../../knowledge/index.js';
import { cellNamed, findDocument, findTable, type CellEvidence } from '../../../../tools/index.js';
import type { Figure, FigureInput } from '../../../reply/reply.js';
import type { EvidencePiece } from '../evidence.js';

/** What a piece says of cells, by how its main figure came about. */
export type FigureFact =
  | { readonly kind: 'value'; readonly answer: Figure; readonly cell: CellEvidence }
  /** Growth that a table publishes. */
  | { readonly kind: 'rate'; readonly answer: Figure; readonly cell: CellEvidence }
  | { readonly kind: 'rank'; readonly answer: Figure; readonly cell: CellEvidence; readonly rank: Rank }
  /** In percent, or in the unit of the cells: from one period of a row to the other. */
  | {
      readonly kind: 'growth' | 'change';
      readonly answer: Figure;
      readonly from: CellEvidence;
      readonly to: CellEvidence;
    }
  /** The left row less the right one. */
  | {
      readonly kind: 'difference' | 'points';
      readonly answer: Figure;
      readonly left: CellEvidence;
      readonly right: CellEvidence;
    }
  /** The part over the whole, in percent or as so many times. */
  | { readonly kind: 'ratio'; readonly answer: Figure; readonly part: CellEvidence; readonly whole: CellEvidence }
  | { readonly kind: 'mean' | 'sum'; readonly answer: Figure; readonly cells: readonly CellEvidence[] }
  /** One row of several, itself among them, in percent. */
  | {
      readonly kind: 'share';
      readonly answer: Figure;
      readonly part: CellEvidence;
      readonly whole: readonly CellEvidence[];
    };

/** A place among so many rows. */
export interface Rank {
  readonly place: number;
  readonly of: number;
  readonly order: 'highest' | 'lowest';
}

/** What a piece says of cells; null where it is a quote, or worked out in another way. */
export function figureFact(piece: EvidencePiece, corpus: Corpus): FigureFact | null {
  const { block, figures } = piece;
  if (block.type !== 'statement') return null;
  const rank = rankOf(piece);
  const answer = rank ? figures[2] : figures[0];
  const cells = answer?.inputs.map((input) => cellOf(input, corpus)) ?? [];
  const known = cells.flatMap((cell) => (cell && isToldApart(cell) ? [cell] : []));
  if (!answer || known.length === 0 || known.length < cells.length) return null;
  const [cell] = known;
  if (rank && cell) return known.length === 1 ? { kind: 'rank', answer, cell, rank } : null;
  return answer.formula === null ? looked(answer, known, figures.length) : worked(answer, known);
}

/** Whether a row's name and a period, or that it is a rate of growth, are enough to tell a cell from all others. */
function isToldApart({ table, row, column: { role, period } }: CellEvidence): boolean {
  const alike = table.columns.filter((one) => one.role === role && (role === 'growth' || one.period === period));
  const isColumn = alike.length === 1 && (role === 'growth' || period !== null);
  return isColumn && row.period === null && table.rows.filter(({ label }) => label === row.label).length === 1;
}

/** A cell that is looked up, alone in its piece. */
function looked(answer: Figure, [cell, other]: readonly CellEvidence[], figures: number): FigureFact | null {
  if (!cell || other || figures > 1) return null;
  return { kind: cell.column.role === 'growth' ? 'rate' : 'value', answer, cell };
}

const NUMBER = String.raw`\(?−?[\d.]+\)?`;
const DIFFERENCE = new RegExp(`^${NUMBER} − ${NUMBER}$`, 'u');
const GROWTH = new RegExp(String.raw`^\((?<to>${NUMBER}) − (?<from>${NUMBER})\) ÷ \k<from> × 100$`, 'u');
const RATIO = new RegExp(`^${NUMBER} ÷ ${NUMBER}(?: × 100)?$`, 'u');
const SUM = new RegExp(String.raw`^${NUMBER}(?: \+ ${NUMBER})+$`, 'u');
const MEAN = new RegExp(String.raw`^\(${NUMBER}(?: \+ ${NUMBER})+\) ÷ \d+$`, 'u');
/** Into another scale of one unit. */
const CONVERSION = new RegExp(`^${NUMBER} [×÷] 10+$`, 'u');
const SHARE = new RegExp(String.raw`^(?<part>${NUMBER}) ÷ \(${NUMBER}(?: \+ ${NUMBER})+\) × 100$`, 'u');

function worked(answer: Figure, cells: readonly CellEvidence[]): FigureFact | null {
  const formula = answer.formula ?? '';
  const [first, second, third] = cells;
  if (!first) return null;
  if (!second) return CONVERSION.test(formula) ? { kind: 'value', answer, cell: first } : null;
  if (SHARE.test(formula)) return share(answer, first, cells);
  if (SUM.test(formula)) return { kind: 'sum', answer, cells };
  if (MEAN.test(formula)) return { kind: 'mean', answer, cells };
  return third ? null : ofTwo(answer, first, second);
}

function ofTwo(answer: Figure, first: CellEvidence, second: CellEvidence): FigureFact | null {
  const formula = answer.formula ?? '';
  if (GROWTH.test(formula)) return isLater(second, first) ? { kind: 'growth', answer, from: first, to: second } : null;
  if (RATIO.test(formula)) return { kind: 'ratio', answer, part: first, whole: second };
  return DIFFERENCE.test(formula) ? difference(answer, first, second) : null;
}

/** Inputs are each named once: the part first, also where it is one of the whole. */
function share(answer: Figure, part: CellEvidence, cells: readonly CellEvidence[]): FigureFact | null {
  const addends = [...(answer.formula ?? '').replace(/^.*?÷/u, '').matchAll(/[\d.]+/gu)].length - 1;
  const isOfWhole = addends === cells.length && new Set(cells.map(({ column }) => column)).size === 1;
  return isOfWhole ? { kind: 'share', answer, part, whole: cells } : null;
}

function difference(answer: Figure, first: CellEvidence, second: CellEvidence): FigureFact | null {
  if (first.column === second.column) {
    const kind = first.column.role === 'growth' ? 'points' : 'difference';
    return first.row === second.row ? null : { kind, answer, left: first, right: second };
  }
  return isLater(first, second) ? { kind: 'change', answer, from: second, to: first } : null;
}

/** Whether a cell is the same row's as another, of a later year. */
function isLater(one: CellEvidence, other: CellEvidence): boolean {
  return one.row === other.row && Number(one.column.period) > Number(other.column.period);
}

function cellOf({ document: id, table: name, row, column, ...at }: FigureInput, corpus: Corpus): CellEvidence | null {
  const document = findDocument(corpus, id);
  const table = document && name !== undefined ? findTable(document, name) : undefined;
  if (!table || row === undefined || column === undefined) return null;
  return cellNamed(table, { row, column, ...at }) ?? null;
}

/** A place, of how many, and the number that takes it. */
export interface CountedRank {
  readonly place: number;
  readonly of: number;
  readonly value: Figure;
}

/** "Number 7 of 17, highest first" has two counts and the value that stands there; null for any other piece. */
export function countedRank({ figures: [place, of, value, other] }: EvidencePiece): CountedRank | null {
  const isRank = place && of && value && !other && place.inputs.length === 0 && of.inputs.length === 0;
  return isRank ? { place: place.value, of: of.value, value } : null;
}

/** A rank with its order, as pieces say it. */
function rankOf(piece: EvidencePiece): Rank | null {
  const counted = countedRank(piece);
  const order = ORDERS.find(({ words }) => words.test(piece.text))?.order;
  return counted && order ? { place: counted.place, of: counted.of, order } : null;
}

const ORDERS: readonly { readonly order: Rank['order']; readonly words: RegExp }[] = [
  { order: 'highest', words: /从高到低|highest first/u },
  { order: 'lowest', words: /从低到高|lowest first/u },
];

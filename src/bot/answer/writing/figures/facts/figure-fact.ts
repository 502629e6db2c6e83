import type { Corpus } from '../../../../../knowledge/index.js';
import { cellNamed, findDocument, findTable, type CellEvidence } from '../../../../../tools/index.js';
import type { Figure, FigureInput } from '../../../../reply/reply.js';
import type { EvidencePiece } from '../../evidence.js';
import type { FigureFact, Rank } from './fact.js';
import { workedOut } from './worked-out.js';

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
  return answer.formula === null ? looked(answer, known, figures.length) : workedOut(answer, known);
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

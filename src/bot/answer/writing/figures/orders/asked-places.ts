import type { Table } from '../../../../../knowledge/index.js';
import { claimTokens, type ClaimToken } from '../../../../../tools/index.js';
import type { EvidencePiece } from '../../evidence.js';
import { askedYear } from '../../reading/asked-year.js';
import { heldWords, type Reading } from '../../reading/held-words.js';
import { figureFact } from '../facts/figure-fact.js';
import { rowsNamed } from '../sentence/named-rows.js';
import { isRowCount } from '../sentence/row-count.js';
import { saidPlaces, type SaidPlaces } from './said-places.js';
import { rowsAt, standings, type Standard } from './standings.js';
import { areAt } from './who-is-at.js';

/**
 * The words of a sentence for places that its question asks for, of all rows of the table that its pieces are of: from
 * the same end, as many, by the same measure and in the same year, where the table has the rows that the sentence names
 * at just these places. None where one of its places is not asked for, or taken by another row.
 */
export function askedPlaces(
  tokens: readonly ClaimToken[],
  pieces: readonly EvidencePiece[],
  reading: Reading,
): ReadonlySet<ClaimToken> {
  const said = saidPlaces(tokens);
  const table = said.length > 0 ? tableOf(pieces, reading) : null;
  const isSo = (one: SaidPlaces): boolean => {
    const standard = standardOf(one, tokens, pieces, reading);
    const rows = table && standard && rowsAt(standings(table, standard, one.end), one.first, one.last);
    return rows !== null && areAt(rows, one, tokens);
  };
  if (!table || !said.every(isSo)) return new Set();
  const words = new Set(said.flatMap(({ at }) => at));
  return new Set(tokens.filter((_, at) => words.has(at) || isRowCount(at, table.rows.length, { tokens })));
}

/** The one table that pieces are of. */
function tableOf(pieces: readonly EvidencePiece[], reading: Reading): Table | null {
  const [table, other] = new Set(pieces.flatMap((piece) => heldWords(piece, reading).tables));
  return table && !other ? table : null;
}

/** By what the question sets all rows in order where it asks for a place; null where it does not ask for that one. */
function standardOf(
  said: SaidPlaces,
  tokens: readonly ClaimToken[],
  pieces: readonly EvidencePiece[],
  { question, corpus }: Reading,
): Standard | null {
  const asking = claimTokens(question, corpus, undefined);
  const asked = asking.some((token) => rowsNamed(token).length > 0)
    ? undefined
    : saidPlaces(asking).find((one) => areWithin(said, one));
  if (!asked) return null;
  if (said.by !== 'value') return moveOf([said.by, asked.by, ...pieces.map((piece) => movedIn(piece, corpus))]);
  const period = askedYear(question);
  const isInYear = tokens.every((token) => token.kind !== 'period' || token.periods.every((one) => one === period));
  return period !== null && isInYear ? { by: 'value', period } : null;
}

/** One of the places that are asked for, or all of them, by the same. */
function areWithin(said: SaidPlaces, asked: SaidPlaces): boolean {
  const isOne = said.first === said.last && said.first >= asked.first && said.last <= asked.last;
  const areAll = said.first === asked.first && said.last === asked.last;
  const areMoves = said.by !== 'value' && asked.by !== 'value';
  const isBySame = said.by === asked.by || (areMoves && [said.by, asked.by].includes('move'));
  return said.end === asked.end && (isOne || areAll) && isBySame;
}

/** The first that tells whether a move is one in percent or in amount, where no other tells otherwise. */
function moveOf(told: ReadonlyArray<SaidPlaces['by'] | null>): Standard | null {
  const [by, other] = new Set(told.filter((one) => one === 'change' || one === 'growth'));
  return by && !other ? { by } : null;
}

/** How a piece gives a move; null where it gives none. */
function movedIn(piece: EvidencePiece, corpus: Reading['corpus']): 'change' | 'growth' | null {
  const kind = figureFact(piece, corpus)?.kind;
  if (kind === 'change') return 'change';
  return kind === 'growth' || kind === 'rate' ? 'growth' : null;
}

import type { Row } from '../../../../../knowledge/index.js';
import { claimTokens, isWordOf, type CellEvidence, type ClaimToken } from '../../../../../tools/index.js';
import type { EvidencePiece } from '../../evidence.js';
import { figureFact } from '../../figures/facts/figure-fact.js';
import { isSetOf, setBefore, setsIn } from '../../figures/orders/said-set.js';
import { rowsNamed } from '../../figures/sentence/named-rows.js';
import type { Reading } from '../../reading/held-words.js';
import { tellsOfNation } from '../wrong/told-of-nation.js';

/** Between what a set is called and its rows. */
const LEADS = /^(?:[（(]|[,，]|即|分别是|namely|i\.e\.)$/iu;
const CLOSES = /^[）)]/u;

/**
 * A sentence without what it calls the rows that it lists: "the three fastest-growing goods (A, B, C)" is A, B and C where
 * the question asks for that set, and it holds these rows and no others.
 */
export function withListOfSet(text: string, [piece, other]: readonly EvidencePiece[], reading: Reading): string {
  const cells = piece && !other && !tellsOfNation(text, [piece], reading) ? cellsOf(piece, reading) : [];
  const rows = [...new Set(cells.map(({ row }) => row))];
  const tokens = claimTokens(text, reading.corpus, undefined);
  const list = listOf(rows, tokens);
  const set = list && setBefore(leadOf(list[0], tokens, text), tokens, text);
  if (!list || !set || set.span[1] === list[0] || !isSetOf(set, rows, cells) || !isAsked(set, reading)) return text;
  return withoutName(text, set.span[0], list, tokens);
}

/** The text with its list where the name of the set before it began. */
function withoutName(text: string, from: number, [first, end]: ListSpan, tokens: readonly ClaimToken[]): string {
  const [start, last] = [tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0];
  return `${text.slice(0, tokens[from]?.start)}${text.slice(start, last)}${text.slice(last).replace(CLOSES, '')}`;
}

type ListSpan = readonly [first: number, end: number];

/** The cells that are put together; of a set that holds one row, this one. */
function cellsOf(piece: EvidencePiece, { corpus }: Reading): readonly CellEvidence[] {
  const fact = figureFact(piece, corpus);
  if (fact === null) return [];
  if (fact.kind === 'sum' || fact.kind === 'mean') return fact.cells;
  return fact.kind === 'value' ? [fact.cell] : [];
}

/** Where all of some rows are listed, each once, with nothing but commas and "and" among them: [start, end). */
function listOf(rows: readonly Row[], tokens: readonly ClaimToken[]): ListSpan | null {
  const places = tokens.flatMap((token, at) => (rows.some((row) => names(token, row)) ? [at] : []));
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined || places.length !== rows.length) return null;
  const isList = tokens.slice(first, last).every((token, at) => places.includes(first + at) || joins(token));
  return isList && rows.every((row) => places.some((at) => names(tokens[at], row))) ? [first, last + 1] : null;
}

function joins(token: ClaimToken): boolean {
  return token.kind === 'pause' || isWordOf(token, 'and');
}

function names(token: ClaimToken | undefined, row: Row): boolean {
  return rowsNamed(token).includes(row);
}

/** Where what leads to a list begins; at the list where nothing does. */
function leadOf(list: number, tokens: readonly ClaimToken[], text: string): number {
  let at = list;
  while (at > 0 && LEADS.test(text.slice(tokens[at - 1]?.start, tokens[at - 1]?.end).trim())) at -= 1;
  return at;
}

function isAsked({ way, count }: NonNullable<ReturnType<typeof setBefore>>, { question, corpus }: Reading): boolean {
  const asked = setsIn(claimTokens(question, corpus, undefined), question);
  return asked.some((one) => one.way === way && one.count === count);
}

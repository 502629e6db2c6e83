import type { Row } from '../../../../../knowledge/index.js';
import { claimTokens, isWordOf, type CellEvidence, type ClaimToken } from '../../../../../tools/index.js';
import type { EvidencePiece } from '../../evidence.js';
import type { FigureFact } from '../../figures/facts/fact.js';
import { figureFact } from '../../figures/facts/figure-fact.js';
import { isSetOf, setBefore, setsIn } from '../../figures/orders/said-set.js';
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
  const fact = piece && !other && !tellsOfNation(text, [piece], reading) ? figureFact(piece, reading.corpus) : null;
  const cells = fact ? cellsOf(fact) : [];
  const rows = [...new Set(cells.map(({ row }) => row))];
  const tokens = claimTokens(text, reading.corpus, undefined);
  const list = listOf(rows, tokens);
  const lead = list ? leadOf(list[0], tokens, text) : null;
  const set = lead === null ? null : setBefore(lead, tokens, text);
  if (!list || !set || !isSetOf(set, rows, cells) || !isAsked(set, reading)) return text;
  const [from, [first, end]] = [tokens[set.span[0]]?.start ?? 0, list];
  const [start, last] = [tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0];
  return `${text.slice(0, from)}${text.slice(start, last)}${text.slice(last).replace(CLOSES, '')}`;
}

/** The cells that are put together; of a set that holds one row, this one. */
function cellsOf(fact: FigureFact): readonly CellEvidence[] {
  if (fact.kind === 'sum' || fact.kind === 'mean') return fact.cells;
  return fact.kind === 'value' ? [fact.cell] : [];
}

/** Where all of some rows are listed, each once, with nothing but commas and "and" among them: [start, end). */
function listOf(rows: readonly Row[], tokens: readonly ClaimToken[]): readonly [number, number] | null {
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
  return token?.kind === 'name' && token.targets.some((target) => target.kind === 'row' && target.row === row);
}

/** Where what leads to a list begins; null where nothing does. */
function leadOf(list: number, tokens: readonly ClaimToken[], text: string): number | null {
  let at = list;
  while (at > 0 && LEADS.test(text.slice(tokens[at - 1]?.start, tokens[at - 1]?.end).trim())) at -= 1;
  return at < list ? at : null;
}

function isAsked({ way, count }: NonNullable<ReturnType<typeof setBefore>>, { question, corpus }: Reading): boolean {
  const asked = setsIn(claimTokens(question, corpus, undefined), question);
  return asked.some((one) => one.way === way && one.count === count);
}

import {
  checkText,
  claimTokens,
  isWordOf,
  type CheckedClaim,
  type ClaimToken,
  type Meaning,
} from '../../../../tools/index.js';
import type { EvidencePiece } from '../evidence.js';
import { askedPlaces } from '../figures/orders/asked-places.js';
import { isReadAsGap } from '../figures/sentence/beside-comparing.js';
import { withoutConversion } from '../figures/sentence/conversion.js';
import { FigureSentence, isDestination, isOutOf } from '../figures/sentence/figure-sentence.js';
import { isPercentOf } from '../figures/sentence/part-of-measure.js';
import { leadsToNumber } from '../figures/says/says-move.js';
import { clausesOf } from '../reading/clauses-of.js';
import { heldWords, type HeldWords, type Reading } from '../reading/held-words.js';
import { unsignedKey } from '../reading/number-key.js';
import { MOVING } from '../words/claim-words.js';
import { isHeld } from './held-tokens.js';

/**
 * Whether claim checking supports a sentence of figures, and every part of it (name, period, number, word) is one of
 * the pieces that it marks: that the documents hold it is not enough. None of the pieces is marked for nothing.
 */
export function isSupportedClaim(printed: string, pieces: readonly EvidencePiece[], reading: Reading): boolean {
  const text = pieces
    .flatMap(({ figures }) => figures)
    .reduce((said, figure) => withoutConversion(said, figure, reading.language), printed);
  const document = documentOf(pieces);
  const held = pieces.map((piece) => heldWords(piece, reading));
  const tokens = claimTokens(text, reading.corpus, document);
  if (tokens.some((_, at) => isDestination(tokens, at, text) || isUpToPoints(tokens, at) || isOfMore(tokens, at)))
    return false;
  if (clausesOf(tokens).some((clause) => movesARate(clause) || movesByAShare(clause, text))) return false;
  if (clausesOf(tokens).some(movesByItsEnd)) return false;
  if (tokens.some((_, at) => isEndOfMove(tokens, at, held) || isOutOf(tokens, at))) return false;
  if (held.every(isCell) && saysGapOfCells(FigureSentence.read(text, pieces, reading))) return false;
  const others = tokens.filter((token) => !isHeld(token, text, held));
  const placed = others.length > 0 ? askedPlaces(tokens, pieces, reading) : null;
  if (!others.every((token) => placed?.has(token) ?? false)) return false;
  if (!held.every((one) => isUsed(one, tokens, placed !== null))) return false;
  const { verdict, claims } = checkText(text, { corpus: reading.corpus, document });
  return verdict === 'supported' && claims.every((claim) => restsOnFigures(claim, tokens));
}

function isCell({ isComputed, tables }: HeldWords): boolean {
  return !isComputed && tables.length > 0;
}

/** No cell says how far it lies from another one. */
function saysGapOfCells(sentence: FigureSentence): boolean {
  return sentence.tokens.some((token, at) => token.kind === 'number' && isReadAsGap(at, sentence));
}

/** "Grew by 1.8% of exports". */
function movesByAShare(clause: readonly ClaimToken[], text: string): boolean {
  const isMove = clause.some((token) => token.kind === 'word' && MOVING.has(token.meaning));
  return isMove && clause.some(({ start, end }, at) => isPercentOf(clause, at, text.slice(start, end)));
}

/** 从 105.78 增长了 116.02: without 到, where a move ended would be how far it went. */
function movesByItsEnd(clause: readonly ClaimToken[]): boolean {
  const start = clause.findIndex((token, at) => isWordOf(token, 'from') && leadsToNumber(clause, at));
  const isMove = (token: ClaimToken): boolean =>
    token.kind === 'word' && (token.meaning === 'rise' || token.meaning === 'fall');
  return start >= 0 && clause.some((token, at) => at > start && isMove(token) && leadsToNumber(clause, at));
}

/** 从 2021 年的 9.3 亿元增加: what a piece works out is no end that something moved from or to. */
function isEndOfMove(tokens: readonly ClaimToken[], at: number, held: readonly HeldWords[]): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || (token.meaning !== 'from' && token.meaning !== 'to')) return false;
  if (!leadsToNumber(tokens, at)) return false;
  const number = tokens.slice(at).find((one) => one.kind === 'number');
  const key = number?.kind === 'number' ? (unsignedKey(number.mention) ?? '') : '';
  return held.some(({ isComputed, answers }) => isComputed && answers.has(key));
}

/** "The change of exports rose by 11.4%": a rate that moves is another one. */
export function movesARate(clause: readonly ClaimToken[]): boolean {
  const has = (...meanings: readonly Meaning[]): boolean =>
    clause.some((token) => token.kind === 'word' && meanings.includes(token.meaning));
  return has('growth', 'move') && has('fall', 'rise');
}

/** 在全部出口商品中排第 11 位: all goods are more than the rows of a table, which are counted where they are meant. */
function isOfMore(tokens: readonly ClaimToken[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  const isPlaced = tokens.some((one) => one.kind === 'number' && one.mention.kind === 'ordinal');
  return isWordOf(token, 'all') && isPlaced && next?.kind !== 'number';
}

/** "Grew to 15 percentage points": points are how far something went or lies apart, nowhere that it came to. */
function isUpToPoints(tokens: readonly ClaimToken[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  const isPoints =
    next?.kind === 'number' &&
    next.mention.kind === 'amount' &&
    next.mention.quantity.unit.dimension.kind === 'percentage-point';
  return isWordOf(token, 'to') && isPoints;
}

/**
 * What rests on words of a source, also on those around a lone number or in a list, is held against the piece by judges that leave
 * nothing out; a series that prose states is told by its periods or moves.
 */
function restsOnFigures(claim: CheckedClaim, tokens: readonly ClaimToken[]): boolean {
  const { quoted, listed, found, span } = claim;
  const [start, end] = span;
  if (quoted || listed) return false;
  const isOfProse = found?.inputs.some(({ evidence }) => 'passage' in evidence) ?? false;
  if (!isOfProse) return true;
  const own = tokens.filter((token) => token.start >= start && token.end <= end);
  const isTold = own.some((token) => token.kind === 'period' || (token.kind === 'word' && MOVING.has(token.meaning)));
  return isTold && !own.some(isCount);
}

/** 三个方面 counts what is said around it, and measures nothing that could rise; an index has no unit. */
function isCount(token: ClaimToken): boolean {
  if (token.kind !== 'number' || token.mention.kind !== 'amount') return false;
  const { dimension, text } = token.mention.quantity.unit;
  return dimension.kind === 'count' && text !== '';
}

/** The one document that pieces are from; undefined where there are several. */
export function documentOf(pieces: readonly EvidencePiece[]): string | undefined {
  const [document, ...others] = new Set(pieces.flatMap(({ citations }) => citations.map((one) => one.document)));
  return others.length === 0 ? document : undefined;
}

/** A piece is used where a figure of it is said, or the place that it takes, and of the rows that it cites one is named. */
function isUsed(held: HeldWords, tokens: readonly ClaimToken[], isPlaced: boolean): boolean {
  const says = tokens.some((token) => token.kind === 'number' && held.answers.has(unsignedKey(token.mention) ?? ''));
  const names = tokens.some(
    (token) => token.kind === 'name' && token.targets.some((target) => target.kind === 'row' && held.isNamed(target)),
  );
  return (says || isPlaced) && (names || held.tables.length === 0);
}

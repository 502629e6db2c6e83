import { checkText, claimTokens, type CheckedClaim, type ClaimToken, type Meaning } from '../../../../tools/index.js';
import type { EvidencePiece } from '../evidence.js';
import { heldWords, type HeldWords, type Reading } from '../reading/held-words.js';
import { periodKeys, unsignedKey } from '../reading/number-key.js';
import { COMPARING, COMPUTING, FILLERS, JUDGED, MOVING, RANKING } from '../words/claim-words.js';

/**
 * Whether claim checking supports a sentence of figures, and every part of it (name, period, number, word) is one of
 * the pieces that it marks: that the documents hold it is not enough. None of the pieces is marked for nothing.
 */
export function isSupportedClaim(text: string, pieces: readonly EvidencePiece[], reading: Reading): boolean {
  const document = documentOf(pieces);
  const held = pieces.map((piece) => heldWords(piece, reading));
  const tokens = claimTokens(text, reading.corpus, document);
  if (!tokens.every((token) => isHeld(token, text, held)) || !held.every((one) => isUsed(one, tokens))) return false;
  const { verdict, claims } = checkText(text, { corpus: reading.corpus, document });
  return verdict === 'supported' && claims.every((claim) => restsOnFigures(claim, tokens));
}

/**
 * What rests on words of a source, also on those around a lone number, is held against the piece by judges that leave
 * nothing out; a series that prose states is told by its periods or moves.
 */
function restsOnFigures({ quoted, found, span: [start, end] }: CheckedClaim, tokens: readonly ClaimToken[]): boolean {
  if (quoted) return false;
  const isOfProse = found?.inputs.some(({ evidence }) => 'passage' in evidence) ?? false;
  const own = tokens.filter((token) => token.start >= start && token.end <= end);
  return (
    !isOfProse || own.some((token) => token.kind === 'period' || (token.kind === 'word' && MOVING.has(token.meaning)))
  );
}

/** The one document that pieces are from; undefined where there are several. */
function documentOf(pieces: readonly EvidencePiece[]): string | undefined {
  const [document, ...others] = new Set(pieces.flatMap(({ citations }) => citations.map((one) => one.document)));
  return others.length === 0 ? document : undefined;
}

/** A piece is used where a figure of it is said, and of the rows that it cites one is named. */
function isUsed(held: HeldWords, tokens: readonly ClaimToken[]): boolean {
  const says = tokens.some((token) => token.kind === 'number' && held.answers.has(unsignedKey(token.mention) ?? ''));
  const names = tokens.some(
    (token) => token.kind === 'name' && token.targets.some((target) => target.kind === 'row' && held.isNamed(target)),
  );
  return says && (names || held.tables.length === 0);
}

function isHeld(token: ClaimToken, text: string, held: readonly HeldWords[]): boolean {
  const written = text.slice(token.start, token.end);
  const isSaid = (): boolean => held.some((one) => one.says(written));
  switch (token.kind) {
    case 'number':
      return held.some(({ numbers }) => numbers.has(unsignedKey(token.mention) ?? ''));
    case 'period':
      return token.periods.flatMap(periodKeys).every((key) => held.some(({ periods }) => periods.has(key)));
    case 'name':
      return token.targets.some((target) => held.some((one) => one.isNamed(target))) || isSaid();
    case 'word':
      return isSaid() || isHeldWord(token, written, held);
    case 'address':
      return held.some(({ tables }) => tables.some(({ name }) => name.endsWith(`-${token.number}`)));
    case 'categories':
    case 'unknown':
      return isSaid();
    case 'pause':
      return true;
  }
}

type WordToken = Extract<ClaimToken, { readonly kind: 'word' }>;

function isHeldWord({ meaning, degree }: WordToken, written: string, held: readonly HeldWords[]): boolean {
  if (degree !== null || !mayBeSaid(meaning, held)) return false;
  if (meaning === 'filler') return !/[\p{L}\p{N}]/u.test(written) || FILLERS.has(written.toLowerCase());
  return JUDGED.has(meaning) || RANKING.has(meaning);
}

/** A move, an order or a computation has to be what a piece is about; a comparison may also be of two pieces. */
function mayBeSaid(meaning: Meaning, held: readonly HeldWords[]): boolean {
  if (held.some(({ meanings }) => meanings.has(meaning))) return true;
  if (RANKING.has(meaning)) return false;
  if (MOVING.has(meaning)) return held.some(({ moves }) => moves);
  if (COMPUTING.has(meaning)) return held.some(({ isComputed }) => isComputed);
  return !COMPARING.has(meaning) || held.length > 1 || held.some(({ isComputed, moves }) => isComputed || moves);
}

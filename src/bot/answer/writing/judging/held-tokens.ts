import type { ClaimToken, Meaning } from '../../../../tools/index.js';
import type { HeldWords } from '../reading/held-words.js';
import { periodKeys } from '../reading/number-key.js';
import { COMPARING, COMPUTING, isFiller, isOfWhich, JUDGED, MOVING, RANKING } from '../words/claim-words.js';

/** Whether a part of a sentence (name, period, number, word) is one of pieces, or holds the sentence together. */
export function isHeld(token: ClaimToken, text: string, held: readonly HeldWords[]): boolean {
  const written = text.slice(token.start, token.end);
  const isSaid = (): boolean => held.some((one) => one.says(written));
  switch (token.kind) {
    case 'number':
      return held.some((one) => one.holdsNumber(token.mention));
    case 'period':
      return periodKeys(written).every((key) => held.some(({ periods }) => periods.has(key)));
    case 'name':
      return token.targets.some((target) => held.some((one) => one.isNamed(target))) || isSaid();
    case 'word':
      return isSaid() || (isHeldWord(token, written, held) && !isOfWhich(token, text));
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
  if (meaning === 'filler') return !/[\p{L}\p{N}]/u.test(written) || isFiller(written);
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

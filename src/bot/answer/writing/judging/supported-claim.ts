import { findTable, findDocument, checkText, claimTokens, type ClaimToken } from '../../../../tools/index.js';
import type { Corpus, Language, Table } from '../../../../knowledge/index.js';
import type { EvidencePiece } from '../evidence.js';
import { numberKey, periodKeys } from '../reading/number-key.js';
import { heldWords, type HeldWords } from '../reading/held-words.js';
import { FILLERS, JUDGED, RANKING } from '../words/claim-words.js';

/** What a claim is judged in. */
export interface Judging {
  readonly corpus: Corpus;
  readonly language: Language;
}

/**
 * Whether claim checking supports a sentence of figures, and every part of it (name, period, number, word) is one of
 * the pieces that it marks: that the tables hold it is not enough.
 */
export function isSupportedClaim(text: string, pieces: readonly EvidencePiece[], judging: Judging): boolean {
  const held = heldWords(pieces, judging);
  const tokens = claimTokens(text, judging.corpus, held.document);
  if (!tokens.every((token) => isHeld(token, text, held))) return false;
  return checkText(text, { corpus: judging.corpus, document: held.document }).verdict === 'supported';
}

function isHeld(token: ClaimToken, text: string, held: HeldWords): boolean {
  const written = text.slice(token.start, token.end);
  switch (token.kind) {
    case 'number':
      return (
        token.mention.kind !== 'name' &&
        token.mention.kind !== 'period' &&
        held.numbers.has(unsigned(numberKey(token.mention)))
      );
    case 'period':
      return token.periods.every((period) => periodKeys(period).every((key) => held.periods.has(key)));
    case 'name':
      return token.targets.some((target) => held.isNamed(target)) || held.says(written);
    case 'word':
      return isHeldWord(token, written, held);
    case 'address':
      return held.tables.some((table: Table) => table.name.endsWith(`-${token.number}`));
    case 'categories':
    case 'unknown':
      return held.says(written);
    case 'pause':
      return true;
  }
}

function isHeldWord(token: Extract<ClaimToken, { kind: 'word' }>, written: string, held: HeldWords): boolean {
  if (held.says(written)) return true;
  if (token.degree !== null) return false;
  if (token.meaning === 'filler') return !/[\p{L}\p{N}]/u.test(written) || FILLERS.has(written.toLowerCase());
  if (RANKING.has(token.meaning)) return held.meanings.has(token.meaning);
  return JUDGED.has(token.meaning);
}

/** Of a fall the sign is in the word. */
function unsigned(key: string): string {
  return key.replace(/^-/u, '');
}

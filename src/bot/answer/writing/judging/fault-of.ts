import type { QuantityMention } from '../../../../knowledge/index.js';
import { claimTokens, type ClaimToken, type Meaning } from '../../../../tools/index.js';
import type { EvidencePiece } from '../evidence.js';
import { heldWords, type HeldWords, type Reading } from '../reading/held-words.js';
import { numberMentions } from '../reading/mentions.js';
import { periodKeys, unsignedKey } from '../reading/number-key.js';
import { RANKING } from '../words/claim-words.js';
import { fails, type WritingFault, type WritingVerdict } from '../verdict.js';

const NEGATION = /[不没无非未]|\b(?:not|no|never|neither|nor|without|hardly|cannot)\b|n't\b/iu;

/** What is wrong with a sentence that no judge let stand: the first thing in it that its pieces do not hold. */
export function faultOf(text: string, pieces: readonly EvidencePiece[], reading: Reading): WritingVerdict {
  const held = pieces.map((piece) => heldWords(piece, reading));
  return faultyNumber(text, held) ?? faultyWord(text, held, reading) ?? fails('relation', text);
}

function faultyNumber(text: string, held: readonly HeldWords[]): WritingVerdict | null {
  for (const mention of numberMentions(text)) {
    const fault = faultOfNumber(mention, held);
    if (fault) return fails(fault, mention.text);
  }
  return null;
}

function faultOfNumber(mention: QuantityMention, held: readonly HeldWords[]): WritingFault | null {
  if (mention.kind === 'period') {
    const isHeld = periodKeys(mention.text).every((key) => held.some(({ periods }) => periods.has(key)));
    return isHeld ? null : 'date';
  }
  const key = unsignedKey(mention);
  if (key === null || held.some(({ numbers }) => numbers.has(key))) return null;
  if ('approximation' in mention && mention.approximation !== 'exact') return 'number';
  const digits = /\d+(?:\.\d+)?/u.exec(mention.text.normalize('NFKC'))?.[0];
  return digits !== undefined && held.some((one) => one.printsDigits(digits)) ? 'unit' : 'number';
}

function faultyWord(text: string, held: readonly HeldWords[], { corpus }: Reading): WritingVerdict | null {
  for (const token of claimTokens(text, corpus, undefined)) {
    const written = text.slice(token.start, token.end);
    if (token.kind === 'pause' || token.kind === 'number' || held.some((one) => one.says(written))) continue;
    const fault = faultOfToken(token, written, held);
    if (fault) return fails(fault, written);
  }
  return null;
}

function faultOfToken(token: ClaimToken, written: string, held: readonly HeldWords[]): WritingFault | null {
  if (NEGATION.test(written)) return 'negation';
  switch (token.kind) {
    case 'name':
      return token.targets.some((one) => held.some((each) => each.isNamed(one))) ? null : 'name';
    case 'unknown':
      return /^\p{Lu}/u.test(written) && token.start > 0 ? 'name' : 'unsupported-words';
    case 'word':
      return faultOfMeaning(token.meaning);
    default:
      return null;
  }
}

function faultOfMeaning(meaning: Meaning): WritingFault | null {
  if (RANKING.has(meaning)) return 'ranking';
  if (meaning === 'limit' || meaning === 'cause') return 'unsupported-words';
  return meaning === 'rise' || meaning === 'fall' ? 'direction' : null;
}

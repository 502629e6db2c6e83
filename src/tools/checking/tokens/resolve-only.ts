import { isWordOf } from './is-word-of.js';
import { nextPlace } from './next-place.js';
import type { Token } from './token.js';

/**
 * "Only 0.3 %", 仅增长0.3%: of a number the word says how it is felt, and is left out. "Second only to" is another word,
 * and "just over 20 %" says more than is understood. Before anything else it excludes, and stays.
 */
export function withoutMerely(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token, at) => {
    // The "to" of "only to" has gone into it.
    if (isWordOf(token, 'to') && isSecondOnly(tokens, at - 1)) return [];
    return isWordOf(token, 'only') ? resolved(tokens, at, token) : [token];
  });
}

function resolved(tokens: readonly Token[], at: number, token: Token): readonly Token[] {
  if (isSecondOnly(tokens, at)) return [{ ...token, kind: 'word', meaning: 'next-to', degree: null }];
  const next = nextPlace(tokens, at, (one) => !isWordOf(one, 'filler'));
  if (next >= 0 && isMerely(tokens, next)) return [];
  return tokens[next]?.kind === 'number' ? [{ ...token, kind: 'word', meaning: 'limit', degree: null }] : [token];
}

/** "Second only to". */
function isSecondOnly(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.kind === 'number' && isWordOf(tokens[at], 'only') && isWordOf(tokens[at + 1], 'to');
}

/** Of a share, of a count, of a degree, or of a number. */
function isMerely(tokens: readonly Token[], next: number): boolean {
  const token = tokens[next];
  const isCount = token?.kind === 'categories' && token.count !== null;
  const isDegree = isWordOf(token, 'slight') || isWordOf(token, 'flat') || isSlight(token);
  return isCount || isDegree || isWordOf(token, 'share') || isOfNumber(tokens, next);
}

/** "Merely inched up", 只是微增. */
function isSlight(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.degree === 'slight';
}

const MOVES = ['rise', 'fall', 'more', 'less', 'to', 'by', 'slight'] as const;

/** An exact number, or a word of moving with one behind it. */
function isOfNumber(tokens: readonly Token[], at: number): boolean {
  const place = nextPlace(
    tokens,
    at - 1,
    (one) => !isWordOf(one, 'filler') && !MOVES.some((meaning) => isWordOf(one, meaning)),
  );
  const token = tokens[place];
  return token?.kind === 'number' && 'approximation' in token.mention && token.mention.approximation === 'exact';
}

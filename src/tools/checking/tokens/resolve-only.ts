import { isWordOf } from './is-word-of.js';
import type { Token } from './token.js';

/**
 * "Only 0.3 %", 仅增长0.3%: of a number the word says how it is felt, and is left out. "Second only to" is another word.
 * Before anything else it excludes, and stays.
 */
export function withoutMerely(tokens: readonly Token[]): readonly Token[] {
  const kept: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) continue;
    const next = isWordOf(token, 'only')
      ? tokens.findIndex((one, place) => place > at && !isWordOf(one, 'filler'))
      : -1;
    if (next >= 0 && isWordOf(tokens[next], 'to') && tokens[at - 1]?.kind === 'number') {
      kept.push({
        kind: 'word',
        meaning: 'next-to',
        degree: null,
        start: token.start,
        end: tokens[next]?.end ?? token.end,
      });
      at = next;
    } else if (next < 0 || !isMerely(tokens, next)) kept.push(token);
  }
  return kept;
}

/** Of a share, of a count, or of a number. */
function isMerely(tokens: readonly Token[], next: number): boolean {
  const token = tokens[next];
  const isCount = token?.kind === 'categories' && token.count !== null;
  return isCount || isWordOf(token, 'share') || isOfNumber(tokens, next);
}

const MOVES = ['rise', 'fall', 'to', 'by', 'slight'] as const;

/** An exact number, or a word of moving with one behind it: "just over" is more than "over". */
function isOfNumber(tokens: readonly Token[], at: number): boolean {
  const place = tokens.findIndex(
    (one, index) => index >= at && !isWordOf(one, 'filler') && !MOVES.some((meaning) => isWordOf(one, meaning)),
  );
  const token = tokens[place];
  return token?.kind === 'number' && 'approximation' in token.mention && token.mention.approximation === 'exact';
}

import { isSubjectName } from './is-name-of.js';
import { isWordOf } from './is-word-of.js';
import type { Token } from './token.js';

/** 2.16∶1, "2.16 to 1": without the one that a ratio is told against; and 成品油对铝材 as two rows, where a ratio is told. */
export function withRatios(tokens: readonly Token[], sentence: string): readonly Token[] {
  if (!tokens.some((token) => isWordOf(token, 'ratio'))) return tokens;
  const dropped = new Set<Token | undefined>(
    tokens.flatMap((token, at) => (isToOne(tokens, at, sentence) ? [token, tokens[at + 1]] : [])),
  );
  return tokens
    .filter((token) => !dropped.has(token))
    .map((token, at, kept) =>
      sentence.slice(token.start, token.end) === '对' && isSubjectName(kept[at - 1]) && isSubjectName(kept[at + 1])
        ? { kind: 'word', meaning: 'and', degree: null, start: token.start, end: token.end }
        : token,
    );
}

/** A mark or "to" between a number and 1. */
function isToOne(tokens: readonly Token[], at: number, sentence: string): boolean {
  const [number, mark, one] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const isMark = mark !== undefined && /^(?:[:：∶]|to|比)$/iu.test(sentence.slice(mark.start, mark.end));
  const isOne = one !== undefined && /^(?:1|one)$/iu.test(sentence.slice(one.start, one.end));
  return number?.kind === 'number' && isMark && isOne;
}

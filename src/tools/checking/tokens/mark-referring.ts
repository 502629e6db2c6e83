import type { Token } from './token.js';

/** Words that point back to what was named before, and not to all rows of a table: "these products", 这两类商品. */
const POINTING = /(?:\b(?:these|those|both)\s+|(?:这|那|该|上述|以上|前述|两者|二者)(?:些|几)?)$/iu;
/** "The two products": as many as can only be some that were named. */
const DEFINITE = /\b(?:the|both) $/iu;
/** 两类商品均…: of each of them. */
const EACH = /^(?:[^，。；,;]{0,8}?(?:均|都|双双|皆)| both\b)/iu;
/** As many as are spoken of as a pair. */
const PAIR = 2;

/**
 * What rows are one of, where they are some that were named before: without their number it is not told which. With it
 * they may be all rows there are, or others: what is so of all is then supported, and nothing is contradicted.
 */
export function withReferring(tokens: readonly Token[], sentence: string): readonly Token[] {
  return tokens.map((token) => {
    if (token.kind !== 'categories') return token;
    const before = sentence.slice(0, token.start);
    const { start, end } = token;
    const isPair = token.count === PAIR && (DEFINITE.test(before) || EACH.test(sentence.slice(token.end)));
    const isPointing = isPair || POINTING.test(before);
    if (!isPointing) return token;
    return token.count === null ? { kind: 'unknown', start, end } : { ...token, isReferring: true };
  });
}

import { isWordOf } from './is-word-of.js';
import type { Token } from './token.js';

/** Without ", or" between two numbers that say one thing: "by 117.32 billion yuan, or 22.3 %,". */
export function withoutAppositions(tokens: readonly Token[]): readonly Token[] {
  const dropped = new Set<Token>();
  tokens.forEach((token, index) => {
    const [amount, pause, number, closing] = [-2, -1, 1, 2].map((distance) => tokens[index + distance]);
    const isBetween = amount?.kind === 'number' && pause?.kind === 'pause' && number?.kind === 'number';
    if (!isBetween || !isWordOf(token, 'or')) return;
    for (const one of [pause, token, closing]) if (one === token || one?.kind === 'pause') dropped.add(one);
  });
  return tokens.filter((token) => !dropped.has(token));
}

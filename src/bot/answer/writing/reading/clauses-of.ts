import type { ClaimToken } from '../../../../tools/index.js';

/** The tokens of a sentence between its pauses. */
export function clausesOf(tokens: readonly ClaimToken[]): readonly (readonly ClaimToken[])[] {
  const ends = [...tokens.flatMap(({ kind }, at) => (kind === 'pause' ? [at] : [])), tokens.length];
  return ends.map((end, index) => tokens.slice(index === 0 ? 0 : (ends[index - 1] ?? 0) + 1, end));
}

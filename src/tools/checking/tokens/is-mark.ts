import type { Token } from './token.js';

/** Whether a token is this mark of punctuation. */
export function isMark(token: Token | undefined, mark: string): boolean {
  return token?.kind === 'pause' && token.mark === mark;
}

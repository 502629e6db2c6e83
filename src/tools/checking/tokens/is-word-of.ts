import type { Meaning } from '../words/meanings.js';
import type { Token } from './token.js';

/** Whether a token is a word that means this. */
export function isWordOf(token: Token | undefined, meaning: Meaning): boolean {
  return token?.kind === 'word' && token.meaning === meaning;
}

/** Whether a token is a word that means one of these. */
export function isWordIn(token: Token | undefined, meanings: ReadonlySet<Meaning>): boolean {
  return token?.kind === 'word' && meanings.has(token.meaning);
}

import { isSubject } from '../claim-names.js';
import type { Token } from './token.js';

/** Whether a token names something that has figures: a row, a series, a line of a dated table. */
export function isSubjectName(token: Token | undefined): boolean {
  return token?.kind === 'name' && token.targets.some(isSubject);
}

/** Whether a token is a word that goes for a whole table, and names nothing in it. */
export function isContextName(token: Token | undefined): boolean {
  return token?.kind === 'name' && token.targets.every(({ kind }) => kind === 'context');
}

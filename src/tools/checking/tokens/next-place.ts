import type { Token } from './token.js';

/** The first place behind `at` whose token is so; −1 where none is. Looks no further than that, unlike `findIndex`. */
export function nextPlace(tokens: readonly Token[], at: number, isSo: (token: Token) => boolean): number {
  for (let place = at + 1; place < tokens.length; place += 1) {
    const token = tokens[place];
    if (token && isSo(token)) return place;
  }
  return -1;
}

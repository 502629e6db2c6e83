/**
 * Characters that a token has at the least. Whoever finds the server may try one after the other; 16 random letters and
 * digits (64 bits where they are hexadecimal) outlast that, a word of a dictionary does not.
 */
export const LEAST_TOKEN = 16;

/** Whether a token is long enough to be guessed by nobody. */
export function isLongEnough(token: string): boolean {
  return token.length >= LEAST_TOKEN;
}

import { eastAsianWidth } from 'get-east-asian-width';

const INVISIBLE = /[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u;

/**
 * Columns that `text` takes in a terminal: 2 for a wide character such as 稀, 1 for a Latin one, 0 for a combining mark.
 *
 * Counts code points, not emoji sequences: string-width would need 35 ms to load for emoji that tables do not hold.
 */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** Columns of one code point. */
export function characterWidth(character: string): 0 | 1 | 2 {
  return INVISIBLE.test(character) ? 0 : eastAsianWidth(character.codePointAt(0) ?? 0);
}

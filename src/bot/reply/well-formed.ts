/** Half of a surrogate pair: no character, and no JSON that every reader takes. */
const LONE_SURROGATE = /\p{Surrogate}/gu;
const REPLACEMENT = '\ufffd';

export const ZERO_WIDTH_SPACE = '\u200b';

/** Where an address begins, which chat platforms make a link of even without brackets. */
const ADDRESS = /(?<=\p{Script=Latin}:)(?=\/\/)/gu;

/** `text` as JSON carries it anywhere. */
export function wellFormed(text: string): string {
  return text.replace(LONE_SURROGATE, REPLACEMENT);
}

/** `text` with its addresses broken by a zero-width space: to be read, not to be followed. */
export function withoutLinks(text: string): string {
  return text.replace(ADDRESS, ZERO_WIDTH_SPACE);
}

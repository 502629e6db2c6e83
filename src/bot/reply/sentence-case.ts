// A word of small letters alone: "rare", but not "iPhone" or "pH", which are spelt as they are for a reason.
const SMALL_WORD = /^\p{Ll}+(?![\p{L}\p{N}])/u;

/** `text` with a capital at its beginning, as a sentence or a heading has it; Chinese has none and stays. */
export function sentenceCase(text: string): string {
  if (!SMALL_WORD.test(text)) return text;
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

import { stem } from './terms.js';

/** Stems of a text's Latin words, function words left out. */
export function wordStems(text: string): readonly string[] {
  return (text.toLowerCase().match(/[a-z0-9]+(?:['’](?!s\b)[a-z]+)?/gu) ?? [])
    .filter((word) => !FUNCTION_WORDS.has(word))
    .map((word) => stem(americanSpelling(word)));
}

/** -ise, -ised, -ising, -isation as -ize …: Porter's stemmer knows only these. */
function americanSpelling(word: string): string {
  return word.replace(/(?<=\w{3})is(e[ds]?|ing|ations?)$/u, 'iz$1');
}

const FUNCTION_WORDS = new Set(['a', 'an', 'the', 'of', 'and', 'for', 'in', 'on', 'to', 'its', 'their', 'with']);

import { stem } from './terms.js';

/** Stems of a text's Latin words, function words left out. */
export function wordStems(text: string): readonly string[] {
  return (text.toLowerCase().match(/[a-z0-9]+(?:['’](?!s\b)[a-z]+)?/gu) ?? [])
    .filter((word) => !FUNCTION_WORDS.has(word))
    .map(nameStem);
}

/** The stem by which a lower-case word of a name is compared: Porter's, but for words that name another thing than it. */
export function nameStem(word: string): string {
  return isApart(word) ? word.replace(/s$/u, '') : stem(americanSpelling(word));
}

/**
 * Whether Porter's stemmer leads a word back to one that names another thing: producing is not what is produced, nor an
 * exporter an export, nor what is important an import.
 */
function isApart(word: string): boolean {
  return /^(?:product(?:ions?|ive|ivity)|(?:export|import)ers?|important|importance)$/u.test(word);
}

/** -ise, -ised, -ising, -isation as -ize …: Porter's stemmer knows only these. */
function americanSpelling(word: string): string {
  return word.replace(/(?<=\w{3})is(e[ds]?|ing|ations?)$/u, 'iz$1');
}

const FUNCTION_WORDS = new Set(['a', 'an', 'the', 'of', 'and', 'for', 'in', 'on', 'to', 'its', 'their', 'with']);

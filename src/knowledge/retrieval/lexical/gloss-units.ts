import type { Glosses } from '../../language/glosses.js';
import { englishStems } from '../../language/terms.js';

/** One thing a query speaks of, with the ways the other language may put it. */
export interface GlossUnit {
  /** The query's own words: stems joined by spaces, or a Chinese word. */
  readonly name: string;
  readonly alternatives: readonly GlossAlternative[];
}

/** One translation: a passage must hold all of its terms. */
export interface GlossAlternative {
  readonly terms: readonly string[];
  /** 0 to 1 */
  readonly weight: number;
}

/** A phrase of two words is looked up before its words, which stay beside it: dictionaries lack many phrases. */
const LONGEST_PHRASE = 2;

/** No dictionary word of use is longer; longer runs are searched by their parts. */
const LONGEST_CHINESE_WORD = 6;

/** Chinese ways to say an English query. */
export function chineseUnits(text: string, glosses: Glosses): GlossUnit[] {
  const stems = englishStems(text);
  const units: GlossUnit[] = [];
  for (let length = LONGEST_PHRASE; length >= 1; length -= 1) {
    for (let start = 0; start + length <= stems.length; start += 1) {
      const phrase = stems.slice(start, start + length);
      if (phrase.includes(null)) continue;
      const alternatives = glosses
        .chinese(phrase.join(' '))
        .map(({ text: word, weight }) => ({ terms: chineseWordTerms(word), weight }));
      if (alternatives.length > 0) units.push({ name: phrase.join(' '), alternatives });
    }
  }
  return units;
}

/** English ways to say a Chinese query: every dictionary word in it, the longest at each place. */
export function englishUnits(text: string, glosses: Glosses): GlossUnit[] {
  const units: GlossUnit[] = [];
  for (const [run] of text.matchAll(/\p{Script=Han}+/gu)) {
    const characters = Array.from(run);
    for (let start = 0; start < characters.length;) {
      const found = longestWord(characters, start, glosses);
      if (found !== null) units.push(found.unit);
      start += found?.length ?? 1;
    }
  }
  return units;
}

function longestWord(
  characters: readonly string[],
  start: number,
  glosses: Glosses,
): { unit: GlossUnit; length: number } | null {
  const longest = Math.min(LONGEST_CHINESE_WORD, characters.length - start);
  for (let length = longest; length >= 1; length -= 1) {
    const name = characters.slice(start, start + length).join('');
    const english = glosses.english(name);
    if (english.length === 0) continue;
    const alternatives = english.map(({ text, weight }) => ({ terms: text.split(' '), weight }));
    return { unit: { name, alternatives }, length };
  }
  return null;
}

/** The index terms that stand for a Chinese word: its bigrams, or the character itself. */
function chineseWordTerms(word: string): string[] {
  return word.split(/[·・]/u).flatMap((part) => {
    const characters = Array.from(part);
    if (characters.length === 1) return [part];
    return characters.slice(0, -1).map((character, index) => character + (characters[index + 1] ?? ''));
  });
}

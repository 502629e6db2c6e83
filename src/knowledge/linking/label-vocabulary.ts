import type { Glosses } from '../language/glosses.js';
import { withoutPeriods } from './asked-periods.js';
import { chineseWords, latinWords } from './label-words.js';
import { isAsking, withoutAsking } from './scaffolding.js';

/** What a wording says, in the words of the labels. */
export interface Said {
  /** Words of labels that it says, in the labels' own language. */
  readonly words: ReadonlySet<string>;
  /** How many of its words no label holds. */
  readonly unknown: number;
}

/** An acronym names one thing alone: where no label holds it, it counts as this many more unknown words. */
const ACRONYM_WEIGHT = 2;
/** A Chinese word of a dictionary is looked up with at most this many characters. */
const LONGEST_CHINESE_WORD = 6;
/** English phrases are looked up in the dictionary with at most this many words. */
const LONGEST_PHRASE = 3;

/** The words of a table's labels, and how wordings of either language say them. */
export class LabelVocabulary {
  readonly #words: ReadonlySet<string>;
  readonly #longest: number;
  readonly #hasChinese: boolean;
  readonly #hasLatin: boolean;
  readonly #glosses: Glosses | null;

  /** @param glosses null where there is no dictionary: labels are then found in their own language alone */
  constructor(words: Iterable<string>, glosses: Glosses | null) {
    this.#words = new Set(words);
    const chinese = [...this.#words].filter(isChinese);
    this.#longest = chinese.reduce((most, { length }) => Math.max(most, length), 0);
    this.#hasChinese = chinese.length > 0;
    this.#hasLatin = [...this.#words].some((word) => /^[a-z]/u.test(word));
    this.#glosses = glosses;
  }

  /** What a wording says of the labels; its periods aside. */
  read(wording: string): Said {
    const words = new Set<string>();
    const bare = withoutPeriods(wording);
    if (WHOLE.test(bare)) words.add('total');
    for (const name of letterNames(bare)) if (this.#words.has(name)) words.add(name);
    const unknown = this.#readLatin(bare, words) + this.#readChinese(bare, words);
    return { words, unknown: unknown + ACRONYM_WEIGHT * this.#unknownAcronyms(bare, words) };
  }

  /** Capitals that no label holds: "INR", "UK". A wording in capitals throughout shouts and names nothing by them. */
  #unknownAcronyms(text: string, said: ReadonlySet<string>): number {
    if (!/\p{Ll}|\p{Script=Han}/u.test(text)) return 0;
    const acronyms = text.match(/(?<![\p{L}\d])\p{Lu}{2,}(?![\p{L}\d])/gu) ?? [];
    return acronyms.flatMap(latinWords).filter((word) => !said.has(word) && !isAsking(word)).length;
  }

  #readLatin(text: string, words: Set<string>): number {
    const stems = latinWords(text);
    const known = stems.filter((one) => this.#words.has(one));
    for (const one of known) words.add(one);
    const unknown = stems.map((one) => (this.#words.has(one) || isAsking(one) ? null : one));
    return this.#hasChinese && this.#glosses !== null
      ? this.#translateLatin(stems, words, this.#glosses)
      : unknown.filter((one) => one !== null).length;
  }

  /** Longest phrases first; gives the number of words that neither stand in a label nor translate into one. */
  #translateLatin(stems: readonly string[], words: Set<string>, glosses: Glosses): number {
    let unknown = 0;
    for (let at = 0; at < stems.length;) {
      const length = this.#translatedAt(stems, at, words, glosses);
      const one = stems[at] ?? '';
      if (length === 0 && !this.#words.has(one) && !isAsking(one)) unknown += 1;
      at += Math.max(1, length);
    }
    return unknown;
  }

  #translatedAt(stems: readonly string[], at: number, words: Set<string>, glosses: Glosses): number {
    for (let length = Math.min(LONGEST_PHRASE, stems.length - at); length > 0; length -= 1) {
      const phrase = stems.slice(at, at + length);
      if (phrase.every(isAsking)) continue;
      const translated = glosses
        .chinese(phrase.join(' '))
        .map(({ text }) => this.#partsOf(text))
        .filter((parts) => parts !== null);
      for (const parts of translated) for (const part of parts) words.add(part);
      if (translated.length > 0) return length;
    }
    return 0;
  }

  /** The label words that a Chinese word is made of; null where they do not make it up. */
  #partsOf(word: string): readonly string[] | null {
    const parts: string[] = [];
    for (let at = 0; at < word.length;) {
      const part = this.#longestAt(word, at);
      if (part === null) return null;
      parts.push(part);
      at += part.length;
    }
    return parts;
  }

  #readChinese(text: string, words: Set<string>): number {
    return (text.match(/\p{Script=Han}+/gu) ?? []).reduce((sum, run) => sum + this.#readRun(run, words), 0);
  }

  /** The label words of a run of Chinese, the longest at each place; gives the number of words left over. */
  #readRun(run: string, words: Set<string>): number {
    let rest = '';
    for (let at = 0; at < run.length;) {
      const found = this.#longestAt(run, at);
      if (found === null) rest += run.charAt(at);
      else {
        words.add(found);
        rest += ' ';
      }
      at += found?.length ?? 1;
    }
    const left = this.#hasLatin && this.#glosses !== null ? this.#translateChinese(rest, words, this.#glosses) : rest;
    return chineseWords(withoutAsking(left)).length;
  }

  #longestAt(text: string, at: number): string | null {
    for (let length = Math.min(this.#longest, text.length - at); length > 0; length -= 1) {
      const word = text.slice(at, at + length);
      if (this.#words.has(word)) return word;
    }
    return null;
  }

  /** Adds what dictionary words say in the labels' language; gives the text without them. */
  #translateChinese(text: string, words: Set<string>, glosses: Glosses): string {
    let rest = '';
    for (let at = 0; at < text.length;) {
      const length = this.#translatedRun(text, at, words, glosses);
      rest += length === 0 ? text.charAt(at) : ' ';
      at += Math.max(1, length);
    }
    return rest;
  }

  #translatedRun(text: string, at: number, words: Set<string>, glosses: Glosses): number {
    for (let length = Math.min(LONGEST_CHINESE_WORD, text.length - at); length > 1; length -= 1) {
      const held = glosses
        .english(text.slice(at, at + length))
        .map(({ text: stems }) => stems.split(' '))
        .filter((stems) => stems.every((one) => this.#words.has(one)));
      for (const stems of held) for (const one of stems) words.add(one);
      if (held.length > 0) return length;
    }
    return 0;
  }
}

/** Letters that stand as names: "A" of "revenue of A", not the article that a question begins with. */
function letterNames(text: string): readonly string[] {
  return Array.from(text.matchAll(/(?<![\p{L}\d.’'])\p{Lu}(?![\p{L}\d.’'])/gu))
    .filter(({ 0: letter, index }) => index > 0 || letter !== 'A')
    .map(([letter]) => letter.toLowerCase());
}

/** Words for a total, whatever the total's row is called. */
const WHOLE = /\btotal\b|\boverall\b|\b(?:for|across|of) all\b|合计|总计|全部|总额|总量|总数|总共|整体/iu;

function isChinese(word: string): boolean {
  return /\p{Script=Han}/u.test(word);
}

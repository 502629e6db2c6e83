import { stemmer } from 'stemmer';
import { chineseQuestionPhrase, chineseStopCharacters, englishStopWords } from './stop-words.js';

/** A run of Han characters, a number as it is written, or a word of another script. */
const TOKEN =
  /(?<han>\p{Script=Han}+)|(?<number>\d+(?:[.,]\d+)*(?![a-z\d]))|(?<word>(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:['’][a-z]+)?)/gu;

const THOUSANDS = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u;

/**
 * The index terms of a text, in order and with repetitions: characters and character bigrams of Chinese,
 * Porter stems of English, numbers as they are written (full-width digits as ASCII, thousands separators left out).
 * Mixed text gives all of them. Stop words and stop characters are left out.
 *
 * @example
 * ```ts source="./language.examples.ts#terms"
 * assert.deepEqual(terms('exports of 1,234'), ['export', '1234']);
 * ```
 */
export function terms(text: string): string[] {
  const found: string[] = [];
  for (const match of fold(text).matchAll(TOKEN)) {
    const { han, number, word } = match.groups ?? {};
    if (han !== undefined) pushHanTerms(han, found);
    else if (number !== undefined) found.push(numberTerm(number));
    else if (word !== undefined) pushWordTerm(word, found);
  }
  return found;
}

/** The terms of a question: {@link terms} of what is asked about, without the way of asking. */
export function queryTerms(text: string): string[] {
  return terms(text.replace(chineseQuestionPhrase, ' '));
}

/** English stems of a text in order, stop words left out as gaps (null), so that phrases can be told from neighbours. */
export function englishStems(text: string): (string | null)[] {
  const stems: (string | null)[] = [];
  for (const match of fold(text).matchAll(TOKEN)) {
    const word = match.groups?.['word'];
    if (word === undefined) continue;
    const bare = withoutPossessive(word);
    stems.push(englishStopWords.has(bare) ? null : stem(bare));
  }
  return stems;
}

/** Porter stem of a lower-case word; anything but ASCII letters is left as it is. */
export function stem(word: string): string {
  return /^[a-z]+$/u.test(word) ? stemmer(word) : word;
}

/** Compatibility forms (full-width digits and letters) as their plain ones, accents dropped, lower case. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

function pushHanTerms(run: string, found: string[]): void {
  const characters = Array.from(run);
  characters.forEach((character, index) => {
    if (!chineseStopCharacters.has(character)) found.push(character);
    const next = characters[index + 1];
    if (next !== undefined) found.push(character + next);
  });
}

function pushWordTerm(word: string, found: string[]): void {
  const bare = withoutPossessive(word);
  if (!englishStopWords.has(bare)) found.push(stem(bare));
}

function numberTerm(number: string): string {
  return THOUSANDS.test(number) ? number.replaceAll(',', '') : number;
}

function withoutPossessive(word: string): string {
  return word.replace(/['’].*$/u, '');
}

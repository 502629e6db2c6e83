import type { Approximation, Language } from '../../../knowledge/index.js';
import { PhraseMap } from '../phrase-map.js';
import { readTokens } from '../tokens/read-tokens.js';
import { textUnits, type TextUnit } from '../tokens/text-units.js';
import type { Token } from '../tokens/token.js';
import type { OutlineTerm } from './outline-terms.js';
import { outlineWordAt, type OutlineWord } from './outline-words.js';
import { titleWord } from './title-words.js';

/** A part of a sentence about what is listed where. */
export type OutlinePart =
  | ({ readonly part: 'term' } & Named)
  | { readonly part: 'count'; readonly count: number; readonly reach: 'at-least' | 'at-most' | 'exact' }
  | { readonly part: 'ordinal'; readonly place: number }
  | { readonly part: 'address'; readonly number: string; readonly isTable: boolean }
  | { readonly part: 'pause' }
  | ({ readonly part: 'word' } & OutlineWord);

/** What a name may stand for. */
interface Named {
  /** Terms that are called just so; where there are none, those whose titles hold all its words. */
  readonly candidates: readonly OutlineTerm[];
  /** All whose titles hold its words. */
  readonly wider: readonly OutlineTerm[];
}

/** A longer sentence is none about a list. */
const MOST_UNITS = 160;
/** No title is said in more words. */
const LONGEST_TITLE = 24;

/** The parts of a sentence in order; null where one of its words is none that claims about lists are read by. */
export function readOutlineClaim(
  sentence: string,
  language: Language,
  terms: readonly OutlineTerm[],
): readonly OutlinePart[] | null {
  const reader = new PartReader(sentence, language, terms);
  const parts: OutlinePart[] = [];
  for (let next = reader.next(); next !== 'end'; next = reader.next()) {
    if (next === 'unknown') return null;
    if (next !== 'nothing') parts.push(next);
  }
  return parts;
}

class PartReader {
  readonly #sentence: string;
  readonly #language: Language;
  readonly #terms: readonly OutlineTerm[];
  readonly #units: readonly TextUnit[];
  readonly #stems: readonly string[];
  readonly #numbers: readonly Numeric[];
  #at = 0;

  constructor(sentence: string, language: Language, terms: readonly OutlineTerm[]) {
    this.#sentence = sentence;
    this.#language = language;
    this.#terms = terms;
    this.#units = textUnits(sentence);
    this.#stems = this.#units.map(({ stem }) => stem);
    this.#numbers = readTokens(withPlaces(sentence), new PhraseMap()).filter(isNumeric);
  }

  next(): OutlinePart | 'end' | 'nothing' | 'unknown' {
    const unit = this.#units[this.#at];
    if (!unit) return 'end';
    if (this.#units.length > MOST_UNITS) return 'unknown';
    const term = termAt(this.#stems, this.#at, this.#language, this.#terms);
    return (term ? null : this.#numberAt(unit)) ?? this.#wordsAt(unit, term);
  }

  #numberAt({ start }: TextUnit): OutlinePart | null {
    const number = this.#numbers.find((one) => one.start <= start && start < one.end);
    const part = number && partOf(number, this.#sentence);
    if (!part) return null;
    while ((this.#units[this.#at]?.start ?? Infinity) < number.end) this.#at += 1;
    return part;
  }

  #wordsAt({ word: written, stem }: TextUnit, term: TermFound | null): OutlinePart | 'nothing' | 'unknown' {
    const word = outlineWordAt(this.#stems, this.#at);
    const part = partAt(term, word);
    this.#at += part?.length ?? 1;
    if (part) return part.part;
    if (isMark(written)) return { part: 'pause' };
    return titleWord(stem, this.#language) === null ? 'nothing' : 'unknown';
  }
}

/** The longer of a name and a word; of one length a name that is called just so, else the word. */
function partAt(
  term: TermFound | null,
  word: { readonly meaning: OutlineWord; readonly length: number } | null,
): { readonly part: OutlinePart; readonly length: number } | null {
  const least = word?.length ?? 0;
  const isTerm = term && (term.length > least || (term.length === least && term.isWhole));
  if (isTerm) return { part: { part: 'term', candidates: term.candidates, wider: term.wider }, length: term.length };
  return word && { part: { part: 'word', ...word.meaning }, length: word.length };
}

function isMark(word: string): boolean {
  return /^[\p{P}\p{S}]$/u.test(word);
}

/** 第二条 is no article of a law here, and "spread over nine areas" no number above nine; every character keeps its place. */
function withPlaces(sentence: string): string {
  return sentence
    .replace(/(?<=第[一二三四五六七八九十\d]{1,2})条/gu, '项')
    .replace(/(?<=\b(?:spread|distributed|divided|split|scattered) )over\b/giu, 'into');
}

type Numeric = Extract<Token, { readonly kind: 'address' | 'number' }>;

function isNumeric(token: Token): token is Numeric {
  return token.kind === 'number' || token.kind === 'address';
}

/** A count without an approximate word, the place of one, or an address. */
function partOf(token: Numeric, sentence: string): OutlinePart | null {
  if (token.kind === 'address')
    return {
      part: 'address',
      number: token.number,
      isTable: /表|table/iu.test(sentence.slice(token.start, token.end)),
    };
  const { mention } = token;
  if (mention.kind === 'ordinal') return { part: 'ordinal', place: mention.place.toNumber() };
  const reach = mention.kind === 'amount' ? REACHES[mention.approximation] : undefined;
  if (mention.kind !== 'amount' || reach === undefined) return null;
  const { value, unit } = mention.quantity;
  const isCount = unit.dimension.kind === 'count' && unit.scale.eq(1) && value.isInteger();
  return isCount ? { part: 'count', count: value.toNumber(), reach } : null;
}

const REACHES: Readonly<Partial<Record<Approximation, 'at-least' | 'at-most' | 'exact'>>> = {
  exact: 'exact',
  'at-least': 'at-least',
  'at-most': 'at-most',
};

interface TermFound extends Named {
  readonly isWhole: boolean;
  readonly length: number;
}

/** The longest run of words that all stand in one title, with the terms whose titles hold them. */
function termAt(
  stems: readonly string[],
  from: number,
  language: Language,
  terms: readonly OutlineTerm[],
): TermFound | null {
  let best: TermFound | null = null;
  let candidates = terms;
  const said: string[] = [];
  for (let to = from; to < Math.min(stems.length, from + LONGEST_TITLE); to += 1) {
    const word = titleWord(stems[to] ?? '', language);
    if (word === null) {
      if (said.length === 0) return null;
      continue;
    }
    said.push(word);
    candidates = candidates.filter((term) => term.names[language].some((name) => said.every((one) => name.has(one))));
    if (candidates.length === 0) break;
    const wider = candidates.filter((term) => isNamedBy(said, term, language));
    const whole = wider.filter((term) => term.names[language].some((name) => isWhole(said, name)));
    const isOne = whole.length > 0;
    if (wider.length > 0) best = { candidates: isOne ? whole : wider, wider, isWhole: isOne, length: to - from + 1 };
  }
  return best;
}

/** Called so by one of its other names, or by enough of its title: two characters, or a word, and a third of it. */
function isNamedBy(said: readonly string[], { names }: OutlineTerm, language: Language): boolean {
  const [title, ...others] = names[language];
  if (!title || others.some((name) => isWhole(said, name))) return title !== undefined;
  const least = Math.max(language === 'zh' ? 2 : 1, title.size / 3);
  return said.length >= least && said.every((word) => title.has(word));
}

function isWhole(said: readonly string[], name: ReadonlySet<string>): boolean {
  return name.size === new Set(said).size && said.every((word) => name.has(word));
}

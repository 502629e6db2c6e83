import type { Language } from '../../../knowledge/index.js';
import { PhraseMap } from '../phrase-map.js';
import { readTokens } from '../tokens/read-tokens.js';
import { textUnits } from '../tokens/text-units.js';
import type { Token } from '../tokens/token.js';
import type { OutlineTerm } from './outline-terms.js';
import { outlineWordAt, type OutlineWord } from './outline-words.js';
import { titleWord } from './title-words.js';

/** A part of a sentence about what is listed where. */
export type OutlinePart =
  | { readonly part: 'term'; readonly candidates: readonly OutlineTerm[] }
  | { readonly part: 'count'; readonly count: number }
  | { readonly part: 'ordinal'; readonly place: number }
  | { readonly part: 'address'; readonly number: string; readonly isTable: boolean }
  | { readonly part: 'pause' }
  | ({ readonly part: 'word' } & OutlineWord);

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
  const units = textUnits(sentence);
  if (units.length > MOST_UNITS) return null;
  const stems = units.map(({ stem }) => stem);
  const numbers = readTokens(sentence, new PhraseMap()).filter(isNumeric);
  const parts: OutlinePart[] = [];
  for (let at = 0; at < units.length;) {
    const start = units[at]?.start ?? 0;
    const term = termAt(stems, at, language, terms);
    const number = numbers.find((one) => one.start <= start && start < one.end);
    const numeric = number && partOf(number, sentence);
    const word = outlineWordAt(stems, at);
    const length = Math.max(term?.length ?? 0, word?.length ?? 0);
    if (numeric && term === null) {
      parts.push(numeric);
      while ((units[at]?.start ?? Infinity) < number.end) at += 1;
      continue;
    }
    if (term && term.length >= length) parts.push({ part: 'term', candidates: term.candidates });
    else if (word) parts.push({ part: 'word', ...word.meaning });
    else if (/^[\p{P}\p{S}]$/u.test(units[at]?.word ?? '')) parts.push({ part: 'pause' });
    else return null;
    at += Math.max(1, length);
  }
  return parts;
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
  if (mention.kind !== 'amount' || mention.approximation !== 'exact') return null;
  const { value, unit } = mention.quantity;
  const isCount = unit.dimension.kind === 'count' && unit.scale.eq(1) && value.isInteger();
  return isCount ? { part: 'count', count: value.toNumber() } : null;
}

interface TermFound {
  readonly candidates: readonly OutlineTerm[];
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
    const named = candidates.filter((term) => term.names[language].some((name) => isNamedBy(said, name, language)));
    if (named.length > 0) best = { candidates: wholeFirst(named, said, language), length: to - from + 1 };
  }
  return best;
}

/** Enough of a name: two characters, or a word, and a third of a longer one. */
function isNamedBy(said: readonly string[], name: ReadonlySet<string>, language: Language): boolean {
  const least = Math.max(language === 'zh' ? 2 : 1, name.size / 3);
  return said.length >= least && said.every((word) => name.has(word));
}

/** Terms that are called just so, before those whose titles hold more. */
function wholeFirst(
  terms: readonly OutlineTerm[],
  said: readonly string[],
  language: Language,
): readonly OutlineTerm[] {
  const size = new Set(said).size;
  const whole = terms.filter((term) =>
    term.names[language].some((name) => name.size === size && said.every((word) => name.has(word))),
  );
  return whole.length > 0 ? whole : terms;
}

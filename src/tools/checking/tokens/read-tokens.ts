import { isContextName } from './is-name-of.js';
import { parsePeriod, parseQuantities, type QuantityMention } from '../../../knowledge/index.js';
import type { ClaimNames } from '../claim-names.js';
import { isOwnWord, meaningAt } from '../claim-words.js';
import { withReadableNumbers } from './readable-numbers.js';
import { isWord, textUnits, type TextUnit } from './text-units.js';
import type { Token } from './token.js';

/** Written in capitals, in a sentence that is not, these are names and not the words that they look like. */
const ACRONYMS: ReadonlySet<string> = new Set(['IT', 'US', 'WHO']);

/** Marks that part clauses; all others are passed over. */
const PAUSES = new Set([',', ';', ':', '(', ')', '。', '.', '!', '?', '…']);

/**
 * The parts of a sentence in order: names of rows and columns, periods, numbers, and words that say what is claimed of
 * them, the longest first; whatever is none of these is unknown. Linear in the length of the sentence.
 */
export function readTokens(sentence: string, names: ClaimNames): readonly Token[] {
  const reader = new TokenReader(sentence, names);
  const tokens: Token[] = [];
  for (let next = reader.next(); next !== null; next = reader.next()) tokens.push(next);
  return tokens;
}

class TokenReader {
  readonly #sentence: string;
  readonly #names: ClaimNames;
  readonly #units: readonly TextUnit[];
  readonly #words: readonly string[];
  readonly #stems: readonly string[];
  readonly #mentions: readonly QuantityMention[];
  #at = 0;
  /** Where the last token ended. */
  #end = 0;
  #mention = 0;

  constructor(sentence: string, names: ClaimNames) {
    this.#sentence = sentence;
    this.#names = names;
    this.#mentions = parseQuantities(withReadableNumbers(sentence));
    this.#units = textUnits(sentence);
    this.#words = this.#units.map(({ word }) => word);
    this.#stems = this.#units.map(({ stem }) => stem);
  }

  next(): Token | null {
    const unit = this.#units[this.#at];
    if (unit === undefined) return null;
    const mention = this.#mentionAt(unit);
    const name = this.#nameAt();
    if (mention && (name === null || name.end <= mention.end)) return this.#take(this.#ofMention(mention));
    const word = this.#wordAt();
    // Of a word and a name of one length the word counts where it changes what is measured, else the name.
    const isWordFirst = word && (name === null || word.end > name.end || isOverruling(word, name));
    return this.#take(isWordFirst ? word : (name ?? this.#other(unit)));
  }

  /** Goes behind a token, by one unit at least. */
  #take(token: Token): Token {
    this.#at += 1;
    this.#end = token.end;
    while ((this.#units[this.#at]?.start ?? Infinity) < token.end) this.#at += 1;
    return token;
  }

  /** The mention that begins at or right before a unit: currency signs are silent. */
  #mentionAt(unit: TextUnit): QuantityMention | null {
    while ((this.#mentions[this.#mention]?.end ?? Infinity) <= unit.start) this.#mention += 1;
    const mention = this.#mentions[this.#mention];
    const isNew = mention !== undefined && mention.start >= this.#end;
    return isNew && mention.start <= unit.start && mention.kind !== 'name' ? mention : null;
  }

  #ofMention(mention: QuantityMention): Token {
    const { start, end, text } = mention;
    switch (mention.kind) {
      case 'period': {
        const periods = periodsOf(text);
        return periods.length > 0 ? { kind: 'period', periods, start, end } : { kind: 'unknown', start, end };
      }
      case 'address':
        return { kind: 'address', number: /[\d.]+/u.exec(text)?.[0] ?? '', start, end };
      case 'citation':
        return filler(start, end);
      case 'vague':
        return { kind: 'unknown', start, end };
      default:
        return yearOf(mention) ?? { kind: 'number', mention, start, end };
    }
  }

  #nameAt(): Token | null {
    const found = isOwnWord(this.#words[this.#at] ?? '') ? null : this.#names.at(this.#stems, this.#at);
    return found && { kind: 'name', targets: found.meaning, ...this.#span(found.length) };
  }

  #wordAt(): Extract<Token, { readonly kind: 'word' }> | null {
    if (this.#isAcronym()) return null;
    const found = meaningAt({ words: this.#words, stems: this.#stems }, this.#at);
    const span = found && this.#span(found.length);
    // "Came close to 1 trillion": what belongs to the number is left to it.
    if (!found || !span) return null;
    const number = this.#mentions[this.#mention]?.start ?? 0;
    const end = number > span.start ? Math.min(span.end, number) : span.end;
    return { kind: 'word', meaning: found.meaning, degree: found.degree, ...span, end };
  }

  /** "IT products" are no products of "it". */
  #isAcronym(): boolean {
    const unit = this.#units[this.#at];
    const written = unit ? this.#sentence.slice(unit.start, unit.end) : '';
    return ACRONYMS.has(written) && /\p{Ll}/u.test(this.#sentence);
  }

  #span(length: number): { readonly start: number; readonly end: number } {
    const [first, last] = [this.#units[this.#at], this.#units[this.#at + length - 1]];
    return { start: first?.start ?? 0, end: last?.end ?? 0 };
  }

  #other(unit: TextUnit): Token {
    const { start, end, word } = unit;
    if (PAUSES.has(word)) return { kind: 'pause', mark: word, start, end };
    return isWord(unit) ? { kind: 'unknown', start, end } : filler(start, end);
  }
}

function filler(start: number, end: number): Token {
  return { kind: 'word', meaning: 'filler', degree: null, start, end };
}

/** 比2021年多: nobody counts so many years. */
function yearOf({ text, start }: QuantityMention): Token | null {
  const written = /^((?:19|20)\d{2})\s*年/u.exec(text);
  return written && { kind: 'period', periods: [written[1] ?? ''], start, end: start + written[0].length };
}

/** A word of the caption never hides one that changes what is measured: "volume", 量. */
function isOverruling(word: Extract<Token, { readonly kind: 'word' }>, name: Token): boolean {
  const isContext = isContextName(name);
  return isContext && word.end === name.end;
}

/** A year, a part of one, or the two ends of a span of years. */
function periodsOf(text: string): readonly string[] {
  const years = text.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu) ?? [];
  if (years.length === 2) return years;
  const period = parsePeriod(text);
  return period === null || period.includes('/') ? [] : [period];
}

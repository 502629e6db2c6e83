import type { Row } from '../../../../../knowledge/index.js';
import { claimTokens, isWordOf, type ClaimToken, type Meaning } from '../../../../../tools/index.js';
import type { EvidencePiece } from '../../evidence.js';
import { heldWords, type HeldWords, type Reading } from '../../reading/held-words.js';
import { numberMentions } from '../../reading/mentions.js';
import { numberKey, periodKeys } from '../../reading/number-key.js';
import { COMPUTED, isFiller, isOfWhich, NATIONAL } from '../../words/claim-words.js';
import type { Figure } from '../../../../reply/reply.js';

type WordToken = Extract<ClaimToken, { readonly kind: 'word' }>;
type NumberToken = Extract<ClaimToken, { readonly kind: 'number' }>;

/** A sentence, or a part of one, by what its words say of rows, periods and numbers. */
export class FigureSentence {
  readonly tokens: readonly ClaimToken[];
  readonly #text: string;
  readonly #held: readonly HeldWords[];

  private constructor(text: string, tokens: readonly ClaimToken[], held: readonly HeldWords[]) {
    this.#text = text;
    this.tokens = tokens;
    this.#held = held;
  }

  static read(text: string, pieces: readonly EvidencePiece[], reading: Reading): FigureSentence {
    const held = pieces.map((piece) => heldWords(piece, reading));
    return new FigureSentence(text, claimTokens(text, reading.corpus, undefined), held);
  }

  /** The same sentence with some of its tokens taken as one. */
  withTokens(tokens: readonly ClaimToken[]): FigureSentence {
    return new FigureSentence(this.#text, tokens, this.#held);
  }

  get numbers(): readonly NumberToken[] {
    return this.tokens.filter((token) => token.kind === 'number');
  }

  /** The years and other periods that are named, in order, each as often as it is. */
  get periods(): readonly string[] {
    return this.tokens.flatMap((token) => (token.kind === 'period' ? token.periods : []));
  }

  written({ start, end }: ClaimToken): string {
    return this.#text.slice(start, end);
  }

  has(...meanings: readonly Meaning[]): boolean {
    return this.tokens.some((token) => token.kind === 'word' && meanings.includes(token.meaning));
  }

  /** The row of some that a token names; null where it names none of them. */
  rowOf(token: ClaimToken, rows: readonly Row[]): Row | null {
    if (token.kind !== 'name') return null;
    const named = token.targets.flatMap((target) => (target.kind === 'row' ? [target.row] : []));
    return rows.find((row) => named.includes(row)) ?? null;
  }

  /**
   * Whether nothing is said but rows, periods, numbers, words of these meanings, what a form has besides, and what holds
   * a sentence together.
   */
  isMadeOf(
    meanings: ReadonlySet<Meaning>,
    rows: readonly Row[],
    isOther: (token: ClaimToken, at: number) => boolean = () => false,
  ): boolean {
    return this.tokens.every(
      (token, at) =>
        isOther(token, at) ||
        this.#isPlain(token) ||
        (this.#isWord(token, meanings) && !isOutOf(this.tokens, at)) ||
        this.#isName(at, rows),
    );
  }

  /** A mark, or what forms look at by themselves. */
  #isPlain(token: ClaimToken): boolean {
    if (token.kind === 'categories') return token.count === null;
    if (token.kind === 'address')
      return this.#held.some(({ tables }) => tables.some(({ name }) => name.endsWith(`-${token.number}`)));
    if (token.kind === 'period') return this.#holdsPeriod(token);
    return token.kind === 'number' || token.kind === 'pause';
  }

  /** A part of a year is another period: 2022年末. */
  #holdsPeriod(token: ClaimToken): boolean {
    return periodKeys(this.written(token)).every((key) => this.#held.some(({ periods }) => periods.has(key)));
  }

  #isWord(token: ClaimToken, meanings: ReadonlySet<Meaning>): boolean {
    return (
      token.kind === 'word' && token.degree === null && (meanings.has(token.meaning) || this.#holdsTogether(token))
    );
  }

  #isName(at: number, rows: readonly Row[]): boolean {
    const token = this.tokens[at];
    if (token?.kind !== 'name') return false;
    return this.rowOf(token, rows) !== null || (this.isContext(token) && !isDestination(this.tokens, at, this.#text));
  }

  /** A word of the table's caption, or of what it counts: 出口, 出口额; no row or column of it. */
  isContext(token: ClaimToken): boolean {
    if (token.kind === 'word') return token.meaning === 'amount';
    const targets = token.kind === 'name' ? token.targets : [];
    return targets.some((target) => target.kind === 'context' && this.#held.some((one) => one.isNamed(target)));
  }

  #holdsTogether(token: WordToken): boolean {
    const written = this.written(token).toLowerCase();
    if (isOfWhich(token, this.#text)) return false;
    if (COMPUTED.has(written)) return this.#held.every(({ isComputed }) => isComputed);
    if (NATIONAL.has(written)) return this.#held.some(({ isNational }) => isNational);
    return token.meaning === 'filler' && (!/[\p{L}\p{N}]/u.test(written) || isFiller(written));
  }
}

/** How a number stands to a figure: the same, the same but for a minus that a word may say, or another. */
export function likeness({ mention }: NumberToken, { display }: Figure): 'other' | 'same' | 'unsigned' {
  if (mention.kind === 'name' || mention.kind === 'period') return 'other';
  const said = numberKey(mention);
  const keys = numberMentions(display).flatMap((one) =>
    one.kind === 'name' || one.kind === 'period' ? [] : [numberKey(one)],
  );
  if (keys.includes(said)) return 'same';
  return keys.includes(`-${said}`) ? 'unsigned' : 'other';
}

/** Whether numbers are a figure's alone. */
export function isSaidOnce(numbers: readonly NumberToken[], answer: Figure): boolean {
  return numbers.length === 1 && numbers.every((number) => likeness(number, answer) === 'same');
}

/** Behind these a country is not whose the exports are: "exports to China". */
const TOWARDS: ReadonlySet<string> = new Set(['against', 'at', 'by', 'for', 'in', 'than', 'to', 'with', 'within']);

/** Whether a name stands where something goes to, not where it is from. */
export function isDestination(tokens: readonly ClaimToken[], at: number, text: string): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (token?.kind !== 'name' || before?.kind !== 'word') return false;
  const isCountry = NATIONAL.has(text.slice(token.start, token.end).toLowerCase());
  return isCountry && TOWARDS.has(text.slice(before.start, before.end).toLowerCase());
}

/** The nearest token before or behind a place that says something. */
export function neighbour(tokens: readonly ClaimToken[], at: number, step: -1 | 1): ClaimToken | undefined {
  const next = tokens[at + step];
  return isWordOf(next, 'filler') ? neighbour(tokens, at + step, step) : next;
}

/** "Of the 13.7 trillion yuan, …": what comes behind would be a part of it. */
export function isOutOf(tokens: readonly ClaimToken[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  const isLeading = before === undefined || before.kind === 'pause' || before.kind === 'period';
  const isOf = isWordOf(token, 'of');
  return isLeading && isOf && neighbour(tokens, at, 1)?.kind === 'number';
}

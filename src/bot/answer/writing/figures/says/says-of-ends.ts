import { isWordIn, isWordOf, type ClaimToken, type Meaning } from '../../../../../tools/index.js';
import type { Figure } from '../../../../reply/reply.js';
import type { EvidencePiece } from '../../evidence.js';
import { heldWords, type HeldWords, type Reading } from '../../reading/held-words.js';
import { numberMentions } from '../../reading/mentions.js';
import { numberKey } from '../../reading/number-key.js';
import { isFiller } from '../../words/claim-words.js';
import { datedEnds, keyOf, withBareEnds } from '../sentence/dated-ends.js';
import { namesNationAlone } from '../sentence/what-is-told.js';
import { FigureSentence, likeness } from '../sentence/figure-sentence.js';

type NumberToken = Extract<ClaimToken, { readonly kind: 'number' }>;

const FORMULA = /^(?<left>\d[\d.]*) (?<sign>[−÷]) (?<right>\d[\d.]*)$/u;

/**
 * How a sentence may run that gives a difference or a ratio: L and D are the left and the right number of its formula, l and
 * e their years, P both years as one period, g the result, N what it is of, G and R “difference” and “ratio”, M the way it
 * went, s the copula, d “and”, f, o and t “from”, “of” and “to”. Which of two numbers comes first matters to a ratio alone.
 */
const ENDS = '(?:LdD|DdL|lde|edl|lNde|eNdl)';
const RUNS: Readonly<Record<'difference' | 'ratio', RegExp>> = {
  difference: new RegExp(
    `^(?:f?P,?)?(?:N?P?${ENDS},?Gs?g|Go?N?f?(?:${ENDS}|P)N?s?g|N?M?fDM?tL,?G[os]?g)$|^(?:f?P,?N|Nf?P)Gs?g$`,
    'u',
  ),
  ratio: /^(?:f?P,?)?(?:N?(?:LsDg|LsgD|(?:LdD|lde|lNde),?Rs?g)|Ro?N?(?:L[td]D|l[td]e)s?g)$/u,
};

const LETTERS: ReadonlyArray<readonly [letter: string, meaning: Meaning]> = [
  ['d', 'and'],
  ['f', 'from'],
  ['G', 'gap'],
  ['o', 'of'],
  ['R', 'ratio'],
  ['t', 'to'],
];
/** 两个数值. */
const TWO = '2 ';
const COPULA = /^(?:[为是]|is|was|were|are)$/iu;
const EMPTY: ReadonlySet<Meaning> = new Set<Meaning>(['amount', 'pair']);

/** A result with the two numbers of prose that it is worked out of. */
interface OfTwo {
  readonly answer: Figure;
  /** Letters of the numbers and of their years, by what stands for them. */
  readonly numbers: ReadonlyMap<string, string>;
  readonly years: ReadonlyMap<string, string>;
  readonly way: Meaning;
}

/**
 * Whether a sentence gives the difference or the ratio of two numbers that prose states, with both of them or with their
 * years, and says nothing else: 2020 年的 116.02 与 2015 年的 105.78 之差为 10.24.
 */
export function saysOfEnds(text: string, piece: EvidencePiece, reading: Reading): boolean {
  const { sign } = FORMULA.exec(piece.figures[0]?.formula ?? '')?.groups ?? {};
  const of = ofTwo(piece);
  if (!of) return false;
  const sentence = withBareEnds(FigureSentence.read(text, [piece], reading), datedEnds(piece.text));
  const held = heldWords(piece, reading);
  if (namesNationAlone(sentence)) return false;
  const run = sentence.tokens.map((token) => letterOf(token, of, sentence, held)).join('');
  return RUNS[sign === '−' ? 'difference' : 'ratio'].test(run);
}

function ofTwo({ text, figures: [answer] }: EvidencePiece): OfTwo | null {
  const { left, right } = FORMULA.exec(answer?.formula ?? '')?.groups ?? {};
  const [one, other] = [left, right].map((number) => keyOfInput(answer, number));
  if (!answer || !one || !other || one === other) return null;
  const letters = [
    [one, 'L', 'l'],
    [other, 'D', 'e'],
  ] as const;
  const ends = datedEnds(text);
  const yearOf = (key: string): string => ends.find(({ number }) => number === key)?.year ?? '';
  return {
    answer,
    numbers: new Map(letters.map(([key, letter]) => [key, letter])),
    years: new Map(letters.map(([key, , letter]) => [yearOf(key), letter])),
    way: answer.value > 0 ? 'rise' : 'fall',
  };
}

/** The key of a number of prose that a formula prints; null where it is none. */
function keyOfInput(answer: Figure | undefined, printed: string | undefined): string | null {
  const input = answer?.inputs.find(({ value, passage }) => passage !== undefined && value === Number(printed));
  const [mention] = input ? numberMentions(`${input.value}${input.unit}`) : [];
  return mention?.kind === 'amount' ? numberKey(mention) : null;
}

function letterOf(token: ClaimToken, of: OfTwo, sentence: FigureSentence, held: HeldWords): string {
  const written = sentence.written(token);
  switch (token.kind) {
    case 'number':
      return letterOfNumber(token, of);
    case 'period':
      return letterOfPeriod(token.periods, of);
    case 'name':
      return held.says(written) ? 'N' : '?';
    case 'pause':
      return /[。.]/u.test(token.mark) ? '' : token.mark;
    case 'word':
      return token.degree === null ? letterOfWord(token, written, of) : '?';
    default:
      return '?';
  }
}

function letterOfNumber(token: NumberToken, { numbers, answer }: OfTwo): string {
  const key = keyOf(token) ?? '';
  const end = numbers.get(key);
  if (end !== undefined) return end;
  // 之比为 1.33 倍 reads as what it became.
  const isTimes = key === `multiplied-by:${Number.parseFloat(answer.display)}`;
  if (isTimes || likeness(token, answer) === 'same') return 'g';
  return key === TWO ? '' : '?';
}

function letterOfWord(token: ClaimToken, written: string, { way }: OfTwo): string {
  if (COPULA.test(written)) return 's';
  if (isWordIn(token, EMPTY) || (isWordOf(token, 'filler') && isFiller(written))) return '';
  if (isWordOf(token, way)) return 'M';
  return LETTERS.find(([, meaning]) => isWordOf(token, meaning))?.[0] ?? '?';
}

function letterOfPeriod(periods: readonly string[], { years }: OfTwo): string {
  const [one = '', other, third] = periods;
  if (other === undefined) return years.get(one) ?? '?';
  return third === undefined && one < other && years.has(one) && years.has(other) ? 'P' : '?';
}

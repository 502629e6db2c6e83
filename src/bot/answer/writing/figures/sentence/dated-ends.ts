import type { ClaimToken } from '../../../../../tools/index.js';
import { numberMentions } from '../../reading/mentions.js';
import { numberKey, periodKeys } from '../../reading/number-key.js';
import type { FigureSentence } from './figure-sentence.js';

/** A number that something moved from or to, by its key, and the year in which it was so. */
export interface DatedEnd {
  readonly number: string;
  readonly year: string;
}

/** The numbers of prose that a piece names with the year of each, in their order; none where it names more years, or fewer. */
export function datedEnds(said: string): readonly DatedEnd[] {
  const [subject = ''] = said.split(/[:：]/u);
  const mentions = numberMentions(subject);
  const years = [...new Set(mentions.flatMap((one) => (one.kind === 'period' ? periodKeys(one.text) : [])))];
  const numbers = [...new Set(mentions.flatMap((one) => (one.kind === 'amount' ? [numberKey(one)] : [])))];
  return numbers.length === years.length ? numbers.map((number, at) => ({ number, year: years[at] ?? '' })) : [];
}

/**
 * A sentence with its ends bare: without the year of each that stands right beside it (2015 年的 105.78, "105.78 in 2015"),
 * and without the same number in its source's words behind it. A year that is not the end's own stays.
 */
export function withBareEnds(sentence: FigureSentence, ends: readonly DatedEnd[]): FigureSentence {
  const { tokens } = sentence;
  const dropped = new Set(
    tokens.flatMap((token, at) => {
      const end = ends.find(({ number }) => number === keyOf(token));
      return end ? besidesEnd(at, end, sentence) : [];
    }),
  );
  return dropped.size === 0 ? sentence : sentence.withTokens(tokens.filter((_, at) => !dropped.has(at)));
}

/** What stands beside an end and is left out with it. */
function besidesEnd(at: number, end: DatedEnd, sentence: FigureSentence): readonly number[] {
  const again = againBehind(at, end, sentence.tokens);
  return [...again, ...(yearBefore(at, end, sentence) ?? yearBehind(at + again.length, end, sentence) ?? [])];
}

/** "20.03 trillion yuan (20.03 万亿元)". */
function againBehind(at: number, { number }: DatedEnd, tokens: readonly ClaimToken[]): readonly number[] {
  const [open, again, close] = tokens.slice(at + 1, at + 4);
  const isBracketed = open?.kind === 'pause' && open.mark === '(' && close?.kind === 'pause' && close.mark === ')';
  return isBracketed && again !== undefined && keyOf(again) === number ? [at + 1, at + 2, at + 3] : [];
}

/** 2015 年的 105.78, 2015 年为 105.78. */
function yearBefore(at: number, { year }: DatedEnd, sentence: FigureSentence): readonly number[] | null {
  const from = isJoint(at - 1, sentence, BEFORE) ? at - 2 : at - 1;
  return isYear(sentence.tokens[from], year) ? span(from, at) : null;
}

/** "105.78 in 2015". */
function yearBehind(at: number, { year }: DatedEnd, sentence: FigureSentence): readonly number[] | null {
  const to = at + 2;
  return isJoint(at + 1, sentence, BEHIND) && isYear(sentence.tokens[to], year) ? span(at + 1, to + 1) : null;
}

const BEFORE = /^[的为是]$/u;
const BEHIND = /^(?:in|of|for)$/iu;

function isJoint(at: number, sentence: FigureSentence, joints: RegExp): boolean {
  const token = sentence.tokens[at];
  return token?.kind === 'word' && joints.test(sentence.written(token));
}

function isYear(token: ClaimToken | undefined, year: string): boolean {
  return token?.kind === 'period' && token.periods.length === 1 && token.periods[0] === year;
}

function span(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, offset) => from + offset);
}

/** What a number token stands for; null of any other. */
export function keyOf(token: ClaimToken): string | null {
  if (token.kind !== 'number') return null;
  const { mention } = token;
  return mention.kind === 'name' || mention.kind === 'period' ? null : numberKey(mention);
}

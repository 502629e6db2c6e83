import { Exact, type QuantityMention } from '../../../knowledge/index.js';
import { compareNumber } from '../judging/compare-number.js';
import { statedNumber } from '../judging/stated-number.js';
import { isMark } from './is-mark.js';
import { isWordOf } from './is-word-of.js';
import type { Token } from './token.js';

type NumberToken = Extract<Token, { readonly kind: 'number' }>;
type Amount = Extract<QuantityMention, { readonly kind: 'amount' }>;

/**
 * Without a number in brackets that only says the one before it again, in another unit or to fewer digits: "187.7 billion
 * yuan (1877 亿元)", 8913.8亿元（约0.89万亿元）. What stands is the one that says more. A number in such a place that says
 * another thing is marked: it may be that of something else, but then it is not told of what.
 */
export function withoutRestated(tokens: readonly Token[]): readonly Token[] {
  const arranged: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    const second = token?.kind === 'number' ? bracketBehind(tokens, at) : null;
    if (token?.kind === 'number' && second) {
      const told = tellingOf(token, second.number);
      if (told) arranged.push(told);
      else arranged.push(token, ...tokens.slice(at + 1, second.end).map((one) => asOther(one, second, token)));
      at = second.end - 1;
    } else if (token) arranged.push(token);
  }
  return arranged;
}

interface Bracket {
  readonly number: NumberToken;
  /** Behind the closing bracket. */
  readonly end: number;
}

/** A bracket right behind a place that holds a number and nothing else. */
function bracketBehind(tokens: readonly Token[], at: number): Bracket | null {
  const open = tokens[at + 1];
  const close = tokens.findIndex((token, place) => place > at + 1 && isMark(token, ')'));
  if (!isMark(open, '(') || close < 0) return null;
  const [number, other] = tokens.slice(at + 2, close).filter((token) => !isSilent(token));
  return number?.kind === 'number' && !other ? { number, end: close + 1 } : null;
}

/** "That is", "or", 即, 合. */
function isSilent(token: Token): boolean {
  return isWordOf(token, 'filler') || isWordOf(token, 'or');
}

/** Which of two numbers says what both do, in the place of the first; null where they say two things. */
function tellingOf(first: NumberToken, second: NumberToken): NumberToken | null {
  const [one, other] = [first.mention, second.mention];
  if (one.kind !== 'amount' || other.kind !== 'amount' || !areOfOneKind(one, other)) return null;
  if (one.approximation === other.approximation && worth(one).eq(worth(other))) return first;
  const isFirst = other.approximation !== 'exact' || (one.approximation === 'exact' && step(one).lt(step(other)));
  const [telling, coarse] = isFirst ? [one, other] : [other, one];
  return isRounded(coarse, telling) ? { ...first, mention: telling } : null;
}

/** Whether a number is what an exact one comes to, as printed in its own unit. */
function isRounded(coarse: Amount, { quantity, approximation }: Amount): boolean {
  const stated = statedNumber(coarse);
  return approximation === 'exact' && stated !== null && compareNumber(stated, quantity, 'as-written').kind === 'fits';
}

function areOfOneKind({ quantity: one }: Amount, { quantity: other }: Amount): boolean {
  return JSON.stringify(one.unit.dimension) === JSON.stringify(other.unit.dimension);
}

function worth({ quantity: { value, unit } }: Amount): Exact {
  return value.times(unit.scale);
}

/** What the last digit counts. */
function step({ quantity: { decimals, unit } }: Amount): Exact {
  return unit.scale.times(new Exact(10).pow(-decimals));
}

/** The number of a bracket, marked where it might be meant to say the one before it again. */
function asOther(token: Token, { number }: Bracket, { mention: one }: NumberToken): Token {
  const { mention: other } = number;
  if (token !== number || one.kind !== 'amount' || other.kind !== 'amount') return token;
  const isMistaken = other.quantity.unit.text === '' || areOfOneKind(one, other);
  return isMistaken ? { ...number, isUnowned: true } : token;
}

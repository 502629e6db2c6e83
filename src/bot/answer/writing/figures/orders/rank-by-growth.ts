import { isWordOf, type ClaimToken, type Meaning } from '../../../../../tools/index.js';
import type { FigureSentence } from '../sentence/figure-sentence.js';

/** Words of growth around a rank by it. */
export const GROWING: readonly Meaning[] = ['growth', 'move', 'of-growth', 'rise', 'year-on-year'];

/**
 * Whether a rank is told as one by growth: growth comes before it, or right behind "by"; "ranks number 10 by export
 * value, up 10.2%" is another column's. Nothing moves to a place.
 */
export function isByGrowth(sentence: FigureSentence, lead: FigureSentence): boolean {
  const { tokens } = sentence;
  const isBy = tokens.some(
    (token, at) =>
      isOfGrowth(token) ||
      (/^(?:by|in|for|on|按|以)$/iu.test(sentence.written(token)) && isGrowth(growthBehind(at, sentence))),
  );
  const isMoveSized = tokens.every((token, at) => !isRise(token) || isSizeBehind(at, sentence));
  return !risesARate(tokens) && (isBy || lead.has(...GROWING)) && isMoveSized && !sentence.has('amount');
}

function growthBehind(at: number, sentence: FigureSentence): ClaimToken | undefined {
  return sentence.tokens.slice(at + 1).find((token) => !sentence.isContext(token) && !isFiller(token));
}

/** "Rose by 10.2%", 增长 10.2%; "rose to number 10" has no size. */
function isSizeBehind(at: number, { tokens }: FigureSentence): boolean {
  const [next, behind] = tokens.slice(at + 1).filter((token) => !isFiller(token));
  const isBy = isWordOf(next, 'by');
  return next?.kind === 'number' || (isBy && behind?.kind === 'number');
}

function isGrowth(token: ClaimToken | undefined): boolean {
  return token?.kind === 'word' && GROWING.includes(token.meaning);
}

/** 同期增减提高了 20.4%: a rate that rises is another one. */
function risesARate(tokens: readonly ClaimToken[]): boolean {
  return tokens.some((token, at) => {
    const clause = tokens.slice(tokens.slice(0, at).findLastIndex(({ kind }) => kind === 'pause') + 1, at);
    return isRise(token) && clause.some((one) => one.kind === 'word' && RATE.includes(one.meaning));
  });
}

const RATE: readonly Meaning[] = ['growth', 'move'];

/** "By growth", 按增速. */
function isOfGrowth(token: ClaimToken): boolean {
  return isWordOf(token, 'of-growth');
}

function isRise(token: ClaimToken): boolean {
  return isWordOf(token, 'rise');
}

function isFiller(token: ClaimToken): boolean {
  return isWordOf(token, 'filler');
}

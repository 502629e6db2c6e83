import { isWordOf } from './is-word-of.js';
import { nextPlace } from './next-place.js';
import type { Token } from './token.js';

const MEAN = /average|均/iu;
/** With one of these so much a year is how fast something moved. */
const MOVING = ['rise', 'fall', 'move', 'growth', 'year-on-year', 'onward'] as const;

const EACH = /^(?:each|every)\b/iu;

/** "The average of each row": of one row there is none, and all of them are not meant. */
export function withoutMeansOfEach(tokens: readonly Token[], sentence: string): readonly Token[] {
  const at = tokens.findIndex((token) => isWordOf(token, 'average'));
  return tokens.map((token, place): Token => {
    const isEach = at >= 0 && place > at && isWordOf(token, 'all') && EACH.test(sentence.slice(token.start, token.end));
    return isEach ? { kind: 'unknown', start: token.start, end: token.end } : token;
  });
}

const MEAN_VALUE = /值$|\bvalue$/iu;

/** 平均值的增速: how fast a mean grew is not the mean of how fast each did, and is not told of. */
export function withMeanValues(tokens: readonly Token[], sentence: string): readonly Token[] {
  return tokens.map((token, at): Token => {
    const isValue = isWordOf(token, 'average') && MEAN_VALUE.test(sentence.slice(token.start, token.end));
    const next = tokens[nextPlace(tokens, at, (one) => !isWordOf(one, 'filler') && !isWordOf(one, 'year-on-year'))];
    return isValue && isWordOf(next, 'growth') ? { ...token, kind: 'unknown' } : token;
  });
}

/** 年均出口额, "average annual exports", "averaged 584 billion a year": of values over several years, their mean. */
export function withYearlyMeans(tokens: readonly Token[], sentence: string): readonly Token[] {
  if (tokens.some((token) => MOVING.some((meaning) => isWordOf(token, meaning)))) return tokens;
  const isSaid = tokens.some((token) => isWordOf(token, 'average'));
  return tokens.flatMap((token): readonly Token[] => {
    if (token.kind !== 'word' || token.meaning !== 'yearly') return [token];
    if (isSaid) return [];
    return MEAN.test(sentence.slice(token.start, token.end)) ? [{ ...token, meaning: 'average' }] : [token];
  });
}

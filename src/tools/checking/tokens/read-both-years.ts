import { isContextName } from './is-name-of.js';
import { isWordOf } from './is-word-of.js';
import { nextPlace } from './next-place.js';
import type { Token } from './token.js';

type PeriodToken = Extract<Token, { readonly kind: 'period' }>;

/** "Both 2021 and 2022", two periods and no span; 两年出口额均: in each of the years that are held, or that are named beside it. */
export function withBothYears(tokens: readonly Token[], sentence: string): readonly Token[] {
  const parted = tokens.flatMap((token, at) => {
    const isBoth = isWordOf(tokens[at - 1], 'all') && token.kind === 'period';
    return isBoth ? twoPeriods(token, sentence) : [token];
  });
  return withTwoYears(parted, sentence);
}

function twoPeriods(token: PeriodToken, sentence: string): readonly Token[] {
  const [first, second] = token.periods;
  const { start, end } = token;
  const joint = /\band\b/iu.exec(sentence.slice(start, end));
  if (first === undefined || second === undefined || !joint) return [token];
  const [from, to] = [start + joint.index, start + joint.index + joint[0].length];
  return [
    { kind: 'period', periods: [first], start, end: from },
    { kind: 'word', meaning: 'and', degree: null, start: from, end: to },
    { kind: 'period', periods: [second], start: to, end },
  ];
}

function withTwoYears(tokens: readonly Token[], sentence: string): readonly Token[] {
  const at = tokens.findIndex(({ kind, start, end }) => kind === 'number' && sentence.slice(start, end) === '两年');
  const all = nextPlace(tokens, at, (token) => !isBetween(token));
  if (at < 0 || !isWordOf(tokens[all], 'all')) return tokens;
  const isNamed = tokens.filter(({ kind }) => kind === 'period').length > 1;
  return tokens.flatMap((token, place): readonly Token[] => {
    if (place === at) return [];
    return place === all && !isNamed ? [{ ...token, kind: 'word', meaning: 'each-period', degree: null }] : [token];
  });
}

/** What may stand between 两年 and 均. */
function isBetween(token: Token): boolean {
  const isContext = isContextName(token);
  return isContext || token.kind === 'pause' || isWordOf(token, 'amount') || isWordOf(token, 'filler');
}

import { isSubjectName } from './is-name-of.js';
import { isMark } from './is-mark.js';
import { isWordOf } from './is-word-of.js';
import type { Token } from './token.js';

/**
 * 钢材（2022年、2021年）, "fertilisers, rare earths (2022): …": without the mark between periods in brackets, which joins
 * nothing that is said, and with names before the first brackets as one list.
 */
export function withLabels(tokens: readonly Token[], sentence: string): readonly Token[] {
  const list = lengthOfList(tokens);
  return tokens
    .map((token, at): Token => {
      const isJoint = token.kind === 'pause' && at < list;
      return isJoint ? { kind: 'word', meaning: 'and', degree: null, start: token.start, end: token.end } : token;
    })
    .filter((token, at, all) => {
      const isJoint = isWordOf(token, 'and') && sentence.slice(token.start, token.end) === '、';
      const arePeriods = all[at - 1]?.kind === 'period' && all[at + 1]?.kind === 'period';
      return !(isJoint && arePeriods && isInBrackets(all, at));
    });
}

/** How many tokens are names and commas between them, up to a bracket; 0 where a sentence begins otherwise. */
function lengthOfList(tokens: readonly Token[]): number {
  const end = tokens.findIndex((token) => isMark(token, '('));
  const list = tokens.slice(0, Math.max(0, end));
  const isList = list.every((token, at) => (at % 2 === 0 ? isSubjectName(token) : isMark(token, ',')));
  return isList && list.length > 1 ? list.length : 0;
}

function isInBrackets(tokens: readonly Token[], at: number): boolean {
  const open = tokens.slice(0, at).findLast(({ kind }) => kind === 'pause');
  return isMark(open, '(');
}

import { isContextName, isSubjectName } from './is-name-of.js';
import { isMark } from './is-mark.js';
import { isWordOf } from './is-word-of.js';
import { nextPlace } from './next-place.js';
import type { Token } from './token.js';

const COMMON = /^(?:共|一共)$/u;
const SO_MANY = /^(?<count>[三四五六七八九])者$/u;
const NUMERALS = '一二三四五六七八九';

/**
 * 共 behind a list of rows, before what they come to or are a share of: they are taken together, where 共7项 says nothing.
 * "Total exports of" before a list, where the word is no part of a name. And 三者: as many as were named.
 */
export function withTogether(tokens: readonly Token[], sentence: string): readonly Token[] {
  const written = (token: Token | undefined): string => (token ? sentence.slice(token.start, token.end) : '');
  const counted = tokens.flatMap((token, at): readonly Token[] => {
    const next = tokens[at + 1];
    const numeral = SO_MANY.exec(written(token) + written(next))?.groups?.['count'];
    const count = numeral === undefined ? 0 : NUMERALS.indexOf(numeral) + 1;
    if (next && count > 0) return [{ kind: 'categories', count, isReferring: true, start: token.start, end: next.end }];
    const isRest = SO_MANY.test(written(tokens[at - 1]) + written(token));
    return isRest ? [] : [token];
  });
  return counted.map((token, at) =>
    (TOTAL_ROW.test(written(token)) && token.kind === 'name' && isLastOfList(counted, at)) ||
    (COMMON.test(written(token)) && isBehindList(counted, at)) ||
    (isTotal(token, written(token)) && isHeading(counted, at)) ||
    (isTotal(token, written(token)) && isBeforeList(counted, at))
      ? { kind: 'word', meaning: 'together', degree: null, start: token.start, end: token.end }
      : token,
  );
}

/** Right behind several rows: a word that a row of totals is called by says what they come to. */
function isLastOfList(tokens: readonly Token[], at: number): boolean {
  const clause = tokens.slice(tokens.slice(0, at).findLastIndex(({ kind }) => kind === 'pause') + 1, at);
  const last = clause.findLast((token) => token.kind !== 'name' || isSubjectName(token) || isContextName(token));
  const isBeside = last !== undefined && (isSubjectName(last) || isWordOf(last, 'filler') || isWordOf(last, 'amount'));
  return isBeside && clause.filter(isSubjectName).length > 1 && clause.some((token) => isWordOf(token, 'and'));
}

const TOTAL_ROW = /^(?:合计|总计|共计|总和)$/u;

/** Several rows before it in the clause, joined by a word, and behind it a share or a word of the caption. */
function isBehindList(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const isOfThem = isWordOf(next, 'share') || isContextName(next);
  const clause = tokens.slice(tokens.slice(0, at).findLastIndex(({ kind }) => kind === 'pause') + 1, at);
  return isOfThem && clause.filter(isSubjectName).length > 1 && clause.some((token) => isWordOf(token, 'and'));
}

function isTotal({ kind }: Token, written: string): boolean {
  return kind === 'unknown' && /^total$/iu.test(written);
}

/** "Steel, aluminium (2022), total: 814.91": between what is added up and a colon. */
function isHeading(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  return isMark(before, ',') && isMark(next, ':');
}

/** Several rows behind it, or a word for all of them, with words of the caption between. */
function isBeforeList(tokens: readonly Token[], at: number): boolean {
  const place = nextPlace(tokens, at, (token) => !isContextName(token) && !isSilent(token));
  const [first, second, third] = tokens.slice(place).filter(({ kind }) => kind !== 'pause');
  if (!first || place < 0) return false;
  const next = isWordOf(second, 'and') ? third : second;
  return (
    first.kind === 'categories' ||
    (isSubjectName(first) && next !== undefined && (isSubjectName(next) || isContextName(next)))
  );
}

function isSilent(token: Token): boolean {
  return isWordOf(token, 'of') || isWordOf(token, 'all') || isWordOf(token, 'filler');
}

import { isContextName } from './is-name-of.js';
import { isWordOf } from './is-word-of.js';
import type { Token } from './token.js';

/** Words that say of which table the rows are. */
const TABLE = /表[中内里]|[本该全]表|整张表|所列|列出|列示|\b(?:listed|tables?|the list)\b/iu;
/** 全表, "the whole table": all rows of it. */
const WHOLE_TABLE = /全表|整张表|\b(?:whole|entire) table\b|\btotal(?: \w+)? (?:in|of) (?:the )?table(?: \d+)?\b/giu;
/** 表2出口总额: what all of its rows come to. */
const TOTAL = /^(?:出口)?(?:总额|总值|总和|总计)$/u;

/**
 * What rows are one of, in a sentence that says of which table: all of those are the whole table, where else there may be
 * more than one lists.
 */
export function withWholes(tokens: readonly Token[], sentence: string): readonly Token[] {
  const isOfTable = tokens.some(({ kind }) => kind === 'address') || TABLE.test(sentence);
  if (!isOfTable) return tokens;
  const named = withTotals(withWholeTables(tokens, sentence), sentence);
  return named.map((token) =>
    token.kind === 'categories' && token.isReferring !== true ? { ...token, isWhole: true as const } : token,
  );
}

function withWholeTables(tokens: readonly Token[], sentence: string): readonly Token[] {
  const places = Array.from(
    sentence.matchAll(WHOLE_TABLE),
    ({ 0: { length }, index }) => [index, index + length] as const,
  );
  return tokens.flatMap((token) => {
    const place = places.find(([start, end]) => start <= token.start && token.end <= end);
    if (!place || token.kind === 'address') return [token];
    return token.start === place[0] ? allRows(place[0], place[1]) : [];
  });
}

/** 表2总额: the address of a table before a word for its total. */
function withTotals(tokens: readonly Token[], sentence: string): readonly Token[] {
  return tokens.flatMap((token, at) => {
    const isTotal = isWordOf(token, 'amount') && TOTAL.test(sentence.slice(token.start, token.end));
    const owner = tokens.slice(0, at).findLast((one) => !isWordOf(one, 'filler') && !isContextName(one));
    return isTotal && owner?.kind === 'address' ? [...allRows(token.start, token.start), token] : [token];
  });
}

function allRows(start: number, end: number): readonly Token[] {
  return [
    { kind: 'word', meaning: 'all', degree: null, start, end },
    { kind: 'categories', count: null, start, end },
  ];
}

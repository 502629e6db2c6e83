import type { Corpus, Language, Row } from '../../../../../knowledge/index.js';
import { claimTokens, isWordOf, type ClaimToken } from '../../../../../tools/index.js';
import type { Reading } from '../../reading/held-words.js';
import { rowsNamed } from '../sentence/named-rows.js';

/** The rows that an order is among, and the sentence without the words for them. */
export interface Among {
  readonly among: ReadonlySet<Row>;
  readonly rest: string;
}

type Span = readonly [start: number, end: number];

const NUMERALS: Readonly<Record<Language, readonly string[]>> = {
  zh: '零 一 两 三 四 五 六 七 八 九 十'.split(' '),
  en: 'zero one two three four five six seven eight nine ten'.split(' '),
};
/** So many of those that were asked about; "of the three largest" is of others. */
const THESE: Readonly<Record<Language, (count: string) => RegExp>> = {
  zh: (count) => new RegExp(`(?<![的前后第十\\d])在?这?(?:${count})${SUCH}${WITHIN}`, 'u'),
  en: (count) =>
    new RegExp(
      String.raw`\b(?:out of|of|among) (?:the|these|those) (?:${count})(?: goods| products| categories| items)?(?:,|(?=\.?$| in (?:19|20)\d\d\b))`,
      'iu',
    ),
};
const SUCH = '(?:者|[种类项](?:商品|产品|品类)?)';
const WITHIN = '(?:之中|当中|中|里)[，,]?';
/** In front of a list of rows that something is one of; behind it. */
const OPENS: Readonly<Record<Language, RegExp>> = { zh: /在?$/u, en: /\b(?:out of|of|among) $/iu };
const CLOSES: Readonly<Record<Language, RegExp>> = {
  zh: new RegExp(`^(?:这?[两三四五六七八九十\\d]+${SUCH})?${WITHIN}`, 'u'),
  en: /^(?:,|(?=\.?$| in (?:19|20)\d\d\b))/u,
};

/**
 * The rows that the question names, where a sentence sets others of them before or behind one among just these: "of toys
 * and footwear,", "of the three,", 三者中. Null where it does not, or speaks of other rows than are asked about.
 */
export function readAmong(text: string, { question, corpus, language }: Reading): Among | null {
  const among = new Set(claimTokens(question, corpus, undefined).flatMap(rowsNamed));
  if (among.size < 2) return null;
  const [start, end] = listed(text, among, { corpus, language }) ?? these(text, among.size, language) ?? [];
  const rest = start === undefined ? null : `${text.slice(0, start)} ${text.slice(end)}`.trim();
  return rest === null || speaksOfAll(rest, corpus) ? null : { among, rest };
}

const TABLE = /\btable\b|表/iu;

/** "Of the three, toys ranked second in the table": an order among all rows is another one. */
function speaksOfAll(text: string, corpus: Corpus): boolean {
  return TABLE.test(text) || claimTokens(text, corpus, undefined).some((token) => isWordOf(token, 'all'));
}

/** Where all of some rows are listed, and no other one, as what something is one of. */
function listed(
  text: string,
  rows: ReadonlySet<Row>,
  { corpus, language }: Pick<Reading, 'corpus' | 'language'>,
): Span | null {
  const tokens = claimTokens(text, corpus, undefined);
  const first = tokens.findIndex((token) => rowsNamed(token).length > 0);
  const list = tokens.slice(
    first,
    tokens.findIndex((token, at) => at > first && !isOfList(token)),
  );
  const last = list.findIndex((_, at) => areJust(list.slice(0, at + 1).flatMap(rowsNamed), rows));
  const [from, to] = [list[0], list[last]];
  if (!from || !to) return null;
  const [open, close] = [OPENS[language].exec(text.slice(0, from.start)), CLOSES[language].exec(text.slice(to.end))];
  return open && close ? [open.index, to.end + close[0].length] : null;
}

function these(text: string, count: number, language: Language): Span | null {
  const found = THESE[language](`${NUMERALS[language][count] ?? count}|${count}`).exec(text);
  return found && [found.index, found.index + found[0].length];
}

function areJust(named: readonly Row[], rows: ReadonlySet<Row>): boolean {
  return new Set(named).size === rows.size && named.every((row) => rows.has(row));
}

function isOfList(token: ClaimToken): boolean {
  return token.kind === 'pause' || isWordOf(token, 'and') || rowsNamed(token).length > 0;
}

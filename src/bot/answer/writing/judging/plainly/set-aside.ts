import type { Language, Row } from '../../../../../knowledge/index.js';
import { claimTokens, type CellEvidence } from '../../../../../tools/index.js';
import { leavesOut } from '../../../plan/numbers/set-aside.js';
import type { EvidencePiece } from '../../evidence.js';
import { figureFact } from '../../figures/facts/figure-fact.js';
import { rowsNamed } from '../../figures/sentence/named-rows.js';
import { callsRowsByOneName } from '../../figures/sentence/one-name.js';
import type { Reading } from '../../reading/held-words.js';

/** Behind the rows that are left out. */
const CLOSES = /^\s*(?:之外|以外|外|不算|不计)?[，,]\s*/u;
/** What the others are called, with what leads from there to a list of them. */
const OTHERS: Readonly<Record<Language, RegExp>> = {
  zh: /(?:其余|其他|其它|余下|剩余|剩下)的?(?:商品|产品|品类)(?:[，,]?即)?/u,
  en: /\b(?:all )?(?:the )?(?:other|remaining) (?:goods|products|rows|items)(?:, (?:namely|that is),?)?/iu,
};
const BEFORE_LIST = /[：:]\s*$/u;

/**
 * A sentence on what all rows of a table but some come to, in which these are listed and the others not named: 除 A 外，其余商品,
 * "the other goods, excluding A".
 */
export function withoutSetAside(text: string, [piece, other]: readonly EvidencePiece[], reading: Reading): string {
  const cells = piece && !other ? cellsOf(piece, reading) : [];
  const rows = cells.map(({ row }) => row);
  const aside = othersOf(cells);
  const rest = aside.length > 0 && callsRowsByOneName(text, reading) ? withoutPhrase(text, aside, reading) : null;
  if (rest === null) return text;
  const names = claimTokens(rest, reading.corpus, undefined).filter((token) => rowsNamed(token).length > 0);
  const [first, last] = [names[0], names.at(-1)];
  if (!first || !last) return rest.replace(OTHERS[reading.language], listOf(rows, reading.language));
  const isList =
    names.length === rows.length && rows.every((row) => names.some((name) => rowsNamed(name).includes(row)));
  if (!isList) return text;
  const [before, list, behind] = [rest.slice(0, first.start), rest.slice(first.start, last.end), rest.slice(last.end)];
  if (BEFORE_LIST.test(before))
    return `${before.replace(BEFORE_LIST, '').replace(OTHERS[reading.language], list)}${behind}`;
  return `${before.replace(OTHERS[reading.language], '').replace(/[，,]\s*$/u, '')}${list}${behind}`;
}

/** The cells of one year that are put together. */
function cellsOf(piece: EvidencePiece, { corpus }: Reading): readonly CellEvidence[] {
  const fact = figureFact(piece, corpus);
  if (fact?.kind === 'growth' || fact?.kind === 'change') return fact.to.cells;
  const isOfYear = fact?.kind === 'sum' && new Set(fact.cells.map(({ column }) => column)).size === 1;
  return isOfYear ? fact.cells : [];
}

/** The other rows of the table; none where one of them is a total, or all of it is one row. */
function othersOf(cells: readonly CellEvidence[]): readonly Row[] {
  const [cell] = cells;
  if (!cell || cells.length < 2 || cell.table.rows.some(({ isTotal }) => isTotal)) return [];
  return cell.table.rows.filter((row) => cells.every((one) => one.row !== row));
}

/** The text without the words that leave out some rows, just these; null where it has none. */
function withoutPhrase(text: string, aside: readonly Row[], { corpus }: Reading): string | null {
  const tokens = claimTokens(text, corpus, undefined);
  const places = tokens.filter((token) => rowsNamed(token).some((row) => aside.includes(row)));
  const [first, last] = [places[0], places.at(-1)];
  if (!first || !last || places.length !== aside.length) return null;
  if (!aside.every((row) => places.some((token) => rowsNamed(token).includes(row)))) return null;
  const between = tokens
    .slice(tokens.indexOf(first), tokens.indexOf(last) + 1)
    .filter((token) => !places.includes(token));
  const start = leavesOut(text.slice(0, first.start));
  const close = CLOSES.exec(text.slice(last.end));
  if (start === null || !close || !between.every((token) => JOINS.test(text.slice(token.start, token.end).trim())))
    return null;
  return `${text.slice(0, start).replace(/,\s*$/u, ' ')}${text.slice(last.end + close[0].length)}`;
}

const JOINS = /^(?:[、，,]|和|与|及|以及|and)$/iu;

function listOf(rows: readonly Row[], language: Language): string {
  return rows.map(({ title }) => title[language]).join(language === 'zh' ? '、' : ', ');
}

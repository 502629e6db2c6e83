import { readUnit, stem, type LocalText, type Table } from '../../knowledge/index.js';

/** "表 2." and "Table 2:" before a caption's own words. */
const NUMBERING = /^\s*(?:表|table)\s*(?:[-_]\s*)?(?<number>\d+|[一二三四五六七八九十])(?!\d)[\s.:：．、]*/iu;
/** The last brackets of a caption, which may name the unit. */
const LAST_BRACKETS = /\s*[(（](?<inside>[^()（）]*)[)）]\s*$/u;
const CHINESE_NUMERALS = '一二三四五六七八九十';

/** Whether a table gives series of values, and so holds indicators. */
export function holdsIndicators({ columns }: Table): boolean {
  return columns.some(({ role }) => role === 'value');
}

/**
 * What a table's indicator is called: its captions without their number and without the unit, which the cells carry
 * themselves; the other language's where one is missing, the table's own name where both are.
 */
export function indicatorName({ captions, name }: Table): LocalText {
  const [zh, en] = [captions.zh, captions.en].map((caption) => (caption === undefined ? undefined : bare(caption)));
  return { zh: zh ?? en ?? name, en: en ?? zh ?? name };
}

function bare(caption: string): string {
  const words = caption.replace(NUMBERING, '').trim();
  const inside = LAST_BRACKETS.exec(words)?.groups?.['inside'];
  const short = inside !== undefined && isUnit(inside) ? words.replace(LAST_BRACKETS, '') : words;
  return short === '' ? caption : short;
}

/** Whether a text is a unit or a scale ("RMB billion", "in millions") and not a word about the figures ("unaudited"). */
function isUnit(text: string): boolean {
  const { dimension } = readUnit(text);
  return dimension.kind !== 'count' || dimension.noun === '';
}

/** A name as it is compared: letters and digits alone, one width and one case, English words by their stems. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[a-z]+/gu, (word) => stem(word))
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The number by which a text calls a table ("表2", "Table 2", "table-2", "表二"), "2"; null where it calls none. */
export function tableNumber(text: string): string | null {
  const number = NUMBERING.exec(text.normalize('NFKC'))?.groups?.['number'];
  if (number === undefined) return null;
  const numeral = CHINESE_NUMERALS.indexOf(number);
  return numeral === -1 ? `${Number(number)}` : `${numeral + 1}`;
}

/** Whether a text is the number of a table and nothing else. */
export function isTableNumber(text: string): boolean {
  return text.normalize('NFKC').replace(NUMBERING, '') === '';
}

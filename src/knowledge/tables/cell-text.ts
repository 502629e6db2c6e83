import { countDecimals, parseDecimal } from '../quantities/parse-decimal.js';
import { toAsciiNumerals } from '../quantities/ascii-digits.js';
import type { CellContent } from './table.js';
import { readUnitText } from './unit-phrase.js';

/** What one cell prints, before its column and row are known. */
export interface CellText {
  readonly content: CellContent;
  /** Canonical decimal; null where the cell is no number. */
  readonly decimal: string | null;
  /** Decimals printed. */
  readonly decimals: number;
  /** The unit beside the number: "$", "%", "bps", "$ million", "亿元"; "" where there is none. */
  readonly mark: string;
}

const CURRENCY = String.raw`(?:(?:US|A|AU|C|CA|NZ|S|HK|NT|R)?\$|[€£¥₹₩]|RMB|USD|EUR|GBP|CNY)`;
const LEADING_CURRENCY = new RegExp(String.raw`^(?<sign>[-+(]?)\s*(?<mark>${CURRENCY})\s*`, 'u');
const TRAILING_CURRENCY = new RegExp(String.raw`\s*(?<mark>${CURRENCY})\s*(?<bracket>\)?)$`, 'u');
const TRAILING_MARK = /\s*(?<mark>%|‰|bps|pp|[x×])\s*(?<bracket>\)?)$/iu;

/** A footnote mark behind a number; one or two digits in brackets after a space, or signs. */
const FOOTNOTE = /(?<=\d\)?[%x]?)(?:\s+\(\d{1,2}\)|\s*[*†‡]+|\s*[①-⑳])+$/u;

/** Dashes alone, also doubled or underlined: an accountant's nothing. */
const DASHES = /^[-‐‑‒–—―−_－\s]+$/u;

/** Words that stand for "no figure here". */
const NO_FIGURE = /^(?:n\/?a|n\.a\.|nm|n\.m\.|none|nil|不适用|无)$/iu;

const BLANK: CellText = { content: 'blank', decimal: null, decimals: 0, mark: '' };

interface Stripped {
  readonly text: string;
  readonly mark: string;
}

function stripLeading({ text, mark }: Stripped): Stripped {
  const match = LEADING_CURRENCY.exec(text);
  if (match?.groups === undefined) return { text, mark };
  return { text: (match.groups['sign'] ?? '') + text.slice(match[0].length), mark: match.groups['mark'] ?? mark };
}

function stripTrailing(pattern: RegExp, { text, mark }: Stripped): Stripped {
  const match = pattern.exec(text);
  if (match?.groups === undefined || match.index === 0) return { text, mark };
  const sign = match.groups['mark'] ?? '';
  return { text: text.slice(0, match.index) + (match.groups['bracket'] ?? ''), mark: mark === '' ? sign : mark };
}

/** The number or dash without the signs of its unit. */
function stripMarks(raw: string): Stripped {
  const text = toAsciiNumerals(raw).replace(/\s+/gu, ' ').trim().replace(FOOTNOTE, '');
  const led = stripLeading({ text, mark: '' });
  const marked = stripTrailing(TRAILING_CURRENCY, stripTrailing(TRAILING_MARK, led));
  return { ...marked, text: marked.text.replace(/^\(\s*(?<inner>.*?)\s*\)$/u, '($<inner>)').trim() };
}

/** Digits with separators and nothing else: the most frequent cell, read without looking for marks. */
const PLAIN = /^[\d.,]+$/u;

function stripped(raw: string): Stripped {
  return PLAIN.test(raw) ? { text: raw, mark: '' } : stripMarks(raw);
}

/** A number with its unit in words behind it: "5.0 million", "3.2亿元", "12 days". */
const WITH_UNIT = /^(?<number>\(?[-+−]?\d[\d.,]*)\s?(?<unit>\p{L}[\p{L}²³ ]*)(?<bracket>\)?)$/u;

/** Stretches of time head columns ("12 Weeks" over "Ended"), and 2021年 and 12月 are dates. */
const TIME = /^(?:years?|months?|weeks?|days?|hours?|[年月天]|小时)$/iu;

/** A sign with the words behind the number: "$ million", and 万元 of "¥1万". */
function unitWritten(mark: string, words: string): string {
  const isYuan = /^(?:[¥￥]|RMB|CNY)$/u.test(mark) && /^[十百千万亿]+$/u.test(words);
  return isYuan ? `${words}元` : `${mark} ${words}`.trim();
}

/** The number of a cell that writes its unit out, also behind the sign of a currency: "$5.0 million". */
function withoutUnit({ text, mark }: Stripped): Stripped | null {
  const { number = '', unit = '', bracket = '' } = WITH_UNIT.exec(text)?.groups ?? {};
  const named = unit === '' || TIME.test(unit) ? null : readUnitText(unitWritten(mark, unit));
  return named === null ? null : { text: number + bracket, mark: named.text };
}

function readNumber({ text, mark }: Stripped): CellText | null {
  const decimal = parseDecimal(text);
  return decimal === null ? null : { content: 'number', decimal, decimals: countDecimals(text) ?? 0, mark };
}

/** The number of a cell as it is printed, without its unit: "5.0" of "$5.0 million"; a cell of another kind as it is. */
export function printedNumber(raw: string): string {
  const bare = stripped(raw);
  const number = readNumber(bare) === null ? withoutUnit(bare) : bare;
  if (number === null || readNumber(number) === null) return raw;
  return number.mark === '' ? raw.trim() : number.text.replace(/^-/u, raw.includes('−') ? '−' : '-');
}

/** Reads what one cell prints: a number, an accountant's nothing, a text or a blank. */
export function readCellText(raw: string): CellText {
  if (raw.trim() === '') return BLANK;
  const bare = stripped(raw);
  const written = readNumber(bare) ?? readNumber(withoutUnit(bare) ?? bare);
  if (written !== null) return written;
  const { text, mark } = bare;
  const isNothing = DASHES.test(text) || NO_FIGURE.test(text);
  return { ...BLANK, content: isNothing ? 'nothing' : 'text', mark: isNothing ? mark : '' };
}

import { unitFactor } from './unit-factor.js';

/** What a heading, a corner or a caption says of the unit of the figures below it. */
export interface UnitPhrase {
  /** The source's spelling where it is one phrase: "€m", "亿元"; composed of sign and scale otherwise: "$ million". */
  readonly text: string;
  /** ISO 4217 code; null where it names no money. */
  readonly currency: string | null;
  readonly scale: number;
  /** The currency as it is written beside a number: "$"; "" where it names none. */
  readonly sign: string;
}

/** No unit named. */
export const NO_UNIT: UnitPhrase = { text: '', currency: null, scale: 1, sign: '' };

interface Currency {
  readonly pattern: RegExp;
  readonly sign: string;
  readonly code: string;
}

/** The more special before the more general; a bare dollar is taken for the United States'. */
const CURRENCIES: readonly Currency[] = [
  { pattern: /(?:U\.?S\.?|United States)\s?(?:\$|dollars?)|USD/iu, sign: 'US$', code: 'USD' },
  { pattern: /A\$|AU\$|AUD|Australian dollars?/u, sign: 'A$', code: 'AUD' },
  { pattern: /CA?\$|CAD|Canadian dollars?/u, sign: 'C$', code: 'CAD' },
  { pattern: /HK\$|HKD|Hong Kong dollars?/u, sign: 'HK$', code: 'HKD' },
  { pattern: /S\$|SGD|Singapore dollars?/u, sign: 'S$', code: 'SGD' },
  { pattern: /NT\s?\$|NT dollars?|TWD/u, sign: 'NT$', code: 'TWD' },
  { pattern: /NZ\$|NZD/u, sign: 'NZ$', code: 'NZD' },
  { pattern: /\$|dollars?/iu, sign: '$', code: 'USD' },
  { pattern: /€|EUR(?![a-z])|euros?/iu, sign: '€', code: 'EUR' },
  { pattern: /£|GBP|pounds? sterling/iu, sign: '£', code: 'GBP' },
  { pattern: /RMB|CNY|renminbi|yuan/iu, sign: 'RMB', code: 'CNY' },
  { pattern: /¥/u, sign: '¥', code: 'CNY' },
  { pattern: /₹|`|INR|rupees?/iu, sign: '₹', code: 'INR' },
  { pattern: /₩|KRW/u, sign: '₩', code: 'KRW' },
];

const SCALES: readonly (readonly [pattern: RegExp, word: string, factor: number])[] = [
  [/trillions?/iu, 'trillion', 1e12],
  [/billions?|(?<=[$€£])bn?(?![a-z])|(?<=USD|EUR|GBP|RMB)bn(?![a-z])/iu, 'billion', 1e9],
  [/millions?|(?<=[$€£\s’'])M(?![a-z])|(?<=USD|EUR|GBP|RMB)m(?![a-z])/iu, 'million', 1e6],
  [/thousands?|[’‘']\s?000|(?<=[$€£])000|1,000|(?<=[$€£]|[$€£] |USD |EUR |GBP |RMB )k(?![a-z])/iu, 'thousand', 1e3],
];

/** Units that are no money, by themselves in a header cell or in brackets behind a name. */
const PLAIN_UNIT =
  /^(?:in |as )?(?<unit>%|‰|bps|percent(?:age)?|years?|months?|weeks?|days?|hours?|shares?|tonnes|tons|kg|km|MWh|kWh|GWh|MW|GJ|TJ|m[23²³]|per cent|cents(?: per share)?)$/iu;

/** What may stand about currency and scale in a text that names nothing but a unit. */
const FILLER =
  /(?<!\p{L})(?:in|of|all|figures?|amounts?|expressed|stated|reported|are|the|and|or|as|number|shares?|unless|otherwise|noted|indicated|data|except|excluding|for|per|share|percentages?|ratios?|basis|points|unaudited|tables?)(?!\p{L})/giu;

/** Exceptions: "in thousands, except per share amounts" is a unit, whatever the exceptions are. */
const EXCEPTIONS = /[,;]?\s*(?:except|excluding|unless|other than)(?!\p{L}).*$/iu;

/** The Chinese reader knows the unit: 亿元, 万美元, 万吨. */
const HAN_UNIT =
  /^(?:单位[:：]?\s*)?(?<unit>[十百千万亿]*(?:元|美元|人民币|欧元|日元|港元|英镑|吨|人|家|项|件|台|个|户|%|公里|平方米|千克|辆|套|箱|枚|小时|天|年|月))$/u;

/** Whether currency and scale are written as one phrase that can stand behind a number: "$’000", "USDm". */
function isOnePhrase(text: string): boolean {
  return !/^in\s|\s(?:in|of)\s|dollars|\.\s/iu.test(text);
}

const NO_SCALE = [/$^/u, '', 1] as const;

function moneyPhrase(text: string): UnitPhrase | null {
  const currency = CURRENCIES.find(({ pattern }) => pattern.test(text));
  const scale = SCALES.find(([pattern]) => pattern.test(text));
  const [, word, factor] = scale ?? NO_SCALE;
  if (currency === undefined)
    return scale === undefined ? null : { text: word, currency: null, scale: factor, sign: '' };
  const { sign, code } = currency;
  const composed = word === '' ? sign : `${sign} ${word}`;
  return { text: isOnePhrase(text) ? text : composed, currency: code, scale: factor, sign };
}

/** What is left of a text when currency, scale and filling words are taken away. */
function remainderOf(text: string): string {
  const bare = [...SCALES.map(([pattern]) => pattern), ...CURRENCIES.map(({ pattern }) => pattern)].reduce(
    (rest, pattern) => rest.replace(pattern, ' '),
    text.replace(/\(1,000\)|1,000/u, ' thousand '),
  );
  return bare.replace(FILLER, ' ').replace(/[\s.,:;()'’‘&/-]+/gu, '');
}

/** The unit that a text names and nothing beside it: "(in millions)", "$'000", "USDm", "(%)"; null otherwise. */
export function readUnitText(raw: string): UnitPhrase | null {
  const text = raw
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^[([（【](?<inner>[^()[\]]*)[)\]）】]$/u, '$<inner>')
    .replace(EXCEPTIONS, '')
    .replace(/^in(?=thousands|millions)/iu, 'in ')
    .trim();
  const han = HAN_UNIT.exec(text)?.groups?.['unit'];
  if (han !== undefined) return { ...NO_UNIT, text: han, ...unitFactor(han) };
  const plain = PLAIN_UNIT.exec(text)?.groups?.['unit'];
  if (plain !== undefined) return { ...NO_UNIT, text: /^per ?cent/iu.test(plain) ? '%' : plain };
  const money = moneyPhrase(text);
  return money === null || text.length > 60 || remainderOf(text) !== '' ? null : money;
}

/** A unit in brackets, or a sign and scale at the end: 出口额（亿元）, "2019 €m", "Payments due (in thousands)". */
const PARTS =
  /[([（【](?<bracketed>[^()[\]（）【】]+)[)\]）】]|(?:^|\s)(?<loose>(?:US|A|C|S|HK|NT)?[$€£`](?:[^\s\d()]*|[’‘']?000)|RMB[’']?\p{L}+|%)(?=\s|$)/gu;

/** What every label that names a unit has; most labels have none of it. */
const UNIT_HINT = /[([（【%$€£`]|RMB|percent|(?<!\p{L})in (?:thousand|million|billion)/iu;

/**
 * The unit that a label names beside other things: "Gross margin %", "2019 €m", 出口额（亿元）, "Sales (in thousands)";
 * the last where it names several. Null where it names none.
 */
export function findUnit(label: string): UnitPhrase | null {
  const whole = readUnitText(label);
  if (whole !== null || !UNIT_HINT.test(label)) return whole;
  const parts = Array.from(label.matchAll(PARTS), ({ groups }) => groups?.['bracketed'] ?? groups?.['loose'] ?? '');
  return parts.map(readUnitText).findLast((unit) => unit !== null) ?? leadingUnit(label);
}

/** "$ CHANGE", "% of total", "USDm revenue", "Percent change": a unit before the thing. */
function leadingUnit(label: string): UnitPhrase | null {
  if (/^(?:%|percent(?:age)?)\s/iu.test(label) || /(?<!\p{L})percent(?:age)?(?: change)?$/iu.test(label)) {
    return { ...NO_UNIT, text: '%' };
  }
  const inside = /(?<!\p{L})(?:\$|dollars?|amounts?) in (?:thousands|millions|billions)(?!\p{L})/iu.exec(label)?.[0];
  return inside === undefined ? null : readUnitText(inside);
}

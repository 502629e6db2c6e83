import { Exact, type Language, type Unit } from '../../../knowledge/index.js';
import type { Rounding } from '../understand/rounding.js';
import { printRounded } from './round-number.js';

/** English names of powers of ten, largest first. */
const ENGLISH_SCALES: readonly (readonly [exponent: number, name: string])[] = [
  [12, 'trillion'],
  [9, 'billion'],
  [6, 'million'],
];

/**
 * An amount as it is shown: in the source's unit; in English, Chinese money also in English magnitudes, exactly
 * converted (70.7 亿元 is 7.07 billion yuan).
 *
 * @param value - the number, which English magnitudes are made from
 * @param printed - the same number as it is to be shown in the source's unit
 */
export function displayAmount(value: Exact, printed: string, unit: Unit, language: Language): string {
  const source = withUnit(printed, unit, language);
  const { dimension, scale } = unit;
  if (language === 'zh' || dimension.kind !== 'money' || dimension.currency !== 'CNY' || scale.eq(1)) return source;
  return `${englishYuan(value.times(scale))} (${source})`;
}

function withUnit(printed: string, { text, dimension }: Unit, language: Language): string {
  switch (dimension.kind) {
    case 'percent':
      return `${printed}%`;
    case 'percentage-point':
      return language === 'zh' ? `${printed} 个百分点` : `${printed} percentage points`;
    case 'times':
      return language === 'zh' ? `${printed} 倍` : `${printed} times`;
    default:
      return text === '' ? printed : (withCurrency(printed, text) ?? `${printed} ${text}`);
  }
}

const CURRENCY_FIRST =
  /^(?:(?<sign>\p{Lu}{0,2}[$€£¥₹₩])|(?<code>RMB|CNY|USD|EUR|GBP|HKD|JPY))(?: (?<scale>\p{Ll}+))?$/u;

/** A currency stands before its number, a scale behind: "$6.0", "−US$6.0 million", "RMB 5 million"; null for other units. */
function withCurrency(printed: string, unit: string): string | null {
  const { sign, code, scale } = CURRENCY_FIRST.exec(unit)?.groups ?? {};
  const currency = sign ?? (code === undefined ? undefined : `${code} `);
  if (currency === undefined) return null;
  const [minus, digits] = /^[-−]/u.test(printed) ? ['−', printed.slice(1)] : ['', printed];
  return `${minus}${currency}${digits}${scale === undefined ? '' : ` ${scale}`}`;
}

function englishYuan(yuan: Exact): string {
  const scale = ENGLISH_SCALES.find(([exponent]) => yuan.abs().gte(new Exact(10).pow(exponent)));
  const [exponent, name] = scale ?? [0, ''];
  const amount = yuan.div(new Exact(10).pow(exponent)).toFixed().replace('-', '−');
  return name === '' ? `${amount} yuan` : `${amount} ${name} yuan`;
}

/** Digits after the point of a quotient under one, beyond its leading zeros. */
const SIGNIFICANT_DIGITS = 3;

/** The most decimals shown of a rate or ratio of one or more: one more than the tables publish, and two at least. */
const RATE_DECIMALS = 2;

/**
 * A computed value as it is shown: sums and differences with every digit, quotients rounded half up. The figure keeps
 * the unrounded value.
 */
export function roundForDisplay(value: Exact): Exact {
  if (value.decimalPlaces() <= RATE_DECIMALS) return value;
  return value.abs().lt(1) ? value.toSignificantDigits(SIGNIFICANT_DIGITS) : value.toDecimalPlaces(RATE_DECIMALS);
}

/** A number with every digit and the minus sign of print. */
function printDigits(value: Exact): string {
  return value.toFixed().replace('-', '−');
}

/** A computed value with its unit, rounded as it is asked, or else for display. */
export function displayComputed(
  value: Exact,
  unit: Unit,
  language: Language,
  rounding: Rounding | null = null,
): string {
  const printed = rounding ? printRounded(value, rounding) : printDigits(roundForDisplay(value));
  return displayAmount(new Exact(printed.replace('−', '-')), printed, unit, language);
}

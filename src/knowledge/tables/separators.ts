import { toAsciiNumerals } from '../quantities/ascii-digits.js';

type Records = readonly (readonly string[])[];

/** What may stand about the digits of a number: a sign, brackets, a currency, a percent. */
const BEFORE = String.raw`(?<before>[\s(+−–-]*(?:[$€£¥]|EUR|CHF)?[\s(+−–-]*)`;
const AFTER = String.raw`(?<after>[\s)]*(?:%|[$€£]|EUR|CHF)?[\s)]*)`;

/** A number with points for thousands and a comma for decimals: "1.234,5", "997,0". */
const COMMA_NUMBER = new RegExp(
  String.raw`^${BEFORE}(?<integer>\d{1,3}(?:\.\d{3})+|\d+)(?:,(?<fraction>\d+))?${AFTER}$`,
  'u',
);

/** Forms that only one of the two usages writes; "1,234" and "1.234" are forms of both. */
const COMMA_ALONE = /\d,\d{1,2}(?!\d)|\d,\d{4}|\.\d{3},\d|\.\d{3}\.\d{3}/u;
const POINT_ALONE = /\d\.\d{1,2}(?!\d)|\d\.\d{4}|,\d{3}\.\d|,\d{3},\d{3}/u;

const NUMBER_LIKE = new RegExp(String.raw`^${BEFORE}[\d.,]*\d[\d.,]*${AFTER}$`, 'u');

function holds(records: Records, usage: RegExp): boolean {
  return records.some((record) => record.some((cell) => usage.test(cell) && NUMBER_LIKE.test(cell)));
}

/** Whether a table writes decimals with a comma: some number can only be read so, and none only the other way. */
function usesCommas(records: Records): boolean {
  return holds(records, COMMA_ALONE) && !holds(records, POINT_ALONE);
}

/** A number with decimal comma as one with decimal point; any other text as it is. */
export function withDecimalPoint(cell: string): string {
  const groups = COMMA_NUMBER.exec(toAsciiNumerals(cell))?.groups;
  if (groups === undefined) return cell;
  const { before = '', integer = '', fraction, after = '' } = groups;
  const digits = integer.replaceAll('.', '');
  return `${before}${fraction === undefined ? digits : `${digits}.${fraction}`}${after}`;
}

/**
 * Records to read numbers from: of a table that writes "1.234,5", with a decimal point throughout. Each stands for the
 * record that is printed. A table that mixes both usages stays as it is; its commas are then no numbers.
 */
export function withDecimalPoints(records: Records): Records {
  return usesCommas(records) ? records.map((record) => record.map(withDecimalPoint)) : records;
}

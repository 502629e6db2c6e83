import { toAsciiNumerals } from '../quantities/ascii-digits.js';

const MONTH_NAMES = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Names of months, short and long. */
export const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';

export const YEAR = '(?<![\\d.,])(?:19|20)\\d{2}(?![\\d]|[.,]\\d)';

/** "january" and "Jan." give 1; NaN never: the pattern above admits no other names. */
export function monthNumber(name: string): number {
  return MONTH_NAMES.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** ASCII digits, single spaces, no footnote marks, and years printed with spaces ("2 0 1 9") joined. */
export function periodText(label: string): string {
  return toAsciiNumerals(label)
    .replace(/\s+/gu, ' ')
    .replace(/\s*(?:\(\d{1,2}\)|[*†‡①-⑳¹²³⁴-⁹]+)/gu, '')
    .replace(/\b(?<a>[12]) (?<b>[09]) (?<c>\d) (?<d>\d)\b/gu, '$<a>$<b>$<c>$<d>')
    .trim();
}

export function pad(number: number): string {
  return String(number).padStart(2, '0');
}

/** Two digits of a year as four: 19 is 2019, 98 is 1998. */
export function fullYear(digits: string): string {
  if (digits.length === 4) {
    return digits;
  }
  return Number(digits) < 50 ? `20${digits}` : `19${digits}`;
}

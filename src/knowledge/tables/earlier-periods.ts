import { pad } from './period-words.js';

/** The same period one year before: "2023Q4" → "2022Q4"; null for a stretch of several years and for no period. */
export function samePeriodLastYear(period: string): string | null {
  const { length = '', year, rest = '' } = SIMPLE.exec(period)?.groups ?? {};
  if (year === undefined) return null;
  return `${length}${Number(year) - 1}${rest === '-02-29' ? '-02-28' : rest}`;
}

const SIMPLE = /^(?<length>P\d+[YMW]\/|FY)?(?<year>\d{4})(?<rest>|[QH]\d|-\d{2}|-\d{2}-\d{2})$/u;

/** What comes right before a period in its year, by how the part of the year is written. */
const PARTS: readonly (readonly [form: RegExp, mark: (part: number) => string, parts: number])[] = [
  [/^(?<year>\d{4})Q(?<part>\d)$/u, (part) => `Q${part}`, 4],
  [/^(?<year>\d{4})H(?<part>\d)$/u, (part) => `H${part}`, 2],
  [/^(?<year>\d{4})-(?<part>\d{2})$/u, (part) => `-${pad(part)}`, 12],
];

const DAY = 86_400_000;

/** The period of the same length that ends where this one begins: "2024-01" → "2023-12"; null where none can be told. */
export function precedingPeriod(period: string): string | null {
  for (const [form, mark, parts] of PARTS) {
    const { year, part } = form.exec(period)?.groups ?? {};
    if (year === undefined || part === undefined) continue;
    return Number(part) > 1 ? `${year}${mark(Number(part) - 1)}` : `${Number(year) - 1}${mark(parts)}`;
  }
  if (/^\d{4}-\d{2}-\d{2}$/u.test(period)) return new Date(Date.parse(period) - DAY).toISOString().slice(0, 10);
  return /^(?:FY)?\d{4}$/u.test(period) ? samePeriodLastYear(period) : null;
}

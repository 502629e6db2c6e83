import { periodLength, periodYear, type Table } from '../../../../knowledge/index.js';

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/** Behind these an English month is no verb: "in May", "than in November", "from October to December". */
const BEFORE_MONTH = String.raw`(?<=\b(?:in|of|to|and|than|over|from|with|until|through|vs\.?|versus)\s)`;

/** A month without its year: 12月 but not 2022年12月 and not 12月31日. */
const BARE_MONTH = new RegExp(
  String.raw`(?<![\d年])(?<!年\s)(?:1[0-2]|[1-9])\s?月份?(?!\s?\d{1,2}\s?日)|${BEFORE_MONTH}${MONTH}\b(?!\.?,?\s*\d)`,
  'giu',
);

/** A quarter without its year: 三季度 but not 2023年三季度. */
const BARE_QUARTER = /(?<!年\s?)(?<!年第)(?<!第)第?[一二三四1-4]\s?季度/gu;

/** A month or quarter with its year, which the others of the wording share. */
const MONTH_OF_YEAR = new RegExp(
  String.raw`(?<numbered>(?:19|20)\d{2})\s?(?:年\s?(?:1[0-2]|0?[1-9])\s?月|年\s?第?[一二三四1-4]\s?季度|-(?:0[1-9]|1[0-2])(?![\d-]))|${MONTH}\.?,?\s+(?<named>(?:19|20)\d{2})`,
  'iu',
);

const ANY_YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/u;

/**
 * A question whose months and quarters all have a year: that of the month which says it ("2022年12月比11月"), or where none is said
 * the one year of which the table's rows are months.
 */
export function datedMonths(question: string, table: Table): string {
  const year = saidYear(question) ?? (ANY_YEAR.test(question) ? null : yearOfRows(table, 'month'));
  if (year === null) return question;
  return question
    .replace(BARE_QUARTER, (quarter) => `${year}年${quarter}`)
    .replace(BARE_MONTH, (month) => (month.includes('月') ? `${year}年${month}` : `${month} ${year}`));
}

/** A day without its year: 5月8日, but not 2024年5月8日. */
const BARE_DAY = /(?<![\d年])(?<!年\s)(?:1[0-2]|0?[1-9])\s?月\s?(?:[12]\d|3[01]|0?[1-9])\s?日/gu;

/** Days of the one year of which the table's rows are days. */
export function datedDays(question: string, table: Table): string {
  const year = ANY_YEAR.test(question) ? null : yearOfRows(table, 'day');
  return year === null ? question : question.replace(BARE_DAY, (day) => `${year}年${day}`);
}

function saidYear(question: string): string | null {
  const { numbered, named } = MONTH_OF_YEAR.exec(question)?.groups ?? {};
  return numbered ?? named ?? null;
}

/** The year of a table whose rows are months of one, or days. */
function yearOfRows({ rows }: Table, length: 'day' | 'month'): string | null {
  const months = rows.flatMap(({ period }) => (period !== null && periodLength(period) === length ? [period] : []));
  const [year, other] = new Set(months.map(periodYear));
  return other === undefined ? (year ?? null) : null;
}

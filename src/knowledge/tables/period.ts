const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/gu;
const MONTH = /(?<!\d)(?:19|20)\d{2}\s*(?:年|[-/.])\s*(?<month>0?[1-9]|1[0-2])\s*(?:月|(?![\d]))/u;
const QUARTER = /(?:Q\s*(?<digit>[1-4])|(?<![\d.])(?<leading>[1-4])\s*Q|第?\s*(?<numeral>[一二三四1-4])\s*季度)/iu;

const NUMERALS = ['一', '二', '三', '四'];

function quarterOf(label: string): number | null {
  const groups = QUARTER.exec(label)?.groups;
  if (groups === undefined) {
    return null;
  }
  const digit = groups['digit'] ?? groups['leading'] ?? groups['numeral'] ?? '';
  const numeral = NUMERALS.indexOf(digit);
  return numeral < 0 ? Number(digit) : numeral + 1;
}

function periodWithin(year: string, label: string): string {
  const quarter = quarterOf(label);
  if (quarter !== null) {
    return `${year}Q${quarter}`;
  }
  const month = MONTH.exec(label)?.groups?.['month'];
  return month === undefined ? year : `${year}-${month.padStart(2, '0')}`;
}

/**
 * The period that a column's label names: "2021 年" gives "2021", "2021/2022" and "2021-2022" give "2021/2022",
 * "2022Q1" and "2022 年一季度" give "2022Q1", "2022年3月" gives "2022-03". Null where it names none.
 */
export function parsePeriod(label: string): string | null {
  const years = Array.from(label.matchAll(YEAR), ([year]) => year);
  const [first, second] = years;
  if (first === undefined || years.length > 2) {
    return null;
  }
  return second === undefined ? periodWithin(first, label) : `${first}/${second}`;
}

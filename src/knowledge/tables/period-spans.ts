import { fullYear } from './period-words.js';

const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  three: 3,
  six: 6,
  nine: 9,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
};

const COUNTED = /\b(?<count>\d{1,2}|one|three|six|nine|twelve|thirteen|fourteen)[ -](?<unit>months?|weeks?)\b/iu;
const YEAR_ENDED = /\b(?:financial |fiscal )?years?[ -](?:period )?end(?:ed|ing)?\b/iu;
const HALF_ENDED = /\bhalf[ -]years?(?:[ -]end(?:ed|ing)?)?\b/iu;
const QUARTER_ENDED = /\bquarters?[ -]end(?:ed|ing)?\b/iu;

function counted(text: string): string | null {
  const { count = '', unit = '' } = COUNTED.exec(text)?.groups ?? {};
  if (count === '') {
    return null;
  }
  const number = NUMBERS[count.toLowerCase()] ?? Number(count);
  const weeks = unit.toLowerCase().startsWith('week');
  const isYear = weeks ? number === 52 || number === 53 : number === 12;
  return isYear ? 'P1Y' : `P${number}${weeks ? 'W' : 'M'}`;
}

/** The length that a text names before an end date, as ISO 8601: "P1Y", "P3M", "P12W"; null where it names none. */
export function durationOf(text: string): string | null {
  const length = counted(text);
  if (length !== null) {
    return length;
  }
  if (HALF_ENDED.test(text)) {
    return 'P6M';
  }
  if (QUARTER_ENDED.test(text)) {
    return 'P3M';
  }
  return YEAR_ENDED.test(text) ? 'P1Y' : null;
}

const FISCAL =
  /(?:\bF(?:Y|iscal(?: years?)?(?: end(?:ed)?)?|inancial years?)?[ ']?|财年\s*)(?<year>(?:19|20)\d{2}|\d{2})(?!\d)/iu;
const FISCAL_WORD = /\b(?:fiscal|financial)[ -](?:years?)\b|财年|\bfiscal\b/iu;
const ANY_YEAR = /(?<!\d)(?<year>(?:19|20)\d{2})(?!\d)/u;

/** The fiscal year that a text names: "F19", "FY18", "Fiscal 2019"; null where it names none. */
export function fiscalYear(text: string): string | null {
  const direct = FISCAL.exec(text)?.groups?.['year'];
  if (direct !== undefined) {
    return fullYear(direct);
  }
  return FISCAL_WORD.test(text) ? (ANY_YEAR.exec(text)?.groups?.['year'] ?? null) : null;
}

const QUARTER =
  /(?:Q\s*(?<digit>[1-4])(?!\d)|(?<![\d.])(?<leading>[1-4])\s*Q|第?\s*(?<numeral>[一二三四1-4])\s*季度|\b(?<word>first|second|third|fourth|1st|2nd|3rd|4th)[ -]quarter)/iu;
const HALF =
  /(?:\bH(?<digit>[12])(?!\d)|(?<![\d.])(?<leading>[12])H|(?<numeral>[上下])半年|\b(?<word>first|second)[ -]half)/iu;

const ORDINALS: ReadonlyMap<string, number> = new Map(
  ['一 上 first 1st', '二 下 second 2nd', '三 third 3rd', '四 fourth 4th'].flatMap((words, index) =>
    words.split(' ').map((word): [string, number] => [word, index + 1]),
  ),
);

function ordinalOf(groups: Readonly<Record<string, string | undefined>> | undefined): number | null {
  const printed = Object.values(groups ?? {})
    .find((group) => group !== undefined)
    ?.toLowerCase();
  return printed === undefined ? null : (ORDINALS.get(printed) ?? Number(printed));
}

/** The quarter of a year, 1 to 4, that a text names; null where it names none. */
export function quarterOf(text: string): number | null {
  return ordinalOf(QUARTER.exec(text)?.groups);
}

/** The half of a year, 1 or 2, that a text names; null where it names none. */
export function halfOf(text: string): number | null {
  return ordinalOf(HALF.exec(text)?.groups);
}

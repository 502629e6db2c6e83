import {
  askedPeriods,
  comparePeriods,
  isPeriodText,
  parsePeriod,
  periodLength,
  precedingPeriod,
  samePeriodLastYear,
  type Table,
} from '../../../../knowledge/index.js';
import { datedDays, datedMonths } from './dated-months.js';

/**
 * A question with what names periods of one table alone put as periods: "the second month" of a table of months, a
 * heading of two years ("2019 and 2018") where the table prints it over a column, a month without its year, and a month
 * that is told by another one: 比上个月.
 */
export function spelledPeriods(question: string, table: Table): string {
  const dated = datedDays(withRelative(withPlaces(withHeadings(question, table), table)), table);
  return datedMonths(dated, table);
}

/** Headings of two years joined by a word, as the question has them word for word: 2018/2019 is one column. */
function withHeadings(question: string, { columns }: Table): string {
  const headings = new Set(columns.flatMap(({ path }) => path).filter((part) => JOINED_YEARS.test(part)));
  return [...headings].reduce(
    (text, heading) => text.replaceAll(heading, () => parsePeriod(heading) ?? heading),
    question,
  );
}

const JOINED_YEARS = /^(?:19|20)\d{2} (?:and|over|versus|vs\.?|to) (?:19|20)\d{2}$/iu;

const PLACES = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'] as const;
const PLACE = PLACES.join('|');

/** "The first to second month" are two months. */
const LISTED = new RegExp(
  String.raw`\b(?<place>${PLACE})(?=\s*(?:,|and|to|or|&|through|versus|vs\.?)\s+(?:the\s+)?(?:${PLACE})[ -](?<unit>month|period)s?\b)`,
  'giu',
);
const PLACED = new RegExp(String.raw`\b(?:the )?(?<place>${PLACE}) (?<unit>month|period)s?(?: period)?\b`, 'giu');
const CHINESE_PLACED = /第(?<place>[一二三四五六1-6])(?:个)?(?<unit>月份?|期)(?!\d)/gu;

/** Places among the periods of the table, where all of them last alike and a month is asked of months alone. */
function withPlaces(question: string, table: Table): string {
  const listed = question.replace(LISTED, '$<place> $<unit>');
  if (!PLACED.test(listed) && !CHINESE_PLACED.test(listed)) return question;
  const held = periodsInOrder(table);
  const lengths = new Set(held.map(periodLength));
  if (lengths.size !== 1) return question;
  const put = (said: string, place: string, unit: string): string => {
    const period = held[placeOf(place)];
    return period === undefined || (isMonth(unit) && !lengths.has('month')) ? said : period.replace('/', ' - ');
  };
  return listed.replace(PLACED, put).replace(CHINESE_PLACED, put);
}

function isMonth(unit: string): boolean {
  return /month|月/iu.test(unit);
}

function placeOf(word: string): number {
  const at = PLACES.findIndex((place) => place === word.toLowerCase());
  return at >= 0 ? at : Math.max('一二三四五六'.indexOf(word), Number(word) - 1 || -1);
}

/** The periods of the rows that are nothing but a period, or else of the columns, oldest first. */
function periodsInOrder({ rows, columns }: Table): readonly string[] {
  const ofRows = rows.flatMap(({ label, period }) => (period !== null && isPeriodText(label) ? [period] : []));
  const held = ofRows.length > 1 ? ofRows : columns.flatMap(({ period }) => period ?? []);
  return [...new Set(held)].toSorted(comparePeriods);
}

const RELATIVE: readonly (readonly [said: RegExp, of: (period: string) => string | null])[] = [
  [/(?:上年|去年|前一年)同(?:期|月|季度?)/gu, samePeriodLastYear],
  [/(?<=[比较与和同跟])(?:上|前)一?个?(?:月|季度|天|日)(?!同)/gu, precedingPeriod],
];

/** "2024年2月比上个月": the period before the one that is named. */
function withRelative(question: string): string {
  const [named, other] = askedPeriods(question);
  if (!named || other || named.to !== null) return question;
  return RELATIVE.reduce((text, [said, of]) => text.replace(said, (whole) => of(named.from) ?? whole), question);
}

import { periodLength, periodYear, type Table } from '../../../knowledge/index.js';
import type { Cue } from '../understand/cue.js';
import { readSmallNumber } from '../understand/small-numbers.js';
import type { Understanding } from '../understand/understanding.js';
import { comparesRows } from './numbers/filter.js';
import { middleBound } from './numbers/spread-words.js';
import { otherWhole } from './measures/other-wholes.js';
import type { Refusal } from './plan.js';

type TableRefusal = Exclude<Extract<Refusal, { readonly table: string }>['code'], 'measure' | 'whole'>;

interface Limit {
  readonly code: TableRefusal;
  readonly applies: (understanding: Understanding, table: Table) => boolean;
}

const shows =
  (cue: Cue) =>
  ({ cues }: Understanding): boolean =>
    cues.has(cue);

/** What a table would have to hold and does not, the most telling first. */
const LIMITS: readonly Limit[] = [
  { code: 'row', applies: countsThings },
  { code: 'import', applies: shows('import') },
  { code: 'currency', applies: shows('foreign-currency') },
  { code: 'physical-quantity', applies: (asked, table) => asked.cues.has('physical-quantity') && isMoney(table) },
  { code: 'breakdown', applies: isBrokenDown },
  {
    code: 'growth-base',
    applies: (asked, table) => asksGrowth(asked) && rowsNamed(asked) < 2 && lacksBase(asked.periods.years, table),
  },
];

/** The narrow miss of a question for a row of a table: another period, unit or breakdown than it holds; null where none. */
export function narrowMiss(understanding: Understanding, table: Table): Refusal | null {
  const { cues, periods, question } = understanding;
  const held = heldYears(table);
  const missing = periods.years.filter((year) => !held.includes(year));
  // "Over the year before" adds a year that the question does not say: it is not the one to be named.
  const said = missing.filter((year) => question.includes(year));
  const parts = holdsParts(table) ? [] : periods.parts;
  const asked = [
    ...(said.length > 0 ? said : missing),
    ...parts,
    ...yearOfAsker(understanding),
    ...longerStretch(question, held.length),
  ];
  if (asked.length > 0) return { code: 'period', asked, held };
  if (cues.has('forecast')) return { code: 'forecast' };
  const limit = LIMITS.find(({ applies }) => applies(understanding, table));
  return limit ? limitOf(limit.code, understanding, table) : null;
}

/** A share of all exports, or of what the country makes, misses that whole and no breakdown. */
export function limitOf(code: TableRefusal, understanding: Understanding, table: Table): Refusal {
  const of = { document: table.document, table: table.name };
  const asked = code === 'breakdown' ? otherWhole(understanding) : null;
  return asked === null ? { code, ...of } : { code: 'whole', ...of, asked };
}

/** Limits that what is divided by numbers of the table itself does not run into. */
const OF_QUOTIENTS: readonly Refusal['code'][] = ['breakdown', 'growth-base', 'whole'];

/** The narrow miss of a quotient of a table's numbers: it needs no breakdown, unless by a place, and no year before. */
export function limitOfQuotient(understanding: Understanding, table: Table): Refusal | null {
  const limit = narrowMiss(understanding, table);
  const isOfRows = understanding.places.length === 0;
  return limit && !(isOfRows && OF_QUOTIENTS.includes(limit.code)) ? limit : null;
}

/** A stretch of years, counted back from now or from a year. */
const STRETCH =
  /(?:过去|近|最近|这|前|连续)的?([二两三四五六七八九十]|\d{1,2})年|\b(?:past|last|previous|preceding|recent) (\w+) years\b|\b(?:past|last|previous) (decade)\b/iu;
const DECADE = 10;

/** "Over the past five years": longer than a table reaches; [] where it reaches as far. */
function longerStretch(question: string, held: number): readonly string[] {
  const [said, zh, en, decade] = STRETCH.exec(question) ?? [];
  const years = decade === undefined ? readSmallNumber(zh ?? en ?? '') : DECADE;
  return said !== undefined && years !== null && years > held ? [said] : [];
}

/** The asker's own year: no table says which that is. */
const THIS_YEAR = /今年|本年度?(?!期)|\b(?:this|the current) year\b/iu;

function yearOfAsker({ question, periods }: Understanding): readonly string[] {
  const said = periods.years.length === 0 ? THIS_YEAR.exec(question) : null;
  return said ? [said[0]] : [];
}

/** The years a table's columns are about, or those of its rows where it runs through time by them, oldest first. */
export function heldYears(table: Table): readonly string[] {
  const years = table.columns.flatMap(({ role, period }) => (role === 'growth' ? [] : yearOf(period)));
  const held = years.length > 0 ? years : table.rows.flatMap(({ period }) => yearOf(period));
  return [...new Set(held)].toSorted();
}

function yearOf(period: string | null): readonly string[] {
  return period === null ? [] : [periodYear(period) ?? period];
}

/** Whether a table's rows are months, quarters or days. */
function holdsParts({ rows }: Table): boolean {
  return rows.some(({ period }) => period !== null && periodLength(period) !== 'year');
}

/** Whether a question asks how much something changed. */
export function asksGrowth({ cues }: Understanding): boolean {
  return cues.has('growth') || cues.has('decline') || cues.has('rate');
}

/** By country or firm; a share of one held row in another is none. */
function isBrokenDown(asked: Understanding): boolean {
  return asked.places.length > 0 || (asked.cues.has('breakdown') && rowsNamed(asked) < 2);
}

/** How many rows a question names: of two, one is set against the other. */
function rowsNamed({ names }: Understanding): number {
  return names.filter(({ target }) => target.kind === 'row').length;
}

/** "How many times", "how many points" count no things. */
const RELATIVE = /个(?:百分)?点|倍|\btimes\b|\bpoints?\b|\bper ?cent\b/iu;

/** "How many kinds of rare earths are there?" counts things, not values; "how many goods grew slower than it?" rows. */
function countsThings({ cues, periods, question, language }: Understanding): boolean {
  if (comparesRows(question) || middleBound(question, language) !== null) return false;
  return cues.has('how-many') && !RELATIVE.test(question) && !cues.has('export-value') && periods.years.length === 0;
}

/** Growth into the first held year would need the year before it. */
function lacksBase(years: readonly string[], table: Table): boolean {
  return years.length === 1 && years[0] === heldYears(table)[0] && !holdsParts(table);
}

function isMoney(table: Table): boolean {
  return table.columns.every(({ role, currency }) => role !== 'value' || currency !== null);
}

import type { Table } from '../../../knowledge/index.js';
import type { Understanding } from '../understand/understanding.js';
import { heldYears } from './table-limits.js';

const LATEST =
  /最近一年|最新(?:的)?(?:一年|数据)?|最后一年|\b(?:latest|most recent|last) (?:held )?year\b|\bmost recent\b/iu;
const EARLIEST = /最早(?:的)?(?:那)?(?:一)?年|第一年|\b(?:first|earliest) year\b/iu;
const YEAR_BEFORE =
  /前一年|上一年|去年|上年|\b(?:the )?(?:year before|previous year|prior year|preceding year|last year)\b/iu;
/** "The year before 2022" names 2022 only to name the one before it; "2022 against the year before" names both. */
const ONLY_BEFORE = /的?前一年|\byear before (?:20|19)\d\d|\byear (?:preceding|prior to) (?:20|19)\d\d/iu;

/** A question for a table with its relative periods put as years: "the latest year" is the last that the table holds. */
export function withYears(understanding: Understanding, table: Table): Understanding {
  const held = heldYears(table);
  const { question, periods } = understanding;
  const years = yearsMeant(question, periods.years, held);
  return years === periods.years ? understanding : { ...understanding, periods: { ...periods, years } };
}

function yearsMeant(question: string, asked: readonly string[], held: readonly string[]): readonly string[] {
  const [named] = asked;
  if (YEAR_BEFORE.test(question)) return yearBefore(question, named ?? held.at(-1), asked);
  if (asked.length > 0) return asked;
  if (LATEST.test(question)) return held.slice(-1);
  return EARLIEST.test(question) ? held.slice(0, 1) : asked;
}

function yearBefore(question: string, from: string | undefined, asked: readonly string[]): readonly string[] {
  if (from === undefined || asked.length > 1) return asked;
  const before = String(Number(from) - 1);
  return asked.length === 0 || ONLY_BEFORE.test(question) ? [before] : [from, before];
}

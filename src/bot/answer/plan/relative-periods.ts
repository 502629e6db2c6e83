import type { Table } from '../../../knowledge/index.js';
import type { Understanding } from '../understand/understanding.js';
import { readOperation } from './numbers/operation.js';
import { heldYears } from './table-limits.js';

const LATEST =
  /期末(?:那一?年|年份?)?|\b(?:end|closing|ending) year\b|最近(?:的)?[一那]?年|最新(?:的)?(?:[一那]年|数据|年份)?|最[后末](?:的)?(?:那一|这一|[一那这])年|较[晚近新](?:的)?[那一]?年|后一个年份|\b(?:latest|most recent|more recent|last held|later|latter) (?:of (?:the|those) (?:two )?years|year)\b|\b(?:latest|later|latter) of the (?:two )?years\b|\bmost recent\b|\b(?:last|final) year (?:of|in|that) (?:the )?table\b|\bfinal year\b/iu;
const EARLIEST =
  /期初(?:那一?年|年份?)?|\b(?:start|starting|opening|beginning) year\b|[最较更]早(?:的)?(?:那)?(?:一)?年|第一年|前一个年份|\b(?:first|earliest|earlier) (?:of (?:the|those) (?:two )?years|year(?! than))\b/iu;
/** The years of the table together: 两年一共, "both years". */
const ALL_YEARS =
  /[两二这几]年(?:各|都|分别|的?出口额?[和与及、])|[两二这几]年(?:间|之间|里)?(?:一共|合计|总共|加起来|累计|之和|相加|平均|的?总)|(?:一共|合计|总共).{0,4}两年|[这该此](?:一|个|段)?(?:时期|阶段|期间|时间)|\b(?:both|the two|two|all(?: the)?) years\b|\btwo-year\b|\b(?:over|across|throughout|during) (?:the|this) (?:whole |entire )?period\b/iu;
const YEAR_BEFORE =
  /前一年|上一年|去年|上年|\b(?:the )?(?:year (?:before|earlier|prior)|previous year|prior year|preceding year|last year)\b/iu;
/** "The year before 2022" names 2022 only to name the one before it; "2022 against the year before" names both. */
const ONLY_BEFORE =
  /的?前一年|\d{4}年?的上一年|\byear before (?:20|19)\d\d|\byear (?:preceding|prior to|earlier than|previous to) (?:20|19)\d\d/iu;

/** "The year after 2021". */
const YEAR_AFTER =
  /(?<before>(?:19|20)\d\d)\s*年?的?(?:下一年|次年|后一年|第二年)|\byear (?:after|following) (?<base>(?:19|20)\d\d)/iu;

/** What makes a year the one that another is held against: 较2021年, "over 2021". */
const BASE_YEAR =
  /(?:[较比同与跟]|相对于?|对比|基于)(?:于)?\s*(?:20|19)\d\d|\b(?:over|versus|vs\.?|against|compared (?:with|to)|relative to|from|than|since)\s+(?:20|19)\d\d/iu;

/** "That year", where the question names none. */
const THAT_YEAR = /那一?年|当年|该年|同一?年(?!比)|\b(?:that|the same) year\b/iu;

/** Whether a question points at a year that neither it nor what came before names. */
export function pointsAtYear({ question, periods }: Understanding): boolean {
  return periods.years.length === 0 && THAT_YEAR.test(question) && !EARLIEST.test(question) && !LATEST.test(question);
}

/** A question for a table with its relative periods put as years: "the latest year" is the last that the table holds. */
export function withYears(understanding: Understanding, table: Table): Understanding {
  const held = heldYears(table);
  const { periods } = understanding;
  const years = yearsMeant(understanding, held);
  return years === periods.years ? understanding : { ...understanding, periods: { ...periods, years } };
}

/** A year that only says which other one is meant. */
const PASSED_OVER = new RegExp(
  String.raw`(?:(?:20|19)\d\d\s*年?)?(?:${ONLY_BEFORE.source})|${YEAR_AFTER.source}`,
  'giu',
);

/** The held years that a question says and means. */
export function yearsSaid({ question }: Understanding, table: Table): readonly string[] {
  const said = question.replace(PASSED_OVER, ' ');
  return heldYears(table).filter((year) => said.includes(year));
}

function yearsMeant(understanding: Understanding, held: readonly string[]): readonly string[] {
  const { question, periods } = understanding;
  const asked = periods.years;
  const after = YEAR_AFTER.exec(question)?.groups;
  if (after) return [String(Number(after['before'] ?? after['base']) + 1)];
  if (asked.length < 2 && ALL_YEARS.test(question)) return held;
  const [named] = asked;
  return named === undefined ? unnamedYears(understanding, held) : namedYears(named, understanding, held);
}

function unnamedYears(understanding: Understanding, held: readonly string[]): readonly string[] {
  const { question } = understanding;
  if (LATEST.test(question)) return held.slice(-1);
  if (YEAR_BEFORE.test(question)) return yearBefore(understanding, held.at(-1));
  return EARLIEST.test(question) ? held.slice(0, 1) : understanding.periods.years;
}

function namedYears(named: string, understanding: Understanding, held: readonly string[]): readonly string[] {
  const { question, periods } = understanding;
  if (YEAR_BEFORE.test(question)) return yearBefore(understanding, named);
  return periods.years.length === 1 && asksChange(understanding) ? withNext(named, held) : periods.years;
}

function asksChange({ question, language }: Understanding): boolean {
  return BASE_YEAR.test(question) && readOperation(question, language) !== null;
}

/** A year that another is held against, with the one that follows it in the table. */
function withNext(base: string, held: readonly string[]): readonly string[] {
  const next = held[held.indexOf(base) + 1];
  return held.includes(base) && next !== undefined ? [base, next] : [base];
}

function yearBefore({ question, periods, language }: Understanding, from: string | undefined): readonly string[] {
  const asked = periods.years;
  if (from === undefined || asked.length > 1) return asked;
  const before = String(Number(from) - 1);
  if (ONLY_BEFORE.test(question)) return [before];
  // "How much did it grow on the year before?" compares the latest year with the one before it.
  return asked.length > 0 || readOperation(question, language) !== null ? [from, before] : [before];
}

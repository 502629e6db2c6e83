import type { Row, Table } from '../../../knowledge/index.js';
import { assumedDirection } from '../understand/direction.js';
import { findRankPlace, findRankWording } from '../understand/ordinals.js';
import type { Understanding } from '../understand/understanding.js';
import { choosesAmongOthers } from './measures/foreign-words.js';
import { passesOver } from './numbers/beyond-order.js';
import { planFilter } from './numbers/filter.js';
import { planMeasureOfChosen } from './numbers/measure-of-chosen.js';
import { readModifiers } from './numbers/modifiers.js';
import { ROW_NOUNS } from './numbers/row-nouns.js';
import { subjectWords } from './numbers/prose/subject-words.js';
import { measureRanked, planRanking, rankedColumn } from './numbers/ranking.js';
import { readThresholds, spelledOut } from './numbers/thresholds.js';
import { refuse } from './passages.js';
import type { Plan } from './plan.js';
import { asksGrowth, narrowMiss } from './table-limits.js';

/** Rows chosen among those of a table, or among some: beyond a bound, or first in an order; null where something else is asked. */
export function planChosenRows(
  understanding: Understanding,
  table: Table,
  among: readonly Row[] = table.rows,
): Plan | null {
  // "Which provinces grew the most?", "companies above 10 billion": what is chosen among stands in no row.
  if (choosesAmongOthers(understanding)) return null;
  const planned = planChosen(understanding, table, among);
  const limit = planned && narrowMiss(understanding, table);
  return limit?.code === 'period' ? refuse(understanding, limit) : planned;
}

function planChosen(understanding: Understanding, table: Table, among: readonly Row[]): Plan | null {
  const isAboutRows = aboutRows(understanding);
  const measured = isAboutRows ? planMeasureOfChosen(understanding, table, among) : null;
  if (measured) return measured;
  const isFiltered = isAboutRows || asksGrowth(understanding) || asksBeyondAlone(understanding);
  const filtered = isFiltered ? planFilter(understanding, table, among) : null;
  return filtered ?? (isAboutRows ? planOrder(understanding, table, among) : null);
}

/** Rows in an order, where it is the one that the question speaks of. */
function planOrder(understanding: Understanding, table: Table, among: readonly Row[]): Plan | null {
  const planned = planRanking(understanding, table, among);
  // How far two places lie apart is told of a column.
  const isGap = planned?.composition.form === 'computations';
  const ordered = isGap ? rankedColumn(understanding, table) : measureRanked(understanding, table);
  return planned && ordered && passesOver(planned, ordered, understanding, table)
    ? refuse(understanding, { code: 'unmatched', document: table.document, table: table.name })
    : planned;
}

/** "How many topped one trillion yuan?": nothing but a bound is said, so that the rows of the table are meant. */
function asksBeyondAlone({ question, language }: Understanding): boolean {
  return readThresholds(question).length > 0 && subjectWords(spelledOut(question), language).length === 0;
}

/** Whether a question is about the rows of a table without naming one. */
export function aboutRows(asked: Understanding): boolean {
  const { cues, addresses, question } = asked;
  if (addresses.tables.length > 0 || cues.has('export-value')) return true;
  if (saysMovement(asked) && (isRanked(asked) || ROWS_MEANT.test(question))) return true;
  return ROWS_SAID.test(question) || (isBounded(asked) && ROWS_MEANT.test(question));
}

function isRanked({ cues, question }: Understanding): boolean {
  const isEnd = cues.has('highest') || cues.has('lowest');
  return isEnd || findRankWording(question) !== null || findRankPlace(question) !== null;
}

function saysMovement(asked: Understanding): boolean {
  const { question, language } = asked;
  const moves = asksGrowth(asked) || assumedDirection(question, language) !== null;
  return moves || readModifiers(question, language).has('in-amounts');
}

/** A year or a bound is said: what stands beside it is about numbers. */
function isBounded({ periods, question }: Understanding): boolean {
  return periods.years.length > 0 || readThresholds(question).length > 0;
}

const ROWS_SAID =
  /商品|品类|产品|[几两二三四五六七八九十][类种]|\b(?:goods?|commodit|product|categor)|\bby (?:export )?growth\b|按增速|增速(?:前|倒数)/iu;

/** Nouns that stand for much else beside the rows of a table: "lines", 项目. */
const ROWS_MEANT = new RegExp(
  String.raw`${ROW_NOUNS.zh}|谁|\b(?:${ROW_NOUNS.en})\b|\b(?:everything|anything|who)\b`,
  'iu',
);

import type { Column, Language, Row, Table } from '../../../../knowledge/index.js';
import { findCues } from '../../understand/cues.js';
import type { Understanding } from '../../understand/understanding.js';
import type { AnswerPlan } from '../plan.js';
import { cellPlace } from './cell-place.js';
import { growthColumn } from './conditions.js';
import { readModifiers } from './modifiers.js';

/** What a row is chosen by, and what its place is asked by. */
interface Stretches {
  readonly chosen: string;
  readonly placed: string;
}

/** "By growth", "by 2022 export value": what the place is told by, apart from what chooses the row. */
const PLACED_BY =
  /\b(?:by|in|for|in terms of) (?:(?:its|the|year-on-year|20\d\d|export) )*(?:growth(?: rate)?|(?:export )?value|exports|size)(?: in 20\d\d)?\b/iu;

/**
 * "Where does the largest export rank by growth?": the place of a row that is first or last in another order. Null where
 * the question is not in two stretches, or both speak of the same numbers.
 */
export function planPositionOfChosen(asked: Understanding, table: Table): AnswerPlan | null {
  const { question, language, periods } = asked;
  if (!readModifiers(question, language).has('position')) return null;
  const stretches = stretchesOf(question, language);
  if (!stretches) return null;
  const [by, column] = [stretches.chosen, stretches.placed].map((text) => columnFor(text, periods.years, table));
  const row = by && firstOf(stretches.chosen, by, table);
  if (!row || !column || by === column) return null;
  const terms = table.rows.map((one) => cellPlace(table, one, column));
  return {
    kind: 'answer',
    calls: [
      { tool: 'rank-position', input: { terms, index: row.index, order: 'highest' } },
      {
        tool: 'look-up-cells',
        input: { document: table.document, table: table.name, rows: [row.index], columns: [by.index] },
      },
    ],
    composition: { form: 'position', order: 'highest' },
  };
}

function stretchesOf(question: string, language: Language): Stretches | null {
  const cut = language === 'zh' ? cutAtMark(question) : cutAtPhrase(question);
  const cues = cut && findCues(cut.chosen);
  return cut && cues && cues.has('highest') !== cues.has('lowest') ? cut : null;
}

function cutAtMark(question: string): Stretches | null {
  const [chosen, placed, ...more] = question.split(/[,，]/u);
  return chosen !== undefined && placed !== undefined && more.length === 0 ? { chosen, placed } : null;
}

function cutAtPhrase(question: string): Stretches | null {
  const placed = PLACED_BY.exec(question)?.[0];
  return placed === undefined ? null : { chosen: question.replace(placed, ' '), placed };
}

const OF_GROWTH = /增|涨|快|慢|\b(?:gr[eo]w\w*|fast\w*|slow\w*)/iu;

function columnFor(text: string, years: readonly string[], table: Table): Column | undefined {
  if (OF_GROWTH.test(text)) return growthColumn(table);
  const values = table.columns.filter(({ role }) => role === 'value');
  return values.find(({ period }) => period !== null && years.includes(period)) ?? values.at(-1);
}

function firstOf(text: string, column: Column, table: Table): Row | undefined {
  const sign = findCues(text).has('highest') ? -1 : 1;
  const numbered = table.rows.filter((row) => typeof row.cells[column.index]?.decimal === 'string');
  const numberIn = (row: Row): number => Number(row.cells[column.index]?.decimal);
  return numbered.toSorted((left, right) => sign * (numberIn(left) - numberIn(right)))[0];
}

import type { Table } from '../../../knowledge/index.js';
import { findRankPlace } from '../understand/ordinals.js';
import type { Understanding } from '../understand/understanding.js';
import type { RowTarget } from './data-tables.js';
import { saysPlace, stretchesOf } from './numbers/choosing-words.js';
import { planMeasureOfChosen } from './numbers/measure-of-chosen.js';
import { aroundName } from './numbers/operand-order.js';
import { planRanking } from './numbers/ranking.js';
import { ROW_NOUNS } from './numbers/row-nouns.js';
import type { AnswerPlan } from './plan.js';
import { withYears } from './relative-periods.js';

/** "Of toys, footwear and furniture, which had the second-largest increase?": one of the rows that a question names, chosen by an order. */
export function planAmongNamed(asked: Understanding, table: Table, targets: readonly RowTarget[]): AnswerPlan | null {
  const named = new Set(targets.map(({ rowIndex }) => rowIndex));
  if (named.size < 2 || !saysPlace(asked.question)) return null;
  const rows = table.rows.filter(({ index }) => named.has(index));
  // They are those that are chosen among: what is asked names none.
  const understanding: Understanding = { ...withYears(asked, table), names: [] };
  const measured = isScope(asked) ? planMeasureOfChosen(understanding, table, rows) : null;
  if (measured) return measured;
  return findRankPlace(asked.question) !== null && opensScope(asked) ? planRanking(understanding, table, rows) : null;
}

/** Whether all that is named stands in what a row is chosen among. */
function isScope({ question, language, names }: Understanding): boolean {
  const stretches = stretchesOf(question, language);
  const scope = stretches && bareText(stretches.scope);
  return scope !== null && names.every(({ form }) => aroundName(scope, form) !== null);
}

/** What stands right before the first of several names, or behind the last of them, where one of them is to be chosen. */
const BEFORE_EN = /\b(?:of|among|amongst|between)\s+(?:the\s+)?$|:\s*$/iu;
const BEHIND_ZH = new RegExp(
  String.raw`^(?:[这那]?[两二三四五六七八九十][者个种类款项样](?:${ROW_NOUNS.zh})?)?(?:之?[中里内间]|当中|[,，](?=[^,，]*(?:哪|谁)))`,
  'u',
);

function opensScope({ question, language, names }: Understanding): boolean {
  const text = bareText(question);
  const around = names.flatMap(({ form }) => aroundName(text, form) ?? []);
  return language === 'zh'
    ? around.some(({ behind }) => BEHIND_ZH.test(behind))
    : around.some(({ before }) => BEFORE_EN.test(before));
}

function bareText(question: string): string {
  return /\p{Script=Han}/u.test(question) ? question.replace(/\s/gu, '') : question;
}

import type { KnowledgeIndex, Language, Table } from '../../../knowledge/index.js';

import type { Understanding } from '../understand/understanding.js';
import { planAmongNamed } from './among-named.js';
import { aboutRows, planChosenRows } from './chosen-rows.js';
import { DATA_CUES } from './data-cues.js';
import { dataTables, isDescribed, rowTargets, tableOf, type RowTarget } from './data-tables.js';
import { choosesAmongOthers } from './measures/foreign-words.js';
import { planNamedRows } from './named-rows.js';
import { planKeptTogether } from './numbers/chosen-together.js';
import { readModifiers } from './numbers/modifiers.js';
import { readOperation } from './numbers/operation.js';
import { planSpread } from './numbers/spread.js';
import { rowsSetAside } from './numbers/set-aside.js';
import { planWholeTable } from './numbers/whole-table.js';
import { isOfWhole } from './numbers/whole-words.js';
import { clarify, refuse } from './passages.js';
import type { Plan } from './plan.js';
import { withYears } from './relative-periods.js';
import { rowsOfKind } from './row-kinds.js';
import { limitOfQuotient, narrowMiss } from './table-limits.js';
import { unnamedRows } from './unnamed-rows.js';

/** Questions for cells of a table: a row by name, a column by period or by what it measures. */
export function planTable(understanding: Understanding, knowledge: KnowledgeIndex): Plan | null {
  const rows = rowTargets(understanding);
  const [first] = rows;
  // Where nothing describes a table, what its numbers are is told by its labels alone: they are read before this.
  const table = first ? tableOf(first, knowledge) : dataTables(understanding, knowledge).find(isDescribed);
  if (!table) return null;
  if (!first) return planWithoutRow(understanding, table);
  const aside = rowsSetAside(understanding);
  if (aside.length === understanding.names.length) return planOthers(understanding, table, rows);
  const own = rows.filter((row) => row.document === first.document && row.table === first.table);
  const spread = planSpreadOf(understanding, table, own);
  if (spread) return spread;
  const among = planAmongNamed(understanding, table, own);
  if (among) return among;
  return asksForCells(understanding) ? planNamedRows(understanding, table, own) : null;
}

/** A question that names no row: for all of them, for some, for a kind of them, or for one that it leaves out. */
function planWithoutRow(understanding: Understanding, table: Table): Plan | null {
  const { cues, periods } = understanding;
  if (cues.has('import') && (cues.has('how-much') || periods.years.length > 0)) {
    return refuse(understanding, { code: 'import', document: table.document, table: table.name });
  }
  return (
    planSpreadOf(understanding, table, []) ??
    planKind(understanding, table) ??
    planKept(understanding, table) ??
    planWhole(understanding, table) ??
    planChosenRows(understanding, table) ??
    planUnknownRow(understanding, table)
  );
}

/** "Apart from machinery, what grew most?": the rows that are not named, chosen among or taken together. */
function planOthers(asked: Understanding, table: Table, named: readonly RowTarget[]): Plan | null {
  const understanding: Understanding = { ...withYears(asked, table), names: [] };
  const limit = narrowMiss(understanding, table);
  if (limit) return refuse(understanding, limit);
  const aside = new Set(named.map(({ rowIndex }) => rowIndex));
  const others = table.rows.filter(({ index }) => !aside.has(index));
  const together = planWholeTable(understanding, { ...table, rows: others }, []);
  return together ? { kind: 'answer', ...together } : planChosenRows(understanding, table, others);
}

/** "Metal exports": the asker is to say which of the rows of that kind is meant. */
function planKind(understanding: Understanding, table: Table): Plan | null {
  const { cues, periods, language } = understanding;
  const asksData = periods.years.length > 0 || DATA_CUES.some((cue) => cues.has(cue));
  const rows = asksData ? rowsOfKind(understanding, table) : [];
  if (rows.length === 0) return null;
  const limit = narrowMiss(understanding, table);
  return limit
    ? refuse(understanding, limit)
    : clarify({
        code: 'which-row',
        rows: rows.map(({ label, title }) => ({ name: title[language] || label, told: null })),
      });
}

/** A median, a deviation or a pair of the table's rows, or of those that are named. */
function planSpreadOf(asked: Understanding, table: Table, named: readonly RowTarget[]): Plan | null {
  if (choosesAmongOthers(asked) || (named.length === 0 && !aboutRows(asked))) return null;
  const understanding = withYears(asked, table);
  const places = new Set(named.map(({ rowIndex }) => rowIndex));
  const rows = table.rows.filter(({ index }) => places.has(index));
  const planned = planSpread(understanding, table, rows);
  const limit = planned && narrowMiss(understanding, table);
  return limit ? refuse(understanding, limit) : planned;
}

/** The rows that conditions keep, taken together. */
function planKept(asked: Understanding, table: Table): Plan | null {
  const understanding = withYears(asked, table);
  const planned = choosesAmongOthers(asked) ? null : planKeptTogether(understanding, table, table.rows);
  const limit = planned && limitOfQuotient(understanding, table);
  return limit ? refuse(understanding, limit) : planned;
}

/** All rows of a table together, with its relative periods put as years. */
function planWhole(asked: Understanding, table: Table): Plan | null {
  if (!isOfWhole(asked, table)) return null;
  const understanding = withYears(asked, table);
  const planned = planWholeTable(understanding, table, []);
  if (!planned) return null;
  const limit = narrowMiss(understanding, table);
  return limit ? refuse(understanding, limit) : { kind: 'answer', ...planned };
}

function asksForCells({ cues, periods, addresses, question, names, language }: Understanding): boolean {
  const bare = names.some(({ length }) => length * 2 > question.replace(/[^\p{L}\p{N}]/gu, '').length);
  return periods.years.length > 0 || addresses.tables.length > 0 || bare || wantsData(cues, question, language);
}

function wantsData(cues: Understanding['cues'], question: string, language: Language): boolean {
  const asksPlace = readModifiers(question, language).has('position');
  return DATA_CUES.some((cue) => cues.has(cue)) || asksPlace || readOperation(question, language) !== null;
}

/** A value is asked in the table's terms, of something that is no row of it, or of no row at all. */
function planUnknownRow(understanding: Understanding, table: Table): Plan | null {
  const { cues, periods } = understanding;
  const asksValue =
    cues.has('how-much') || cues.has('growth') || cues.has('physical-quantity') || periods.years.length > 0;
  if (!asksValue) return null;
  const rows = unnamedRows(understanding, table);
  if (rows.length > 0) return clarify({ code: 'which-row', rows: rows.map((name) => ({ name, told: null })) });
  return cues.has('export-value')
    ? refuse(understanding, { code: 'row', document: table.document, table: table.name })
    : null;
}

import {
  askedPeriods,
  cellQuantity,
  inPeriod,
  SeriesIndex,
  type Corpus,
  type Glosses,
  type KnowledgeIndex,
  type Series,
  type Table,
} from '../../../../knowledge/index.js';
import { documentsOf, type ToolRequest } from '../../../../tools/index.js';
import type { Understanding } from '../../understand/understanding.js';
import { cellsIn } from '../accounting/steps.js';
import { isDescribed } from '../data-tables.js';
import { conversionsFrom } from '../numbers/conversion.js';
import { refuse } from '../passages.js';
import type { Plan, Refusal } from '../plan.js';
import { isMiss, WHOLE_NAME, type Miss, type Scope } from './operand.js';
import { planBeyond, planExtreme } from './plan-chosen.js';
import { planComputed, type Planned } from './plan-computed.js';
import { planOverRows, planSpread } from './plan-spread.js';
import { planMembers } from './plan-members.js';
import { Linker } from './linker.js';
import type { Reading } from './reading.js';
import { readQuestion } from './read-question.js';
import { atPlace } from './row-place.js';
import { entryNoun, mayBeEntries, type EntryNoun } from './entry-noun.js';
import { spelledMeasures } from '../measures/spelled-measures.js';
import { spelledPeriods } from './spelled-periods.js';
import { toldApart } from './told-apart.js';

/** A table with what the question comes to over it. */
interface Attempt {
  readonly index: SeriesIndex;
  readonly result: Planned | Miss;
}

/**
 * A question about tables that nothing describes: rows and columns are found by the words of their labels. What names no
 * row, or two alike, is refused with what is held.
 */
export async function planAnyTable(understanding: Understanding, knowledge: KnowledgeIndex): Promise<Plan | null> {
  const { corpus } = knowledge;
  const tables = documentsOf(corpus, understanding.document).flatMap((document) => document.tables);
  const open = tables.filter((table) => !isDescribed(table) && table.columns.some(({ role }) => role === 'value'));
  if (open.length === 0 || (understanding.document !== undefined && open.length < tables.length)) return null;
  const reading = readQuestion(understanding.question, understanding.language);
  if (understanding.document === undefined && !isForSomeTable(reading, understanding, tables)) return null;
  const glosses = await knowledge.glosses();
  const asked: Asked = { ...understanding, reading, entries: entryNoun(understanding.question, open) };
  const attempts = open.map((table): Attempt => {
    const placed = atPlace(understanding.question, table);
    return placed
      ? attempt(reread(asked, placed.question), new SeriesIndex(placed.table, glosses))
      : attempt(asked, indexOf(table, corpus, glosses));
  });
  return answered(attempts, understanding) ?? missed(attempts, understanding);
}

/** Asked of the whole corpus, a question for a list or for years may be about anything else that is held. */
function isForSomeTable({ kind }: Reading, { names }: Understanding, tables: readonly Table[]): boolean {
  const described = new Set(tables.filter(isDescribed).map(({ document }) => document));
  return kind !== 'members' && kind !== 'periods' && !names.some(({ target }) => described.has(target.document));
}

/** A question as it is put to each table. */
interface Asked extends Pick<Understanding, 'document' | 'language' | 'question'> {
  /** As it reads before its words are put as a table has them. */
  readonly reading: Reading;
  readonly entries: EntryNoun;
}

function reread(asked: Asked, question: string): Asked {
  return { ...asked, question, reading: readQuestion(question, asked.language) };
}

/** What a question comes to over one table, once its words are put as this table has them. */
function attempt({ question, language, document, reading, entries }: Asked, index: SeriesIndex): Attempt {
  const isOfCorpus = document === undefined;
  const isChoice = reading.kind === 'extreme' || reading.kind === 'beyond';
  if (isOfCorpus && isChoice && !mayBeEntries(entries, index)) return { index, result: { code: 'unmatched' } };
  const dated = spelledPeriods(question, index.table);
  const measured = spelledMeasures(dated, language, index);
  if (measured === null) return { index, result: { code: 'unmatched' } };
  const read = measured === question ? reading : readQuestion(measured, language);
  return { index, result: planReading(read, index, measured) };
}

const indexes = new WeakMap<Corpus, Map<Table, SeriesIndex>>();

function indexOf(table: Table, corpus: Corpus, glosses: Glosses | null): SeriesIndex {
  const held = indexes.get(corpus) ?? new Map<Table, SeriesIndex>();
  indexes.set(corpus, held);
  const index = held.get(table) ?? new SeriesIndex(table, glosses);
  held.set(table, index);
  return index;
}

function planReading(reading: Reading, index: SeriesIndex, question: string): Planned | Miss {
  const linker = new Linker(index);
  const scope: Scope = { context: question, periods: askedPeriods(question) };
  switch (reading.kind) {
    case 'compute':
      return planOverRows(reading.expression, linker, scope, planComputed(reading.expression, linker, scope));
    case 'extreme':
      return planExtreme(reading, linker, scope, question);
    case 'spread':
      return planSpread(reading, linker, scope) ?? planReading(reading.otherwise, index, question);
    case 'beyond':
      return planBeyond(reading, linker, { ...scope, context: reading.of });
    case 'members':
      return planMembers(reading, index);
    case 'periods':
      return planPeriods(reading, index);
  }
}

/** The periods that a table holds, said from its structure. */
function planPeriods(
  { counted }: Extract<Reading, { readonly kind: 'periods' }>,
  { table, heldYears }: SeriesIndex,
): Planned | Miss {
  if (heldYears.length === 0 || counted) return { code: 'unmatched' };
  const call: ToolRequest = { tool: 'describe-corpus', input: { document: table.document } };
  return { calls: [call], composition: { form: 'holdings', topic: 'years' }, score: 1 };
}

/** A table that the asker has not chosen has to be named this well: a text of the corpus may hold the answer. */
const LEAST_UNASKED = 0.7;

/** Tables of several documents that fit this much alike are asked about. */
const TABLE_TIE = 0.05;

function answered(attempts: readonly Attempt[], understanding: Understanding): Plan | null {
  const isAsked = understanding.document !== undefined;
  const planned = attempts
    .flatMap(({ index, result }) => (isMiss(result) ? [] : [{ table: index.table, ...result }]))
    .filter(({ score }) => isAsked || score >= LEAST_UNASKED)
    .toSorted((left, right) => right.score - left.score);
  const [first, second] = planned;
  if (!first) return null;
  if (second && first.score - second.score < TABLE_TIE && second.table.document !== first.table.document) {
    const alike = planned.filter(({ score }) => first.score - score < TABLE_TIE);
    return {
      kind: 'refusal',
      calls: [],
      refusal: { code: 'which-table', tables: alike.map(({ table }) => table.name) },
    };
  }
  return {
    kind: 'answer',
    calls: [...first.calls, ...inAskedUnit(first, understanding)],
    composition: first.composition,
  };
}

/** The numbers again in the unit that is asked for, where they are shown by themselves. */
function inAskedUnit(
  { calls, composition, table }: Planned & { readonly table: Table },
  understanding: Understanding,
): readonly ToolRequest[] {
  const [cell] = calls.flatMap(cellsIn);
  const unit = cell && cellQuantity(table, cell.row, cell.column)?.unit;
  const isShown = composition.form === 'cells' || composition.form === 'computations';
  return unit && isShown ? conversionsFrom(unit, calls, understanding) : [];
}

/** Why no table answers: a period that none holds, a period left out, rows named alike, or nothing named. */
function missed(attempts: readonly Attempt[], understanding: Understanding): Plan | null {
  const [first] = attempts;
  const misses = attempts.flatMap(({ result }) => (isMiss(result) ? [result] : []));
  if (understanding.document === undefined) return whichOfOneName(misses, understanding);
  if (!first) return null;
  if (misses.some(({ code }) => code === 'blank')) return clarify(NO_VALUE);
  const open = misses.find((miss) => miss.code === 'open-period');
  if (open?.code === 'open-period') return clarify({ code: 'which-period', held: open.held });
  const alike = misses.find((miss) => miss.code === 'alike');
  if (alike?.code === 'alike') return clarify({ code: 'which-row', rows: toldApart(alike.series) });
  const missing = missingPeriods(attempts, understanding.question);
  if (missing) return refuse(understanding, missing);
  if (attempts.some(({ index }) => isCellBlank(index, understanding.question))) return clarify(NO_VALUE);
  return refuse(understanding, {
    code: 'unmatched',
    document: first.index.table.document,
    table: first.index.table.name,
  });
}

/** Asked of the whole corpus, rows are asked about where the question says the name that all of them have. */
function whichOfOneName(misses: readonly Miss[], { question }: Understanding): Plan | null {
  const alike = misses.flatMap((miss) => (miss.code === 'alike' ? [miss.series] : []));
  const named = alike.find((series) => haveOneName(series) && series[0]?.names.some((name) => question.includes(name)));
  return named ? clarify({ code: 'which-row', rows: toldApart(named) }) : null;
}

function haveOneName([first, ...others]: readonly Series[]): boolean {
  return others.every(({ names }) => String(names) === String(first?.names));
}

const NO_VALUE: Refusal = { code: 'uncomputable', obstacle: { code: 'missing-value', cell: null } };

/** Whether the row that a question names from end to end has no number in the one period that it asks for. */
function isCellBlank(index: SeriesIndex, question: string): boolean {
  const [period, other] = askedPeriods(question);
  const [best] = index.match(question);
  if (!period || other || !best || best.coverage < WHOLE_NAME) return false;
  const isHeld = index.series.some(({ points }) => inPeriod(points, period).length > 0);
  return isHeld && best.series.points.length > 0 && inPeriod(best.series.points, period).length === 0;
}

function clarify(refusal: Refusal): Plan {
  return { kind: 'refusal', calls: [], refusal };
}

/** The asked periods that no table of the document holds, with those that are held. */
function missingPeriods(attempts: readonly Attempt[], question: string): Refusal | null {
  const printed = attempts.map(({ index }) => periodsPrinted(index.table)).join(' ');
  const held = attempts.flatMap(({ index }) => index.heldYears);
  if (held.length === 0) return null;
  const missing = askedPeriods(question).filter(({ text, from }) => {
    const year = /\d{4}/u.exec(from)?.[0] ?? from;
    return !held.includes(year) && !printed.includes(text);
  });
  return missing.length === 0
    ? null
    : { code: 'period', asked: missing.map(({ text }) => text), held: [...new Set(held)].toSorted() };
}

function periodsPrinted({ columns, rows }: Table): string {
  return [...columns.map(({ label }) => label), ...rows.flatMap(({ label, groups }) => [label, ...groups])].join(' ');
}

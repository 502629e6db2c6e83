import {
  comparePeriods,
  isPeriodText,
  periodYear,
  type Column,
  type Language,
  type Row,
} from '../../../knowledge/index.js';
import type { CellEvidence, Computed, IndexedResult } from '../../../tools/index.js';
import type { Figure } from '../../reply/reply.js';
import type { Composition } from '../plan/plan.js';
import type { Rounding } from '../understand/rounding.js';
import { rowName } from './row-name.js';
import { cellFigure } from './cell-figure.js';
import type { ComposeContext } from './composer.js';
import { sayComputed, type KindOfResult } from './computations.js';
import { computedFigure, formulaShown } from './computed-figure.js';
import { countFigure, DraftBuilder, type Draft } from './draft.js';
import { citeInputs } from './inputs.js';
import { resultSubject } from './result-subject.js';
import { sayRounded } from './rounded-cells.js';

type ChosenForm = Extract<Composition, { readonly form: 'chosen' }>;

/** Ranked or filtered numbers, a sentence each, behind how far they lie apart where that is asked too; the bare answers are the rows or columns that the answering ones stand in, or their count. */
export function composeChosen(
  chosen: readonly IndexedResult[],
  margins: readonly KindOfResult[],
  { named, counted, answering = chosen.length }: Omit<ChosenForm, 'form'>,
  context: ComposeContext,
): Draft | null {
  const builder = new DraftBuilder(context.language);
  if (counted) sayCount(answering, chosen, builder, context);
  for (const margin of margins) sayComputed(margin, null, builder, context);
  if (counted) builder.item(String(answering));
  if (chosen.length === 0) builder.block({ type: 'note', text: context.messages.noneChosen });
  for (const [place, { result }] of chosen.entries()) {
    sayChosen(result, builder, context);
    const evidence = namingCell(result);
    if (evidence && place < answering) {
      if (!counted) builder.item(nameIn(named, evidence));
      builder.topic(evidence.row.label);
    }
  }
  return builder.build('answer');
}

/** How many there are, behind the cells that are counted. */
function sayCount(
  count: number,
  chosen: readonly IndexedResult[],
  builder: DraftBuilder,
  context: ComposeContext,
): void {
  const figures = [builder.figure(countFigure(count))];
  const inputs = chosen.flatMap(({ result }) => result.inputs);
  if (inputs.length === 0) return;
  const citations = [...citeInputs(inputs, [], builder, context)];
  builder.block({ type: 'statement', text: context.messages.namedCount(count), citations, figures });
}

/** The cell that a chosen result is named by: of what moved between periods, that of the later one. */
function namingCell(result: Computed): CellEvidence | undefined {
  return cellsOf(result)
    .toSorted((left, right) => comparePeriods(periodOf(right), periodOf(left)))
    .at(0);
}

function cellsOf({ inputs }: Computed): CellEvidence[] {
  return inputs.flatMap(({ evidence }) => ('row' in evidence ? [evidence] : []));
}

function periodOf({ row, column }: CellEvidence): string {
  return row.period ?? column.period ?? '';
}

/** A chosen number as a sentence. */
export function sayChosen(result: Computed, builder: DraftBuilder, context: ComposeContext): void {
  const { rounding } = context.understanding;
  const figure = figureOfResult(result, context.language, rounding);
  builder.block({
    type: 'statement',
    text: wordChosen(result, figure.display, context),
    citations: [...citeInputs(result.inputs, [], builder, context)],
    figures: [builder.figure(figure)],
  });
  if (result.formula === null) sayRounded(cellsOf(result), builder, context);
}

/** A number that is one cell is shown as that cell is. */
export function figureOfResult(result: Computed, language: Language, rounding: Rounding | null = null): Figure {
  const [first] = result.inputs;
  const cell = result.formula === null && first && 'cell' in first.evidence ? first.evidence : null;
  return (cell && cellFigure(cell, language)) ?? computedFigure(result, language, rounding);
}

function wordChosen(result: IndexedResult['result'], display: string, context: ComposeContext): string {
  const { language, messages } = context;
  const { inputs, formula } = result;
  const [only, ...others] = inputs;
  if (!only || others.length > 0 || formula !== null || !('row' in only.evidence)) {
    return messages.computed(resultSubject(result, context), display, formulaShown(result, context) ?? display);
  }
  const { column } = only.evidence;
  return messages.chosen(rowName(only.evidence, language), column.title[language] || column.label, display);
}

function nameIn(named: ChosenForm['named'], { row, column }: CellEvidence): string {
  if (named === 'rows') return row.title.zh || row.label;
  return named === 'periods' && row.period !== null ? periodName(row) : columnName(column);
}

/** Where periods run down the table, a row is named by its year or, within years, by what says its period. */
function periodName({ label, groups, period }: Row): string {
  const isYear = period !== null && /^(?:FY)?\d{4}$/u.test(period);
  return (isYear ? periodYear(period) : null) ?? [label, ...groups].find(isPeriodText) ?? label;
}

/** A column is named by its year where it is one. */
function columnName({ period, label }: Column): string {
  return period === null ? label : (periodYear(period) ?? label);
}

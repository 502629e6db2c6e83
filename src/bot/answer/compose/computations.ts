import type { Interval, Language } from '../../../knowledge/index.js';
import type { CellEvidence, Computed, Measured } from '../../../tools/index.js';
import type { PublishedFigure } from '../../messages/answer-messages.js';
import type { Figure } from '../../reply/reply.js';
import { cellFigure } from './cell-figure.js';
import { sentenceCase } from '../../reply/sentence-case.js';
import type { ComposeContext } from './composer.js';
import { readOperation } from '../plan/numbers/operation.js';
import type { Composition, GrowthKind } from '../plan/plan.js';
import { sayConversions } from './conversions.js';
import { computedFigure, formulaShown } from './computed-figure.js';
import { displayComputed } from './display-amount.js';
import { DraftBuilder, type Draft } from './draft.js';
import { sayDirection } from './say-direction.js';
import { citeInputs, quoteSources, subjectOf } from './inputs.js';
import { numberFigure } from './number-figure.js';
import { roundedLast } from './rounded-cells.js';
import { offerOfRow } from './offers.js';
import type { Outputs } from './outputs.js';
import { composeRefusal } from './refusal.js';
import { resultSubject } from './result-subject.js';

type ComputationsForm = Extract<Composition, { readonly form: 'computations' }>;

/** Computed results as sentences: what they come to, the formula, how far rounding moves them, what is published. */
export function composeComputations(
  outputs: Outputs,
  { growth = 'compound', scope, timesMore }: Omit<ComputationsForm, 'form'>,
  context: ComposeContext,
): Draft | null {
  const { computations, cells } = outputs;
  const results = flattened(computations, growth);
  const hindered = computations.find((one) => one.outcome === 'uncomputable');
  if (hindered?.outcome === 'uncomputable' && results.length === 0) {
    return composeRefusal({ code: 'uncomputable', obstacle: hindered.obstacle }, [], context);
  }
  const builder = new DraftBuilder(context.language);
  const [main] = results;
  if (!main) return null;
  quoteSources(main.result.inputs, builder);
  const shown = roundedLast(context, outputs);
  for (const { result, kind } of results) {
    sayComputed({ result, kind }, publishedOf(result, cells), builder, shown);
  }
  if (timesMore !== undefined) builder.block({ type: 'note', text: context.messages.timesMore[timesMore] });
  if (asksMovement(context) && isOverTime(main.result)) sayDirection(main.result.value, builder, context);
  sayStated(outputs.numbers, main.result, builder, context);
  builder.item(computedFigure(main.result, context.language, shown.understanding.rounding).display);
  sayConversions(outputs, builder, context);
  if (scope === 'listed-rows') builder.block({ type: 'note', text: context.messages.ofListedRows });
  return builder.build('answer', followUpsOf(main.result, context));
}

function asksMovement({ understanding: { question, language } }: ComposeContext): boolean {
  const operation = readOperation(question, language);
  return operation === 'growth' || operation === 'change';
}

/** One thing at two times, both printed in cells; deductions apart, whose signs are turned. */
function isOverTime({ inputs, cautions }: Computed): boolean {
  const cells = inputs.flatMap(({ evidence }) => ('row' in evidence ? [evidence] : []));
  const [from, to, third] = cells.map(({ row, column }) => row.period ?? column.period);
  return cautions.length === 0 && from !== undefined && to !== undefined && third === undefined && from !== to;
}

/** Numbers that the text states for the same, and whether they can hold beside what is computed. */
function sayStated(
  numbers: readonly Measured[],
  { interval }: Computed,
  builder: DraftBuilder,
  context: ComposeContext,
): void {
  const { language, messages } = context;
  for (const number of numbers) {
    const figure = numberFigure(number, language);
    const agrees = interval !== null && interval.low.lte(figure.value) && interval.high.gt(figure.value);
    builder.block({
      type: 'statement',
      text: `${messages.stated([figure.display])}${agrees ? messages.statedAgrees : ''}`,
      citations: [...citeInputs([number], [], builder, context)],
      figures: [builder.figure(figure)],
    });
  }
}

/** The cell in which the source publishes a result: that of the same row. */
function publishedOf({ inputs }: Computed, cells: readonly CellEvidence[]): CellEvidence | null {
  const rows = new Set(inputs.map(({ evidence }) => ('row' in evidence ? evidence.row.index : null)));
  return cells.find(({ row }) => rows.size === 1 && rows.has(row.index)) ?? null;
}

/** A result, and which kind of growth it is where compound growth was asked. */
export interface KindOfResult {
  readonly result: Computed;
  readonly kind: GrowthKind | null;
}

/** Results one by one; of compound growth the three kinds, the asked one first. */
export function flattened(
  computations: Outputs['computations'],
  first: GrowthKind = 'compound',
): readonly KindOfResult[] {
  const kinds = [first, ...(['compound', 'overall', 'evenly'] as const).filter((kind) => kind !== first)];
  return computations.flatMap((result): readonly KindOfResult[] => {
    if (result.outcome === 'uncomputable') return [];
    if (!('compound' in result)) return [{ result, kind: null }];
    return kinds.map((kind) => ({ result: result[kind], kind }));
  });
}

/** A result as a sentence: what it comes to, its formula, and what is published of the same. */
export function sayComputed(
  { result, kind }: KindOfResult,
  published: CellEvidence | null,
  builder: DraftBuilder,
  context: ComposeContext,
): void {
  const { messages, language } = context;
  const { rounding } = context.understanding;
  const figure = computedFigure(result, language, rounding);
  const figures = [builder.figure(figure)];
  const beside = published && cellFigure(published, language);
  if (beside) figures.push(builder.figure(beside));
  const said = [
    kind === null ? '' : messages.growthKinds[kind],
    messages.computed(saidOf(result, kind, context), figure.display, formulaShown(result, context) ?? figure.display),
    ...result.cautions.map((caution) => messages.cautions[caution]),
    ...(published && beside ? [messages.published(comparison(result, published, beside, language))] : []),
  ];
  const cells = published ? [published] : [];
  builder.block({
    type: 'statement',
    text: said.join('').trim(),
    citations: [...citeInputs(result.inputs, cells, builder, context)],
    figures,
  });
  for (const { evidence } of result.inputs) if ('row' in evidence) builder.topic(evidence.row.label);
}

/** Which kind of growth it is stands before it. */
function saidOf(result: Computed, kind: GrowthKind | null, context: ComposeContext): string {
  return kind === null ? resultSubject(result, context) : subjectOf(result.inputs, context.language);
}

/** The published figure of the same thing, and whether both can hold. */
function comparison(
  main: Computed,
  { row, column }: CellEvidence,
  figure: Figure,
  language: Language,
): PublishedFigure {
  const { interval, unit } = main;
  return {
    row: sentenceCase(row.title[language] || row.label),
    column: column.title[language] || column.label,
    value: figure.display,
    low: interval && displayComputed(interval.low, unit, language),
    high: interval && displayComputed(interval.high, unit, language),
    fit: interval === null ? 'outside' : fitOf(figure, interval),
  };
}

/** A figure published with fewer digits stands for all that round to it. */
function fitOf({ value, interval: own }: Figure, { low, high }: Interval): PublishedFigure['fit'] {
  if (low.lte(value) && high.gt(value)) return 'within';
  const [least, most] = own ?? [value, value];
  return low.lte(most) && high.gte(least) ? 'by-rounding' : 'outside';
}

function followUpsOf({ inputs: [first] }: Computed, context: ComposeContext): readonly string[] {
  return first && 'row' in first.evidence ? offerOfRow(first.evidence, context) : [];
}

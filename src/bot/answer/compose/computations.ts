import type { Language } from '../../../knowledge/index.js';
import {
  sentenceAt,
  type CellEvidence,
  type Computation,
  type Computed,
  type CompoundGrowth,
  type Measured,
} from '../../../tools/index.js';
import type { PublishedFigure } from '../../messages/answer-messages.js';
import type { Figure } from '../../reply/reply.js';
import { byPassage } from './cells.js';
import { cellFigure } from './cell-figure.js';
import type { ComposeContext } from './composer.js';
import { computedFigure } from './computed-figure.js';
import { displayComputed } from './display-amount.js';
import { DraftBuilder, type Draft } from './draft.js';
import { displayNumber } from './number-figure.js';
import type { Outputs } from './outputs.js';
import { composeRefusal } from './refusal.js';

/** Computed results as sentences: what they come to, the formula, how far rounding moves them, what is published. */
export function composeComputations({ computations, cells }: Outputs, context: ComposeContext): Draft | null {
  const results = computations.flatMap(flatten);
  const hindered = computations.find((one) => one.outcome === 'uncomputable');
  if (hindered?.outcome === 'uncomputable' && results.length === 0) {
    return composeRefusal({ code: 'uncomputable', obstacle: hindered.obstacle }, [], context);
  }
  const builder = new DraftBuilder(context.language);
  for (const result of results) sayComputed(result, publishedOf(result, cells), builder, context);
  const [main] = results;
  if (main) builder.item(displayComputed(main.value, main.unit, context.language));
  return main ? builder.build('answer', followUpsOf(main, context)) : null;
}

/** The cell in which the source publishes a result: that of the same row. */
function publishedOf({ inputs }: Computed, cells: readonly CellEvidence[]): CellEvidence | null {
  const rows = new Set(inputs.map(({ evidence }) => ('row' in evidence ? evidence.row.index : null)));
  return cells.find(({ row }) => rows.size === 1 && rows.has(row.index)) ?? null;
}

function flatten(result: Computation | CompoundGrowth): readonly Computed[] {
  if (result.outcome === 'uncomputable') return [];
  return 'compound' in result ? [result.compound, result.overall, result.evenly] : [result];
}

function sayComputed(
  result: Computed,
  published: CellEvidence | null,
  builder: DraftBuilder,
  context: ComposeContext,
): void {
  const { messages, language } = context;
  const figure = computedFigure(result, language);
  const figures = [builder.figure(figure)];
  const beside = published && cellFigure(published, language);
  if (beside) figures.push(builder.figure(beside));
  const said = [
    messages.computed(subjectOf(result.inputs, language), figure.display, figure.formula ?? figure.display),
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

/** One citation for each passage that prints an input or a cell shown beside the result. */
export function citeInputs(
  inputs: readonly Measured[],
  beside: readonly CellEvidence[],
  builder: DraftBuilder,
  context: ComposeContext,
): readonly number[] {
  const cells = [...beside, ...inputs.flatMap(({ evidence }) => ('cell' in evidence ? [evidence] : []))];
  const quotes = inputs.flatMap(({ evidence }) => ('cell' in evidence ? [] : [evidence]));
  return [
    ...[...byPassage(cells, context)].map(([passage, group]) => builder.citeCells(passage, group)),
    ...quotes.map(({ passage, at }) => builder.cite(sentenceAt(passage, at))),
  ];
}

/** What the inputs are: cells by their labels, 稀土（2022 年、2021 年）, numbers of a text as it says them. */
export function subjectOf(inputs: readonly Measured[], language: Language): string {
  const rows = new Set<string>();
  const columns = new Set<string>();
  const numbers = new Set<string>();
  for (const measured of inputs) {
    const { evidence } = measured;
    if ('passage' in evidence) numbers.add(displayNumber(measured, language));
    else {
      rows.add(evidence.row.title[language] || evidence.row.label);
      columns.add(evidence.column.title[language] || evidence.column.label);
    }
  }
  const joint = language === 'zh' ? '、' : ', ';
  const [open, close] = language === 'zh' ? ['（', '）'] : [' (', ')'];
  const cells = rows.size === 0 ? [] : [`${[...rows].join(joint)}${open}${[...columns].join(joint)}${close}`];
  return [...cells, ...numbers].join(joint);
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
    row: row.title[language] || row.label,
    column: column.title[language] || column.label,
    value: figure.display,
    low: interval && displayComputed(interval.low, unit, language),
    high: interval && displayComputed(interval.high, unit, language),
    agrees: interval !== null && interval.low.lte(figure.value) && interval.high.gt(figure.value),
  };
}

function followUpsOf({ inputs }: Computed, { messages, language }: ComposeContext): readonly string[] {
  const [first] = inputs;
  if (!first || !('row' in first.evidence)) return [];
  return [messages.followUps.growth(first.evidence.row.title[language] || first.evidence.row.label)];
}

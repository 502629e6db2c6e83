import { auditFigures } from './audit-figures.js';
import { average } from './average.js';
import { averageChange } from './average-change.js';
import { change } from './change.js';
import { convertUnit } from './convert-unit.js';
import { lookUpNumbers } from './look-up-numbers.js';
import { rankPosition } from './rank-position.js';
import { checkClaims } from './check-claims.js';
import { compoundGrowth } from './compound-growth.js';
import { difference } from './difference.js';
import { filterTerms } from './filter-terms.js';
import { growthRate } from './growth-rate.js';
import { meanDeviation } from './mean-deviation.js';
import { median } from './median.js';
import { pairTerms } from './pair-terms.js';
import { rankTerms } from './rank-terms.js';
import { ratio } from './ratio.js';
import { sum } from './sum.js';
import { describeCorpus } from './describe-corpus.js';
import { findSentences } from './find-sentences.js';
import { indicatorTable } from './indicator-table.js';
import { listIndicators } from './list-indicators.js';
import { listOutline } from './list-outline.js';
import { locatePattern } from './locate-pattern.js';
import { lookUpCells } from './look-up-cells.js';
import { matchPattern } from './match-pattern.js';
import { rankRows } from './rank-rows.js';
import { readPassage } from './read-passage.js';
import { readSection } from './read-section.js';
import { recommendPath } from './recommend-path.js';

import type { KnowledgeIndex } from '../knowledge/index.js';
import type { z } from 'zod';

/** Every tool by name. */
export const tools = {
  sum,
  ratio,
  'rank-terms': rankTerms,
  'growth-rate': growthRate,
  'filter-terms': filterTerms,
  difference,
  median,
  'mean-deviation': meanDeviation,
  'pair-terms': pairTerms,
  'compound-growth': compoundGrowth,
  change,
  average,
  'average-change': averageChange,
  'convert-unit': convertUnit,
  'rank-position': rankPosition,
  'audit-figures': auditFigures,
  'check-claims': checkClaims,
  'describe-corpus': describeCorpus,
  'find-sentences': findSentences,
  'indicator-table': indicatorTable,
  'list-indicators': listIndicators,
  'list-outline': listOutline,
  'locate-pattern': locatePattern,
  'look-up-cells': lookUpCells,
  'look-up-numbers': lookUpNumbers,
  'match-pattern': matchPattern,
  'rank-rows': rankRows,
  'read-passage': readPassage,
  'read-section': readSection,
  'recommend-path': recommendPath,
} as const;

export type Tools = typeof tools;
export type ToolName = keyof Tools;
export type ToolInput<Name extends ToolName> = z.input<Tools[Name]['input']>;
export type ToolOutput<Name extends ToolName> = Awaited<ReturnType<Tools[Name]['run']>>;

/** A call to a tool, as a planner writes it: plain data. */
export type ToolRequest = {
  readonly [Name in ToolName]: { readonly tool: Name; readonly input: ToolInput<Name> };
}[ToolName];

/** What a call gave, with the call. */
export type ToolResult = {
  readonly [Name in ToolName]: { readonly tool: Name; readonly output: ToolOutput<Name> };
}[ToolName];

/**
 * Checks a call's input and runs the tool.
 *
 * @example
 * ```ts source="./run-tool.examples.ts#growth"
 * const knowledge = await openIndex({
 *   corpusFolder: 'corpus',
 *   indexFolder: '.cache/index',
 *   modelFolder: 'models/multilingual-e5-small-zh-en',
 * });
 * const cell = (column: number) => ({ document: 'industrial-innovation', table: 'table-2', row: 0, column });
 * const result = await runTool({ tool: 'growth-rate', input: { base: cell(1), value: cell(2) } }, knowledge);
 * assert.equal(result.tool, 'growth-rate');
 * assert.equal(result.output.outcome, 'computed');
 * assert.equal(result.output.formula, '(70.7 − 42.2) ÷ 42.2 × 100');
 * await knowledge.close();
 * ```
 *
 * @throws InvalidToolCallError where the input does not fit the tool's schema.
 */
export function runTool(request: ToolRequest, knowledge: KnowledgeIndex): Promise<ToolResult> {
  return tools[request.tool].call(request.input, knowledge);
}

import type { KnowledgeIndex } from '../../knowledge/index.js';
import { tools, type Indicator, type IndicatorTable, type NoIndicatorTable } from '../../tools/index.js';
import { checkDocument } from '../check-document.js';
import type { NamedTable } from '../errors/named-table.js';
import { AmbiguousIndicatorError } from '../errors/ambiguous-indicator-error.js';
import { NoGrowthError } from '../errors/no-growth-error.js';
import { UnknownColumnError } from '../errors/unknown-column-error.js';
import { UnknownIndicatorError } from '../errors/unknown-indicator-error.js';
import { UnknownPeriodError } from '../errors/unknown-period-error.js';

/** What is asked of an indicator's table beyond what its source prints. */
export interface TableShape {
  readonly periods?: readonly string[];
  readonly growth?: 'computed';
  readonly unit?: string;
  readonly sort?: { readonly column: string; readonly order: 'highest' | 'lowest' };
}

/** A document alone, or all of them. */
interface Scope {
  readonly document?: string;
}

/** A table by its name, its number, or the name of one of its rows. */
export interface IndicatorAsked extends Scope, TableShape {
  readonly name: string;
}

/**
 * The tables that hold values.
 *
 * @throws UnknownDocumentError
 */
export async function indicatorList(scope: Scope, knowledge: KnowledgeIndex): Promise<readonly Indicator[]> {
  checkDocument(scope.document, knowledge.corpus);
  return (await tools['list-indicators'].call(scope, knowledge)).output;
}

/**
 * The table that is asked for, shaped.
 *
 * @throws UnknownDocumentError, UnknownIndicatorError, AmbiguousIndicatorError, UnknownPeriodError, UnknownColumnError,
 *   NoGrowthError, IncompatibleUnitsError
 */
export async function indicatorNamed(asked: IndicatorAsked, knowledge: KnowledgeIndex): Promise<IndicatorTable> {
  checkDocument(asked.document, knowledge.corpus);
  const { output: table } = await tools['indicator-table'].call(asked, knowledge);
  if (table.kind !== 'table') throw noTable(asked, table);
  return table;
}

function noTable({ name, sort }: IndicatorAsked, none: NoIndicatorTable): Error {
  switch (none.kind) {
    case 'unknown':
      return new UnknownIndicatorError(name, none.choices.map(named));
    case 'ambiguous':
      return new AmbiguousIndicatorError(name, none.choices.map(named));
    case 'unknown-period':
      return new UnknownPeriodError(none.period, none.held);
    case 'unknown-column':
      return new UnknownColumnError(sort?.column ?? '', none.held);
    case 'no-growth':
      return new NoGrowthError(name, none.held);
  }
}

const named = ({ document, table, name }: Indicator): NamedTable => ({ address: `${document}/${table}`, title: name });

import { yearOf, type AskedPeriod, type Point } from '../../../../knowledge/index.js';
import type { ToolRequest } from '../../../../tools/index.js';
import type { Composition } from '../plan.js';
import { settleAdjustments } from './adjusted-columns.js';
import { withAmounts } from './deductions.js';
import { isMiss, type Candidate, type Miss, type Scope } from './operand.js';
import type { Linker } from './linker.js';
import { publishedGrowth } from './published-growth.js';
import { wordingOf, type Expression } from './reading.js';
import { openPeriod, isPercent, saysPercent, type Resolved } from './resolved.js';
import { settleNames } from './settle-names.js';
import { hasUnreadOperation } from './unread-operation.js';
import { Resolver } from './resolver.js';

/** Calls with how they are said, and how well the question names what they start from. */
export interface Planned {
  readonly calls: readonly ToolRequest[];
  readonly composition: Composition;
  readonly score: number;
}

/** Plans an expression: numbers as they stand are looked up, all others computed. */
export function planComputed(read: Expression, linker: Linker, scope: Scope): Planned | Miss {
  const expression = settleAdjustments(settleNames(read, linker, scope), linker.index.table);
  if (expression.kind === 'value') return lookUp(expression.phrase, linker, scope);
  const named =
    expression.kind === 'together' && expression.how === 'total' ? namedTotal(expression.of, linker, scope) : null;
  if (named) return named;
  const resolved = new Resolver(linker).resolve(expression, scope);
  if (isMiss(resolved)) return resolved;
  if ('table' in resolved.term) return shown(resolved.points, resolved.score);
  const published = printedAlready(resolved);
  if (published) return shown([published], resolved.score);
  const call = callFor(withAmounts(resolved, linker.index));
  if (call === null) return { code: 'unmatched' };
  return { calls: [call], composition: { form: 'computations' }, score: resolved.score };
}

/** A growth that the table prints is quoted: the published figure is what a question about such a table asks for. */
function printedAlready({ term, expression, points: [earlier, later, third] }: Resolved): Point | null {
  const isCompound = expression.kind === 'over-time' && expression.how === 'compound';
  const isOfTwo =
    !isCompound && 'growth' in term && earlier !== undefined && later !== undefined && third === undefined;
  return isOfTwo ? publishedGrowth(earlier, later) : null;
}

/** "Total assets in 2019 and 2018": where "total" is a row's name, its numbers are looked up, not added. */
function namedTotal(of: Expression, linker: Linker, scope: Scope): Planned | Miss | null {
  const phrase = wordingOf(of);
  const found = linker.list(phrase, scope);
  const isNamed =
    !isMiss(found) && found.length === 1 && found.every(({ series }) => TOTAL.test(series.names.join(' ')));
  return isNamed ? lookUp(phrase, linker, scope) : null;
}

const TOTAL = /\btotal\b|合计|总计|小计|总额/iu;

/** The tool of the outermost operator; null where it takes years that the periods do not tell. */
function callFor({ expression, term, operands }: Resolved): ToolRequest | null {
  if (expression.kind === 'over-time' && expression.how === 'compound') return compoundCall(operands);
  const summary = summaryCall(term);
  if (summary) return summary;
  const [first = { term }, second = { term }] = operands;
  if (expression.kind === 'quotient') {
    return { tool: 'ratio', input: { part: first.term, whole: second.term, as: expression.as } };
  }
  if (expression.kind === 'over-time' && !isGap(expression, operands)) {
    return { tool: 'change', input: { earlier: first.term, later: second.term } };
  }
  const as = expression.kind === 'apart' && expression.isDirected ? 'signed' : 'distance';
  return { tool: 'difference', input: { minuend: first.term, subtrahend: second.term, as } };
}

/** The tool of a term that says by itself what is done with its inputs. */
function summaryCall(term: Resolved['term']): ToolRequest | null {
  if ('growth' in term) return { tool: 'growth-rate', input: { base: term.growth[0], value: term.growth[1] } };
  if ('sum' in term) return { tool: 'sum', input: { terms: [...term.sum] } };
  return 'average' in term ? { tool: 'average', input: { terms: [...term.average] } } : null;
}

/** Growth a year over the whole years from the earlier to the later number. */
function compoundCall([earlier, later]: readonly Resolved[]): ToolRequest | null {
  const [from, to] = [earlier, later].map((one) => Number(yearOf(one?.points[0]?.period ?? null)));
  if (!earlier || !later || from === undefined || to === undefined || !(to > from)) return null;
  return { tool: 'compound-growth', input: { base: earlier.term, value: later.term, years: to - from } };
}

/**
 * "The difference between 2018 and 2019" is how far the two lie apart, like that of any two things. From a profit to a
 * loss, or between losses, the larger one is not told by its amount: the change, later minus earlier, says it.
 */
function isGap({ how }: Extract<Expression, { readonly kind: 'over-time' }>, operands: readonly Resolved[]): boolean {
  const points = operands.flatMap((operand) => operand.points);
  return how === 'gap' && points.every(({ cell }) => Number(cell.decimal) >= 0);
}

/** Cells as they stand: of each thing that is named, in each period. */
function lookUp(phrase: string, linker: Linker, scope: Scope): Planned | Miss {
  const found = linker.list(phrase, scope);
  if (isMiss(found)) return found;
  if (
    hasUnreadOperation(
      scope.context,
      found.map(({ series }) => series),
    )
  )
    return { code: 'unmatched' };
  if (RATE.test(phrase) && !found.every((one) => isRate(one))) return { code: 'unmatched' };
  if (saysPercent(phrase) && !found.some(({ points }) => points.every(isPercent))) return { code: 'unmatched' };
  const open = found.find(({ points, series }) => points.length > 1 && isOpen(points, series.points, scope.periods));
  if (open) return openPeriod(open.points);
  const points = found.flatMap((one) => one.points);
  if (points.length === 1 && EACH.test(scope.context)) return { code: 'unmatched' };
  return shown(points, Math.min(...found.map(({ score }) => score)));
}

/** Several numbers are asked for: one is no answer. */
const EACH = /\brespective(?:ly)?\b|\beach\b|分别|各自/iu;

/** A ratio that no row prints is not answered by one of its parts. */
const RATE = /\bratios?\b|\brates?\b|\bmargin\b|\bproportion\b|率|比重|占比/iu;

function isRate({ series }: Candidate): boolean {
  return series.unit === '%' || RATE.test([...series.names, ...series.groups, series.measure].join(' '));
}

/** More numbers than periods asked: it is not said which is meant. */
function isOpen(points: readonly Point[], all: readonly Point[], periods: readonly AskedPeriod[]): boolean {
  if (periods.length === 0) return points.length === all.length;
  const isRange = periods.some(({ to }) => to !== null);
  return !isRange && points.length > periods.length;
}

function shown(points: readonly Point[], score: number): Planned | Miss {
  if (points.length === 0) return { code: 'unmatched' };
  if (points.every(({ cell }) => cell.content === 'nothing')) return { code: 'blank' };
  const calls = points.map(({ table, row, column }): ToolRequest => ({
    tool: 'look-up-cells',
    input: { document: table.document, table: table.name, rows: [row.index], columns: [column.index] },
  }));
  return { calls, composition: { form: 'cells', items: 'values', missing: [] }, score };
}

import type { ToolRequest } from '../../../../tools/index.js';
import { rankedTerms } from './deductions.js';
import type { Linker } from './linker.js';
import { isMiss, type Miss, type Scope } from './operand.js';
import { fieldOf, type Field } from './plan-chosen.js';
import type { Planned } from './plan-computed.js';
import type { Expression, Reading } from './reading.js';
import { placeOf } from './resolved.js';

type SpreadReading = Extract<Reading, { readonly kind: 'spread' }>;

/**
 * The median of a column's rows or of a row's periods, how far they spread, which two lie closest. Null where the table's own labels
 * hold the words, or no numbers are named.
 */
export function planSpread({ how, phrase }: SpreadReading, linker: Linker, scope: Scope): Planned | null {
  if (LABELLED.some((word) => phrase.includes(word) && linker.index.vocabulary.read(word).words.size > 0)) return null;
  const field = rowsOrPeriods(phrase, linker, scope);
  if (isMiss(field)) return null;
  const terms = [...rankedTerms(field.points, linker.index)];
  const { score } = field;
  if (how === 'closest' || how === 'furthest') {
    const apart = how === 'closest' ? 'least' : 'most';
    return { calls: [{ tool: 'pair-terms', input: { terms, apart } }], composition: { form: 'pair' }, score };
  }
  return { calls: [{ tool: how, input: { terms } }], composition: { form: 'computations' }, score };
}

/** Words that name rows and columns of published statistics themselves. */
const LABELLED = ['median', 'deviation', '中位数', '偏差'];

function rowsOrPeriods(phrase: string, linker: Linker, scope: Scope): Field | Miss {
  const ofRows = fieldOf('entry', phrase, linker, { ...scope, context: phrase });
  return isMiss(ofRows) ? fieldOf('period', phrase, linker, { ...scope, context: phrase }) : ofRows;
}

/** "The average headcount in 2023": where no one row is named, of all rows of the column that is. */
export function planOverRows(
  expression: Expression,
  linker: Linker,
  scope: Scope,
  planned: Planned | Miss,
): Planned | Miss {
  if (!isMiss(planned) || planned.code !== 'unmatched') return planned;
  if (expression.kind !== 'together' || expression.how !== 'average' || expression.of.kind !== 'value') return planned;
  const { phrase } = expression.of;
  // A word that no label holds may name a row that the table does not have.
  const field = linker.index.vocabulary.read(phrase).unknown === 0 ? fieldOf('entry', phrase, linker, scope) : planned;
  if (isMiss(field)) return planned;
  const call: ToolRequest = { tool: 'average', input: { terms: field.points.map(placeOf) } };
  return { calls: [call], composition: { form: 'computations' }, score: field.score };
}

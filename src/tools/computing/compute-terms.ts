import type { Corpus, Unit } from '../../knowledge/index.js';

import { uncomputable, type Caution, type Computation } from './computation.js';
import { compute } from './compute.js';
import { asPercent, isDefined, type Expression } from './expression.js';
import { InputList, PERCENT } from './resolve-term.js';
import type { Term } from './term.js';

/** How a resolved term becomes the result: its formula and unit as they are, or finished by a tool. */
export interface Finish {
  readonly expression: (expression: Expression) => Expression;
  readonly unit: (unit: Unit) => Unit;
}

const AS_IT_IS: Finish = { expression: (expression) => expression, unit: (unit) => unit };

/** In hundredths: 0.675 as 67.5 %. */
export const IN_PERCENT: Finish = { expression: asPercent, unit: () => PERCENT };

/** Computes a term over the corpus; an explained refusal where a cell holds no number, units do not go together or a divisor is zero. */
export function computeTerm(
  term: Term,
  corpus: Corpus,
  { finish = AS_IT_IS, cautions = [] }: { readonly finish?: Finish; readonly cautions?: readonly Caution[] } = {},
): Computation {
  const list = new InputList(corpus);
  const resolved = list.resolve(term);
  if (resolved.outcome === 'uncomputable') return resolved;
  const values = list.measured.map(({ quantity }) => quantity.value);
  if (!isDefined(resolved.expression, values)) return uncomputable({ code: 'zero-base', cell: null });
  return compute({
    expression: finish.expression(resolved.expression),
    unit: finish.unit(resolved.unit),
    inputs: list.measured,
    cautions,
  });
}

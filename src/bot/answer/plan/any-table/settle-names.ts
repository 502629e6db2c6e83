import { labelWords } from '../../../../knowledge/index.js';
import type { Linker } from './linker.js';
import { chooseOne, isMiss, WHOLE_NAME, type Scope } from './operand.js';
import { isPrintedMovement } from './printed-movements.js';
import { isPercent, saysPercent } from './resolved.js';
import { mapOperands, value, type Expression } from './reading.js';

type PerhapsNamed = Extract<Expression, { readonly kind: 'perhaps-named' }>;

/** An expression in which the words of operators that name a row are read as its name: "net change in cash". */
export function settleNames(expression: Expression, linker: Linker, scope: Scope): Expression {
  const inside = (one: Expression): Expression => settleNames(one, linker, scope);
  switch (expression.kind) {
    case 'value':
      return expression;
    case 'perhaps-named':
      return isRowName(expression, linker, scope) ? value(expression.phrase) : inside(expression.otherwise);
    default:
      return mapOperands(expression, inside);
  }
}

/** Whether the phrase names a row from end to end, by the operator's word too, which is said but once. */
function isRowName({ phrase, word }: PerhapsNamed, linker: Linker, scope: Scope): boolean {
  const head = labelWords(word).at(-1);
  if (head === undefined || labelWords(phrase).filter((one) => one === head).length !== 1) return false;
  const chosen = chooseOne(linker.find(phrase, scope));
  if (isMiss(chosen) || (saysPercent(phrase) && !chosen.points.every(isPercent))) return false;
  if (chosen.coverage < WHOLE_NAME) return false;
  const isPrinted = chosen.points.every(isPrintedMovement);
  return [...chosen.series.names, isPrinted ? chosen.series.measure : ''].flatMap(labelWords).includes(head);
}

import type { Expression } from './expression.js';

const SIGNS = { plus: '+', minus: '−', times: '×', over: '÷', power: '^' } as const;
const BINDING = { plus: 1, minus: 1, times: 2, over: 2, power: 3 } as const;

type Operation = keyof typeof SIGNS;

/**
 * A formula with its numbers in it: "(70.7 − 42.2) ÷ 42.2 × 100". `printed` holds each input as it is to be shown.
 * Brackets stand where the order of operations needs them, and around negative inputs after a sign.
 */
export function printExpression(expression: Expression, printed: readonly string[]): string {
  switch (expression.kind) {
    case 'input':
      return printed[expression.index] ?? '';
    case 'constant':
      return String(expression.value);
    default:
      return printOperation(expression, printed);
  }
}

function printOperation(
  { kind, left, right }: Extract<Expression, { readonly left: Expression }>,
  printed: readonly string[],
): string {
  const binding = BINDING[kind];
  // a − (b − c), a ÷ (b × c) and a ^ (b ÷ c) need brackets on the right even where both bind alike.
  const rightBinding = kind === 'plus' || kind === 'times' ? binding : binding + 1;
  const joint = kind === 'power' ? SIGNS[kind] : ` ${SIGNS[kind]} `;
  return `${bracketed(left, printed, binding)}${joint}${bracketed(right, printed, rightBinding, true)}`;
}

function bracketed(expression: Expression, printed: readonly string[], least: number, follows = false): string {
  const text = printExpression(expression, printed);
  const binding = bindingOf(expression);
  const isNegative = follows && /^[-−]/u.test(text);
  return binding < least || isNegative ? `(${text})` : text;
}

function bindingOf(expression: Expression): number {
  return isOperation(expression.kind) ? BINDING[expression.kind] : 4;
}

function isOperation(kind: Expression['kind']): kind is Operation {
  return kind in SIGNS;
}

import type { Expression } from './expression.js';

const SIGNS = { plus: '+', minus: '−', times: '×', over: '÷', power: '^' } as const;
const BINDING = { plus: 1, minus: 1, times: 2, over: 2, power: 3 } as const;

type Operation = keyof typeof SIGNS;

/**
 * A formula with its numbers in it: "(70.7 − 42.2) ÷ 42.2 × 100". `printed` holds each input as it is to be shown.
 * Brackets stand where the order of operations needs them, and around negative inputs after a sign.
 */
export function printExpression(expression: Expression, printed: readonly string[]): string {
  return printAt(expression, printed, 'first');
}

/** Whether a sign stands before: a negative number after one is put in brackets. */
type Place = 'first' | 'after-sign';

function printAt(expression: Expression, printed: readonly string[], place: Place): string {
  switch (expression.kind) {
    case 'input':
      return printNumber(printed[expression.index] ?? '', place);
    case 'constant':
      return printNumber(String(expression.value), place);
    case 'magnitude':
      return `|${printAt(expression.of, printed, 'first')}|`;
    case 'statistic':
      return `${expression.name}(${expression.of.map((one) => printAt(one, printed, 'first')).join(', ')})`;
    default:
      return printOperation(expression, printed, place);
  }
}

function printNumber(text: string, place: Place): string {
  return place === 'after-sign' && /^[-−]/u.test(text) ? `(${text})` : text;
}

function printOperation(
  { kind, left, right }: Extract<Expression, { readonly left: Expression }>,
  printed: readonly string[],
  place: Place,
): string {
  const binding = BINDING[kind];
  // a − (b − c), a ÷ (b × c) and a ^ (b ÷ c) need brackets on the right even where both bind alike.
  const rightBinding = kind === 'plus' || kind === 'times' ? binding : binding + 1;
  const joint = kind === 'power' ? SIGNS[kind] : ` ${SIGNS[kind]} `;
  const [before, after] = [
    operand(left, printed, { least: binding, place }),
    operand(right, printed, { least: rightBinding, place: 'after-sign' }),
  ];
  return `${before}${joint}${after}`;
}

/** An operand, in brackets where it binds less than its operation needs. */
function operand(
  expression: Expression,
  printed: readonly string[],
  { least, place }: { readonly least: number; readonly place: Place },
): string {
  return bindingOf(expression) < least
    ? `(${printAt(expression, printed, 'first')})`
    : printAt(expression, printed, place);
}

function bindingOf(expression: Expression): number {
  return isOperation(expression.kind) ? BINDING[expression.kind] : 4;
}

function isOperation(kind: Expression['kind']): kind is Operation {
  return kind in SIGNS;
}

import type { Exact } from '../../knowledge/index.js';

import { combine, evaluate, type Expression } from './expression.js';
import { STATISTICS } from './statistics.js';

interface Known {
  readonly value: Exact;
  /** The inputs that take part. */
  readonly inputs: ReadonlySet<number>;
}

/**
 * The value of an expression with one input moved and the others as they are. Only what the input takes part in is
 * worked out again, so that moving each addend of a long sum costs little more than the sum.
 */
export class Variations {
  readonly #expression: Expression;
  readonly #values: readonly Exact[];
  readonly #known = new Map<Expression, Known>();

  constructor(expression: Expression, values: readonly Exact[]) {
    this.#expression = expression;
    this.#values = values;
  }

  /** The value with nothing moved. */
  get value(): Exact {
    return this.#know(this.#expression).value;
  }

  withInput(index: number, value: Exact): Exact {
    return this.#vary(this.#expression, index, value);
  }

  #know(expression: Expression): Known {
    const known = this.#known.get(expression) ?? this.#workOut(expression);
    this.#known.set(expression, known);
    return known;
  }

  #workOut(expression: Expression): Known {
    if (expression.kind === 'magnitude') {
      const { value, inputs } = this.#know(expression.of);
      return { value: value.abs(), inputs };
    }
    if (expression.kind === 'statistic') {
      const of = expression.of.map((one) => this.#know(one));
      const inputs = new Set(of.flatMap((one) => [...one.inputs]));
      return { value: STATISTICS[expression.name](of.map((one) => one.value)), inputs };
    }
    if (!('left' in expression)) {
      const inputs = new Set(expression.kind === 'input' ? [expression.index] : []);
      return { value: evaluate(expression, this.#values), inputs };
    }
    const [left, right] = [this.#know(expression.left), this.#know(expression.right)];
    return {
      value: combine(expression.kind, left.value, right.value),
      inputs: new Set([...left.inputs, ...right.inputs]),
    };
  }

  #vary(expression: Expression, index: number, value: Exact): Exact {
    const known = this.#know(expression);
    if (!known.inputs.has(index)) return known.value;
    if (expression.kind === 'magnitude') return this.#vary(expression.of, index, value).abs();
    if (expression.kind === 'statistic') {
      return STATISTICS[expression.name](expression.of.map((one) => this.#vary(one, index, value)));
    }
    if (!('left' in expression)) return value;
    const { kind, left, right } = expression;
    return combine(kind, this.#vary(left, index, value), this.#vary(right, index, value));
  }
}

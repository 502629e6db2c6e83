import { Decimal } from 'decimal.js';

const Checked = Decimal.clone({ precision: 40 });

const TOKEN = /\s*(?:(?<number>\d+(?:\.\d+)?)|(?<sign>[+−×÷^()|,])|(?<name>median|meanDeviation)(?=\())/uy;

/** A number of a formula, with the sign right before it. */
export interface FormulaNumber {
  readonly value: number;
  readonly follows: string | null;
}

/** What a formula's text comes to, and the numbers in it. */
export interface FormulaReading {
  readonly value: Decimal;
  readonly numbers: readonly FormulaNumber[];
}

/**
 * Works a formula out from its text alone, apart from the code that printed it: "(70.7 − 42.2) ÷ 42.2 × 100". Null
 * where it is no formula.
 */
export function readFormula(text: string): FormulaReading | null {
  const tokens = tokensOf(text);
  if (!tokens) return null;
  const reader = new FormulaReader(tokens);
  const value = reader.sum();
  return value?.isFinite() && reader.isAtEnd ? { value, numbers: reader.numbers } : null;
}

function tokensOf(text: string): readonly string[] | null {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const groups = TOKEN.exec(text)?.groups;
    const token = groups?.['number'] ?? groups?.['sign'] ?? groups?.['name'];
    if (token === undefined) return null;
    tokens.push(token);
  }
  return tokens;
}

/** A reader by precedence: sums of products of powers; null as soon as something does not fit. */
class FormulaReader {
  readonly numbers: FormulaNumber[] = [];
  readonly #tokens: readonly string[];
  #at = 0;

  constructor(tokens: readonly string[]) {
    this.#tokens = tokens;
  }

  get isAtEnd(): boolean {
    return this.#at === this.#tokens.length;
  }

  sum(): Decimal | null {
    let left = this.#product();
    for (let sign = this.#take('+', '−'); left && sign; sign = this.#take('+', '−')) {
      const right = this.#product();
      left = right && (sign === '+' ? left.plus(right) : left.minus(right));
    }
    return left;
  }

  #product(): Decimal | null {
    let left = this.#power();
    for (let sign = this.#take('×', '÷'); left && sign; sign = this.#take('×', '÷')) {
      const right = this.#power();
      left = right && (sign === '×' ? left.times(right) : left.div(right));
    }
    return left;
  }

  #power(): Decimal | null {
    const base = this.#atom();
    if (!this.#take('^')) return base;
    const exponent = this.#atom();
    return base && exponent && base.pow(exponent);
  }

  #atom(): Decimal | null {
    if (this.#take('−')) return this.#atom()?.negated() ?? null;
    if (this.#take('(')) return this.#closed(')');
    const name = this.#take('median', 'meanDeviation');
    if (name !== null) return this.#statistic(name);
    if (this.#take('|')) return this.#closed('|')?.abs() ?? null;
    const token = this.#tokens[this.#at];
    if (token === undefined || !/^\d/u.test(token)) return null;
    this.numbers.push({ value: Number(token), follows: this.#signBefore() });
    this.#at += 1;
    return new Checked(token);
  }

  /** What stands right before; the bracket behind the name of a function parts its numbers as a comma does. */
  #signBefore(): string | null {
    const [name = '', sign] = [this.#tokens[this.#at - 2], this.#tokens[this.#at - 1]];
    return sign === '(' && /^[a-z]/u.test(name) ? ',' : (sign ?? null);
  }

  #closed(end: ')' | '|'): Decimal | null {
    const inner = this.sum();
    return this.#take(end) ? inner : null;
  }

  #statistic(name: string): Decimal | null {
    const values: Decimal[] = [];
    for (let sign = this.#take('('); sign; sign = this.#take(',')) {
      const value = this.sum();
      if (!value) return null;
      values.push(value);
    }
    if (!this.#take(')') || values.length === 0) return null;
    return name === 'median' ? medianOf(values) : meanOf(values.map((value) => value.minus(meanOf(values)).abs()));
  }

  #take(...signs: readonly string[]): string | null {
    const token = this.#tokens[this.#at];
    if (token === undefined || !signs.includes(token)) return null;
    this.#at += 1;
    return token;
  }
}

function medianOf(values: readonly Decimal[]): Decimal {
  const ordered = values.toSorted((left, right) => left.cmp(right));
  const half = Math.floor(ordered.length / 2);
  return meanOf(ordered.length % 2 === 1 ? ordered.slice(half, half + 1) : ordered.slice(half - 1, half + 1));
}

function meanOf(values: readonly Decimal[]): Decimal {
  return Checked.sum(...values).div(values.length);
}

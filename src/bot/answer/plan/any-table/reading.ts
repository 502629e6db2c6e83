import type { Spread } from '../numbers/spread-words.js';
import type { Limit } from './limits.js';

/**
 * What a question asks of a table, as far as its wording shows: an expression over phrases that name rows, columns and
 * periods. Each phrase takes over from the rest of the question what it leaves out.
 */
export type Expression =
  /** A number as it stands. */
  | { readonly kind: 'value'; readonly phrase: string }
  /** The sum or the average of what a phrase lists, or of one thing over several periods. */
  | { readonly kind: 'together'; readonly how: Reduction; readonly of: Expression }
  /** How one thing moved from an earlier to a later period; "rise" in percent where the question is not clear. */
  | { readonly kind: 'over-time'; readonly how: Movement; readonly of: Expression }
  /** A phrase with the word of an operator that may be part of a row's name: "net change in cash". */
  | { readonly kind: 'perhaps-named'; readonly phrase: string; readonly word: string; readonly otherwise: Expression }
  /** Two things set against each other. */
  | {
      readonly kind: 'apart';
      readonly how: 'difference' | 'growth';
      readonly left: Expression;
      readonly right: Expression;
      /** "How much more is A than B" has a direction; "the difference between A and B" is how far they lie apart. */
      readonly isDirected: boolean;
    }
  /** Wordings that may be parted in more than one place: "between A and B and C". The best named one is meant. */
  | { readonly kind: 'either'; readonly options: readonly Expression[] }
  | {
      readonly kind: 'quotient';
      readonly as: 'number' | 'percent' | 'times';
      readonly part: Expression;
      readonly whole: Expression;
    };

/**
 * In percent, in the number's own unit, or as its unit has it: percents in points, all others in percent. A "gap" between
 * two periods has no direction. "Compound" is growth a year.
 */
export type Movement = 'growth' | 'change' | 'rise' | 'gap' | 'compound';

/** A "total" adds up unless it is the name of a row. */
export type Reduction = 'sum' | 'average' | 'total';

/** What kind of thing is asked for: the periods or the entries (rows, columns) of a table. */
export type Axis = 'period' | 'entry';

export type Reading =
  | { readonly kind: 'compute'; readonly expression: Expression }
  /** Which year, which row stands highest or lowest. */
  | {
      readonly kind: 'extreme';
      readonly axis: Axis;
      readonly order: 'highest' | 'lowest';
      readonly of: Expression;
      /** What is put in order, word for word: "average" may be part of its name. */
      readonly phrase: string;
    }
  /** A median, a deviation, the closest of many numbers; where a label holds the words for it, something else is meant. */
  | { readonly kind: 'spread'; readonly how: Spread; readonly phrase: string; readonly otherwise: Reading }
  /** Which years, which rows lie beyond a limit; no limit: which hold a number. */
  | {
      readonly kind: 'beyond';
      readonly axis: Axis;
      readonly limit: Limit | null;
      readonly of: string;
      readonly counted: boolean;
    }
  /** The rows that make up what a phrase names, or all; the periods that a table holds. */
  | { readonly kind: 'members'; readonly of: string; readonly counted: boolean }
  | { readonly kind: 'periods'; readonly counted: boolean };

/** One option, or a choice between several. */
export function either(options: readonly Expression[]): Expression | null {
  const [only, ...others] = options;
  return only && others.length > 0 ? { kind: 'either', options } : (only ?? null);
}

/** An expression with each of its phrases changed. */
export function mapPhrases(expression: Expression, change: (phrase: string) => string): Expression {
  const inside = (one: Expression): Expression => mapPhrases(one, change);
  switch (expression.kind) {
    case 'value':
      return value(change(expression.phrase));
    case 'perhaps-named':
      return { ...expression, phrase: change(expression.phrase), otherwise: inside(expression.otherwise) };
    default:
      return mapOperands(expression, inside);
  }
}

type Operation = Exclude<Expression, { readonly kind: 'perhaps-named' | 'value' }>;

/** An operation with each of its operands changed. */
export function mapOperands(operation: Operation, change: (operand: Expression) => Expression): Expression {
  switch (operation.kind) {
    case 'together':
    case 'over-time':
      return { ...operation, of: change(operation.of) };
    case 'either':
      return { ...operation, options: operation.options.map(change) };
    case 'apart':
      return { ...operation, left: change(operation.left), right: change(operation.right) };
    case 'quotient':
      return { ...operation, part: change(operation.part), whole: change(operation.whole) };
  }
}

export function value(phrase: string): Expression {
  return { kind: 'value', phrase: phrase.trim() };
}

/** The words of an expression's phrases, in order. */
export function wordingOf(expression: Expression): string {
  switch (expression.kind) {
    case 'value':
    case 'perhaps-named':
      return expression.phrase;
    case 'together':
    case 'over-time':
      return wordingOf(expression.of);
    case 'either':
      return expression.options.slice(0, 1).map(wordingOf).join('');
    case 'apart':
      return `${wordingOf(expression.left)} ${wordingOf(expression.right)}`;
    case 'quotient':
      return `${wordingOf(expression.part)} ${wordingOf(expression.whole)}`;
  }
}

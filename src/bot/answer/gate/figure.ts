import { Exact, type Corpus } from '../../../knowledge/index.js';
import type { Figure, FigureInput } from '../../reply/reply.js';
import { cellFigure } from '../compose/cell-figure.js';
import { roundForDisplay } from '../compose/display-amount.js';
import { printRounded } from '../compose/round-number.js';
import type { Rounding } from '../understand/rounding.js';
import { numberFigure } from '../compose/number-figure.js';
import { cellOf, isSoundInput, numbersAt } from './figure-input.js';
import { readFormula, type FormulaNumber } from './formula.js';
import { decimalsIn } from './numbers.js';

const LANGUAGES = ['zh', 'en'] as const;

/**
 * A looked-up figure is sound where it is, in one of the languages, exactly the figure of its cell or of a number that
 * its passage says: value, unit, display and interval. A figure without inputs is a count or a unit made from the corpus' structure.
 */
export function isSoundFigure(figure: Figure, corpus: Corpus, rounding: Rounding | null = null): boolean {
  if (figure.inputs.length === 0)
    return figure.display.startsWith(figure.value.toLocaleString('en-US')) || figure.display === String(figure.value);
  if (figure.formula !== null)
    return isSoundComputation(figure, figure.formula, corpus) && showsValue(figure, rounding);
  const [input] = figure.inputs;
  if (!input || figure.inputs.length > 1) return false;
  return lookUpsOf(input, corpus).some((one) => JSON.stringify(one) === JSON.stringify(figure));
}

/** Every figure that looking an input up can give. */
function lookUpsOf(input: FigureInput, corpus: Corpus): readonly (Figure | null)[] {
  const cell = cellOf(input, corpus);
  const numbers = numbersAt(input, corpus);
  return LANGUAGES.flatMap((language) => [
    cell ? cellFigure(cell, language) : null,
    ...numbers.map((number) => numberFigure(number, language)),
  ]);
}

/** A formula may come out this far from the value in relative terms: both carry more digits than a number of JSON. */
const FORMULA_TOLERANCE = 1e-12;

/**
 * A computed figure is sound where each input is what its cell or passage prints, the formula starts from these inputs
 * and counts alone, its text comes to the value, and the value lies within its interval.
 */
function isSoundComputation(figure: Figure, formula: string, corpus: Corpus): boolean {
  const reading = readFormula(formula);
  if (!reading || !figure.inputs.every((input) => isSoundInput(input, corpus))) return false;
  const inputs = figure.inputs.map(({ value }) => Math.abs(value));
  const foreign = reading.numbers.filter(({ value }) => !inputs.includes(value));
  if (!foreign.every(isOfFormula)) return false;
  if (!inputs.every((value) => reading.numbers.some((number) => number.value === value))) return false;
  const [low, high] = figure.interval ?? [figure.value, figure.value];
  const difference = reading.value.minus(figure.value).abs();
  const stands = difference.lte(reading.value.abs().times(FORMULA_TOLERANCE)) || difference.lt(Number.EPSILON);
  return stands && low <= figure.value && figure.value <= high;
}

/**
 * Numbers that a formula brings along: the powers of ten that it multiplies by, how many terms or years it divides by,
 * and the one of "− 1" and "(1 ÷ 5". Nothing else may be added to or taken from what the sources print.
 */
function isOfFormula({ value, follows }: FormulaNumber): boolean {
  if (follows === '×') return /^10+$/u.test(String(value));
  if (follows === '÷') return Number.isInteger(value);
  return value === 1 && (follows === '−' || follows === '(');
}

/** The display shows the value with every digit, rounded as displays are, or with the digits that were asked for. */
function showsValue({ value, display }: Figure, rounding: Rounding | null): boolean {
  const exact = new Exact(value);
  const asked = rounding ? [new Exact(printRounded(exact, rounding).replace('−', '-'))] : [];
  const shown = [exact, roundForDisplay(exact), ...asked];
  return decimalsIn(display).some((decimal) => shown.some((one) => one.eq(decimal)));
}

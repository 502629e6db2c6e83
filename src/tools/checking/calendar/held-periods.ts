import { comparePeriods, periodLength, periodYear } from '../../../knowledge/index.js';
import { earlierPeriod } from './earlier.js';
import { isPartOf } from './parts-of.js';
import { inSomeYear, inYear, isUndated, withoutYear } from './undated.js';

/** The periods that the rows of a table are named by. */
export class HeldPeriods {
  readonly #periods: readonly string[];
  readonly #years: readonly string[];

  #isRun: boolean | null = null;

  /** Each period once, in any order. */
  constructor(periods: readonly string[]) {
    this.#periods = periods;
    this.#years = [...new Set(this.#periods.flatMap((period) => periodYear(period) ?? []))];
  }

  /** The period before a year is the year before it: nothing is left open. */
  get areYears(): boolean {
    return this.#periods.every((period) => periodLength(period) === 'year');
  }

  /**
   * A period as the table dates it: "July" of the only July that it holds, where its periods are of one year or follow
   * each other without a gap. Null where it is not told which is meant.
   */
  resolve(period: string): string | null {
    if (!isUndated(period) || this.#periods.every(isUndated)) return period;
    const alike = this.#periods.filter((one) => withoutYear(one) === period);
    const [year, second] = this.#years;
    if (year !== undefined && second === undefined) return inYear(period, year);
    return alike.length === 1 && this.#isOneRun ? (alike[0] ?? null) : null;
  }

  /**
   * The periods that last as long as one: all that are held, and where that says more those of its year, and those of a
   * longer one that it is spoken of within.
   */
  besides(period: string, within: string | null): readonly (readonly string[])[] {
    const alike = this.#periods.filter((one) => lengthOf(one) === lengthOf(period));
    const ofYear = alike.filter((one) => periodYear(one) === periodYear(period));
    const isInside = within !== null && isPartOf(period, within);
    const inside = isInside ? alike.filter((one) => isPartOf(one, within)) : alike;
    return [alike, ...[ofYear, inside].filter(({ length }) => length > 1 && length < alike.length)];
  }

  /** Whether they follow each other without a gap; found out once. */
  get #isOneRun(): boolean {
    if (this.#isRun === null) {
      const inOrder = this.#periods.toSorted(comparePeriods);
      this.#isRun = inOrder.slice(1).every((period, at) => earlierPeriod(period, 'preceding') === inOrder[at]);
    }
    return this.#isRun;
  }
}

/** How long a period is, said of which year or not. */
function lengthOf(period: string): string | null {
  return periodLength(inSomeYear(period));
}

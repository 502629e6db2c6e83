import type { Corpus } from '../../../knowledge/index.js';
import type { RowName } from '../assertion.js';
import { earlierPeriod, type Before } from '../calendar/earlier.js';
import { natureOf } from '../measure-nature.js';
import type { ProseSeries } from '../prose-series.js';
import type { Scope, Subject } from './scope.js';

/** A series of prose: two periods, and perhaps the growth a year between them. */
export class SeriesScope implements Scope {
  readonly corpus: Corpus;
  readonly years: readonly string[];
  readonly rivals: readonly Subject[] = [];
  readonly befores: readonly Before[] = ['year'];
  readonly earlier = earlierPeriod;
  readonly #series: ProseSeries;
  readonly #subject: Subject;

  constructor(series: ProseSeries, corpus: Corpus) {
    const { start, end, yearly } = series;
    this.corpus = corpus;
    this.years = [start.period, end.period];
    this.#series = series;
    this.#subject = {
      valuesIn: (period) => [start, end].filter((one) => one.period === period).map(({ term }) => term),
      growthBetween: () => null,
      nature: natureOf(series.names),
      yearlyGrowthBetween: (base, at) => (base === start.period && at === end.period ? yearly : null),
    };
  }

  rivalSetsOf(): readonly (readonly Subject[])[] {
    return [];
  }

  subjectsOf({ targets, combined }: RowName): readonly Subject[] {
    if (combined) return [];
    return targets.some(({ source }) => source === this.#series) ? [this.#subject] : [];
  }
}

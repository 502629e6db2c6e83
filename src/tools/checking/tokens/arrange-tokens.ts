import { withBothYears } from './read-both-years.js';
import { withCalendar } from './read-calendar.js';
import { withDatedPeriods } from './date-periods.js';
import { withPrepositions } from './resolve-prepositions.js';
import { withMajorities } from './read-majorities.js';
import { withUnits } from './resolve-units.js';
import { withRelativePeriods } from './relative-periods.js';
import { withCategories } from './count-categories.js';
import { withRowCounts } from './count-rows.js';
import { withoutAppositions, withoutMoveBrackets } from './drop-appositions.js';
import { withoutListMark } from './drop-list-mark.js';
import { withRatios } from './read-ratios.js';
import { withPoints } from './read-points.js';
import { withDoubleDigits } from './read-double-digits.js';
import { withoutRestated } from './drop-restated.js';
import { withoutRepeated } from './drop-repeated.js';
import { withMultiples } from './read-multiples.js';
import { withOwners } from './mark-owners.js';
import { withoutAttitude } from './drop-attitude.js';
import { withTogether } from './mark-together.js';
import { withWholes } from './mark-wholes.js';
import { withScope } from './mark-scope.js';
import { withTopNumbers } from './read-top-numbers.js';
import { withAlone } from './resolve-alone.js';
import { withoutAsMuch } from './resolve-as-much.js';
import { withAnyOther } from './resolve-any-other.js';
import { withPlaced } from './resolve-placed.js';
import { withReferring } from './mark-referring.js';
import { withReferents } from './resolve-referents.js';
import { withoutAfter } from './resolve-after.js';
import { withBut } from './resolve-but.js';
import { withoutMerely } from './resolve-only.js';
import { withApproximations } from './spread-approximations.js';
import { withOrders } from './read-orders.js';
import { withIncrements } from './mark-increments.js';
import { withApposed } from './mark-apposed.js';
import { withPlaces } from './read-places.js';
import { withPublished } from './read-published.js';
import { withLabels } from './drop-label-marks.js';
import { withMeanValues, withoutMeansOfEach, withYearlyMeans } from './read-yearly-means.js';
import type { Token } from './token.js';

type Pass = (tokens: readonly Token[], sentence: string) => readonly Token[];

/** In this order: what is joined by one is a whole for the next. */
const PASSES: readonly Pass[] = [
  withoutRestated,
  withOrders,
  withPlaces,
  withPublished,
  withLabels,
  withCalendar,
  withDatedPeriods,
  withUnits,
  withBothYears,
  withYearlyMeans,
  withMeanValues,
  withoutMeansOfEach,
  withRatios,
  withPrepositions,
  withoutListMark,
  withReferents,
  withPlaced,
  withMultiples,
  withoutRepeated,
  withDoubleDigits,
  withPoints,
  withoutAttitude,
  withOwners,
  withTopNumbers,
  withCategories,
  withRowCounts,
  withApposed,
  withIncrements,
  withTogether,
  withWholes,
  withMajorities,
  withReferring,
  withScope,
  withoutAsMuch,
  withAnyOther,
  withBut,
  withoutAfter,
  withoutMerely,
  withAlone,
  withApproximations,
  withoutAppositions,
  withoutMoveBrackets,
  withRelativePeriods,
];

/** The tokens of a sentence with what belongs together joined, and without what says nothing of a figure. */
export function arrangeTokens(tokens: readonly Token[], sentence: string): readonly Token[] {
  return PASSES.reduce((arranged, pass) => pass(arranged, sentence), tokens);
}

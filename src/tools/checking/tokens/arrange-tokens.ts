import { withCategories } from './count-categories.js';
import { withoutAppositions } from './drop-appositions.js';
import { withoutListMark } from './drop-list-mark.js';
import { withTopNumbers } from './read-top-numbers.js';
import { withoutAfter } from './resolve-after.js';
import { withoutMerely } from './resolve-only.js';
import { withApproximations } from './spread-approximations.js';
import type { Token } from './token.js';

/** The tokens of a sentence with what belongs together joined, and without what says nothing of a figure. */
export function arrangeTokens(tokens: readonly Token[], sentence: string): readonly Token[] {
  const counted = withCategories(withTopNumbers(withoutListMark(tokens, sentence), sentence));
  return withoutAppositions(withApproximations(withoutMerely(withoutAfter(counted))));
}

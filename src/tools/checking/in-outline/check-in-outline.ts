import { detectLanguage, type Corpus } from '../../../knowledge/index.js';
import { judgeOutline } from './judge-outline.js';
import type { ListedJudgement } from './listed-judgement.js';
import { outlineTerms } from './outline-terms.js';
import { readOutlineClaim } from './read-outline-claim.js';

/**
 * Checks what a sentence says of the lists of a document: what belongs under what, how many there are, in which place or
 * section something stands. Null where one of its words says anything else, or where several documents differ.
 */
export function checkInOutline(
  sentence: string,
  { corpus, document }: { readonly corpus: Corpus; readonly document: string | undefined },
): ListedJudgement | null {
  const language = detectLanguage(sentence);
  const judged = outlineTerms(corpus, document).flatMap(({ terms }) => {
    const parts = readOutlineClaim(sentence, language, terms);
    return (parts && judgeOutline(parts, terms)) ?? [];
  });
  const [first, second] = judged;
  return first && !second ? first : null;
}

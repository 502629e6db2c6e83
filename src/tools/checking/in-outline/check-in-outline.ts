import { detectLanguage, type Corpus, type LocalText } from '../../../knowledge/index.js';
import type { CellEvidence, Evidence } from '../../evidence.js';
import { judgeOutline } from './judge-outline.js';
import { outlineTerms } from './outline-terms.js';
import { readOutlineClaim } from './read-outline-claim.js';

/** What lists say of a sentence: it is so, or else how many there are, or where what it names belongs. */
export interface ListedJudgement {
  readonly verdict: 'contradicted' | 'supported';
  /** Right number; null where none is wrong. */
  readonly count: number | null;
  /** Where what is named belongs, or what is right in its place; null where that is not what is wrong. */
  readonly right: LocalText | null;
  readonly grounds: readonly (CellEvidence | Evidence)[];
}

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

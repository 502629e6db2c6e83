import { isOtherLanguage, OTHER, type Advice, type LabelScore } from '../../knowledge/index.js';
import { holdsWording, parseWordings } from './wording.js';

/** Why nothing is recommended for a description. */
export type NoSubject = 'no-words' | 'other-language' | 'no-industry' | 'nothing-said';

/**
 * Score of "something else" from which a text is no description of an industry: with a word of industry in it, and
 * without. On the development set descriptions score 0.11 at the most, other texts 0.13 at the least, most 0.2 and more.
 */
const OTHER_MATTER = { named: 0.25, unnamed: 0.15 } as const;

/** Why a description is none of an industry; null where it is one. What it says of the industry is another matter. */
export function subjectFault(text: string, scores: readonly LabelScore[], advice: Advice): NoSubject | null {
  if (!/\p{L}/u.test(text)) return 'no-words';
  if (isOtherLanguage(text)) return 'other-language';
  const named = holdsWording(parseWordings(advice.subjects.words, advice), text);
  const other = scores.find(({ label }) => label === OTHER)?.score;
  // Without the model only the words can tell.
  if (other === undefined) return named ? null : 'no-industry';
  return other < OTHER_MATTER[named ? 'named' : 'unnamed'] ? null : 'no-industry';
}

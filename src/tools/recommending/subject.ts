import { isOtherLanguage, OTHER, type Advice, type LabelScore } from '../../knowledge/index.js';
import { holdsWording, parseWordings } from './wording.js';

/** Why nothing is recommended for a description. */
export type NoSubject = 'no-words' | 'other-language' | 'no-industry' | 'nothing-said';

/**
 * Score of "something else" from which a text is no description of an industry: where the map's words name a trouble in
 * it, where it holds a word of industry, and where it does neither. Over the five development sets descriptions score
 * 0.24, 0.13 and 0.13 at the most, other texts that do the same 0.31, 0.25 and, but for a few, 0.15 at the least.
 */
const OTHER_MATTER = { troubled: 0.28, named: 0.25, neither: 0.15 } as const;

/**
 * Why a description is none of an industry; null where it is one. What it says of the industry is another matter.
 *
 * @param troubled whether its words name a trouble of industries
 */
export function subjectFault(
  text: string,
  scores: readonly LabelScore[],
  { advice, troubled }: { readonly advice: Advice; readonly troubled: boolean },
): NoSubject | null {
  if (!/\p{L}/u.test(text)) return 'no-words';
  if (isOtherLanguage(text)) return 'other-language';
  const named = holdsWording(parseWordings(advice.subjects.words, advice), text);
  const other = scores.find(({ label }) => label === OTHER)?.score;
  // Without the model only the words can tell.
  if (other === undefined) return named ? null : 'no-industry';
  return other < OTHER_MATTER[evidenceOf(troubled, named)] ? null : 'no-industry';
}

function evidenceOf(troubled: boolean, named: boolean): keyof typeof OTHER_MATTER {
  if (troubled) return 'troubled';
  return named ? 'named' : 'neither';
}

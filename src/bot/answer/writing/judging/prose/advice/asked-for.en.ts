import { HEDGED } from '../hedged.js';
import { IRREGULAR } from './passive.en.js';

/** "A needs to be built": what is asked for, of a thing that is named in front of it. */
const ASKED =
  /^(?<thing>(?!(?:it|they|this|these|that|those|such|there|each|any)\b)(?:(?!\b(?:that|which|who|how|what|is|are|was|were|has|have|can|will|should)\b)[^,;:])+?) (?:(?:needs?|has|have) to|should) (?:also )?be (?<done>\p{L}+)(?<rest> to [^,;:]+)?[.]?$/iu;
const NEEDS = /\bneeds? to be\b/iu;

/** What needs to be done told as what should be: "A should be built", "should build A". */
export function askedFor(sentence: string, stated: readonly string[]): readonly string[] {
  if (HEDGED.en.test(sentence)) return [];
  const { thing, done = '', rest = '' } = ASKED.exec(sentence)?.groups ?? {};
  const verb = verbOf(done);
  const active = thing === undefined || verb === null ? [] : [`should ${verb} ${thing}${rest}`];
  return [...active, ...stated.filter((text) => NEEDS.test(text)).map((text) => text.replace(NEEDS, 'should be'))];
}

/** A verb by its participle, which has its stem where it is regular: stems are what is compared. */
function verbOf(participle: string): string | null {
  const [irregular] = Object.entries(IRREGULAR).find(([, done]) => done === participle) ?? [];
  return irregular ?? (participle.endsWith('ed') ? participle : null);
}

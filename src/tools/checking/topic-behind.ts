import { topicOfSentence } from './topics.js';
import type { Topic } from './reading/clause.js';
import type { SentenceClaims } from './split-claims.js';

/** Openings that go on about the one thing of the sentence before: "It …", 其…, 比上年…. */
const REFERRING =
  /^(?:(?:it|its|that|this)\b|其(?!中|他|它|余|次|实)|该(?!国|省|市|年)|同比|[比较](?:上|去|前)一?年)/iu;

/** The sentence before, and what it was about at its end. */
export interface Behind {
  readonly sentence: SentenceClaims;
  readonly topic: Topic | null;
}

/** What a sentence is about, with what can only be meant from the sentence before. */
export function topicBehind(
  own: Topic,
  { written, claims }: { readonly written: string } & Pick<SentenceClaims, 'claims'>,
  before: Behind | null,
): Topic {
  const held = before && topicOfSentence(before.sentence.claims);
  const [first] = claims;
  if (!held || !first || held.period === null) return own;
  const tokens = claims.flatMap((claim) => claim.tokens);
  const isDated = tokens.some(({ kind }) => kind === 'period');
  // A word of the caption may name the whole: "exports rose" behind a sentence about rare earths.
  const isNamed = tokens.some(({ kind }) => kind === 'name');
  const row = !isNamed && REFERRING.test(written) ? held.row : own.row;
  const previous = !isDated && before.topic?.matter === 'values' ? held.row : null;
  return { ...own, row, previous, period: isDated ? own.period : held.period };
}

import { HEDGED } from './hedged.js';

/**
 * English says a subject once and goes on with what else it does: "A is B, and can do C"; in the next clause it calls it
 * "it". Sentences that say the subject again: "A can do C".
 *
 * Both are recognised by auxiliary verbs alone, which form no noun; a pronoun only where the subject is the one thing
 * that it can point at.
 */
export function withCarriedSubject(sentence: string): readonly string[] {
  if (HEDGED.en.test(sentence)) return [];
  return [...fromPredicates(sentence), ...fromPronouns(sentence)];
}

const AUXILIARY = '(?:is|are|was|were|has|have|can|will|must|should)';
/** Words that say where, when or how in front of the subject. */
const CIRCUMSTANCE =
  '(?:(?:in|at|by|from|through|over|during|since|with|as|under|against|to date|therefore|however)[^,;]*, )?';
/** A subject: no clause, no mark and no auxiliary verb in it, and no pronoun. */
const SUBJECT = String.raw`(?<subject>(?!(?:it|they|this|these|that|those|there|which|who|he|she|we)\b)(?:(?!\b(?:that|which|who|${AUXILIARY.slice(3, -1)})\b)[^,;:])+?)`;

const PREDICATES = new RegExp(
  String.raw`^${CIRCUMSTANCE}${SUBJECT} ${AUXILIARY} (?<first>[^;:]+?),? and (?<also>also )?(?<second>${AUXILIARY} [^;:]+)$`,
  'iu',
);
const WITH_SUBJECT = /\b(?:that|which|who)\b/iu;

function fromPredicates(sentence: string): readonly string[] {
  const { subject = '', first = '', second = '' } = PREDICATES.exec(withoutStop(sentence))?.groups ?? {};
  return subject === '' || WITH_SUBJECT.test(first) ? [] : [`${subject} ${second}`];
}

/** "A is especially critical; it shows itself as …": nothing but the subject stands in front of "it". */
const PRONOUN = new RegExp(
  String.raw`^${CIRCUMSTANCE}${SUBJECT} (?:is|are|was|were)(?: (?!the\b|a\b|an\b|of\b|in\b|to\b)\p{L}+){1,3}; (?:it|they) (?<second>[^;:]+)$`,
  'iu',
);

function fromPronouns(sentence: string): readonly string[] {
  const { subject = '', second = '' } = PRONOUN.exec(withoutStop(sentence))?.groups ?? {};
  return subject === '' ? [] : [`${subject} ${second}`];
}

function withoutStop(sentence: string): string {
  return sentence.replace(/[.!]\s*$/u, '');
}

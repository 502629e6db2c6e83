import { HEDGED } from './hedged.js';
import { pointAtOther, predicatesOf } from './predicates.en.js';

/**
 * English says a subject once and goes on with what else it does: "A is B, and can do C"; in the next clause it calls it
 * "it". Sentences that say the subject again, of one of its predicates or of some that follow each other.
 *
 * A later predicate is recognised by verbs that no noun is spelled like, a pronoun only where the subject is the one thing
 * that it can point at.
 */
export function withCarriedSubject(sentence: string): readonly string[] {
  return [...fromPredicates(sentence), ...fromPronouns(sentence), ...fromInfinitives(sentence)];
}

/** Words that say how a predicate follows from the one before it. */
const FOLLOWING = /^(?:also|so|thus|thereby|then) /iu;

function fromPredicates(sentence: string): readonly string[] {
  const found = predicatesOf(sentence);
  if (!found) return [];
  const { front, subject, modal, predicates } = found;
  return runsOf(predicates)
    .filter((run) => !pointAtOther(run, found))
    .map((run) => `${front}${subject} ${modal === '' ? '' : `${modal} `}${inList(run).replace(FOLLOWING, '')}`);
}

/** "A and B"; "A, B and C". */
export function inList(all: readonly string[]): string {
  return [all.slice(0, -1).join(', '), ...all.slice(-1)].filter((one) => one !== '').join(' and ');
}

/** "A enables B to do C and to do D": that A enables B to do D. */
const TO_DO =
  /^(?<who>(?!(?:it|they|this|these|that|those)\b)[^,;:]+? (?:enables?|allows?|helps?|encourages?) (?:(?!\bto\b)[^,;:])+? )to (?:(?!\bto\b)[^,;:])+ and (?<other>to [^;:]+?)[.!]?$/iu;

function fromInfinitives(sentence: string): readonly string[] {
  const { who, other } = TO_DO.exec(sentence)?.groups ?? {};
  return who === undefined || other === undefined || HEDGED.en.test(sentence) ? [] : [`${who}${other}`];
}

/** Predicates that follow each other: fewer than all. */
function runsOf(all: readonly string[]): ReadonlyArray<readonly string[]> {
  const runs = all.flatMap((_, from) => all.slice(from).map((__, length) => all.slice(from, from + length + 1)));
  return runs.filter((run) => run.length < all.length);
}

/** "A is especially critical; it shows itself as …": nothing but the subject stands in front of "it". */
const PRONOUN =
  /^(?<subject>(?:(?:in|at|under) [^,;:]+? (?=the ))?(?!(?:it|they|this|these|that|those|such|there|which|who|he|she|we)\b)(?:(?!\b(?:that|which|who|is|are|was|were|has|have|can|will|must|should)\b)[^,;:])+?) (?:is|are|was|were)(?: (?!the\b|a\b|an\b|of\b|in\b|to\b)\p{L}+){1,3}; (?:it|they) (?<second>[^;:]+)$/iu;

function fromPronouns(sentence: string): readonly string[] {
  if (HEDGED.en.test(sentence)) return [];
  const { subject = '', second = '' } = PRONOUN.exec(sentence.replace(/[.!]\s*$/u, ''))?.groups ?? {};
  return subject === '' ? [] : [`${subject} ${second}`];
}

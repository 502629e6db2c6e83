import { HEDGED } from './hedged.js';
import { MOVING } from './leading-words.js';
import { AUXILIARY_EN, FINITE_EN, MANNER_EN, MODAL_EN, PLAIN_BARE_EN, PLAIN_VERB_EN } from './verbs.en.js';

/** Words that say where, when or how in front of the subject, with their comma. */
const FRONT = `(?<front>(?:${MOVING.en}[^,;]*, )*)`;
/** A subject: no clause, no mark and no verb in it, and no pronoun. */
const SUBJECT = String.raw`(?<subject>(?!(?:it|they|this|these|that|those|such|there|which|who|he|she|we|the former|the latter)\b)(?:(?!\b(?:this|these|that|which|who|whose|where|by which|${AUXILIARY_EN.slice(3, -1)})\b)[^,;:])+?)`;
const SENTENCE = new RegExp(
  String.raw`^${FRONT}${SUBJECT} (?<verb>${MODAL_EN} |(?=${AUXILIARY_EN} |${MANNER_EN}*${FINITE_EN} ))(?<rest>[^;:]+)$`,
  'iu',
);
/** A clause with a subject of its own, or one that is governed, of which a later verb may be a part. */
const WITH_SUBJECT = /\b(?:that|which|who|whose|where|what|how|why)\b/iu;
/** "Drives enterprises to raise A and expands B" is one thing; "to raise A, expand B" is another. */
const WITH_INFINITIVE = /\bto (?:\p{L}+ly )?\p{L}+/iu;

const NEXT_FINITE = new RegExp(String.raw`,? and (?=${MANNER_EN}*(?:${AUXILIARY_EN}|${PLAIN_VERB_EN})\b)`, 'iu');
const NEXT_BARE = new RegExp(String.raw`(?:, and| and|,) (?=${MANNER_EN}*${PLAIN_BARE_EN}\b)`, 'iu');

/** It may limit all that is said before it: "can reduce A, raise B, and create C under some conditions". */
const LIMITED =
  /\b(?:under|where|provided|depending|sometimes|at times|partly|in (?:theory|principle|practice|part|some|certain|most|many)|on paper)\b/iu;
/** A thing that another predicate names. */
const POINTING = /\b(?:it|them|they|this|these|those)\b/iu;
/** The beginning of a list, of which the comma behind it parts what comes next: "between firms, universities and". */
const BEGUN_LIST = /,(?!.*\b(?:and|or)\b)/iu;

/** A subject, what leads it, and what is said of it, one after the other. */
export interface Predicated {
  readonly front: string;
  readonly subject: string;
  /** The modal verb that goes with each predicate, or none. */
  readonly modal: string;
  readonly predicates: readonly string[];
}

/** "A promotes B and raises C", "A can do B, make C, and reduce D"; null where it is not plain what is said of A. */
export function predicatesOf(sentence: string): Predicated | null {
  const found = HEDGED.en.test(sentence) ? undefined : SENTENCE.exec(sentence.replace(/[.!]\s*$/u, ''))?.groups;
  if (!found) return null;
  const { front = '', subject = '', verb = '', rest = '' } = found;
  const predicates = rest.split(verb === '' ? NEXT_FINITE : NEXT_BARE);
  return areApart(predicates, verb !== '') ? { front, subject, modal: verb.trim(), predicates } : null;
}

function areApart(predicates: readonly string[], areBare: boolean): boolean {
  const before = predicates.slice(0, -1);
  const isOpen = before.some((one) => WITH_SUBJECT.test(one) || (areBare && WITH_INFINITIVE.test(one)));
  return before.length > 0 && !isOpen && areWhole(predicates);
}

function areWhole(predicates: readonly string[]): boolean {
  const isLimited = LIMITED.test(predicates.at(-1) ?? '');
  const points = predicates.slice(1).some((one) => POINTING.test(one));
  return !isLimited && !points && !predicates.some((one) => BEGUN_LIST.test(one));
}

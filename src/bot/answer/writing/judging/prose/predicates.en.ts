import { HEDGED } from './hedged.js';
import { MOVING } from './leading-words.js';
import {
  AUXILIARY_EN,
  BARE_EN,
  FINITE_EN,
  MANNER_EN,
  MODAL_EN,
  PARTICIPLE_EN,
  PLAIN_BARE_EN,
  PLAIN_VERB_EN,
} from './verbs.en.js';

/** Words that say where, when or how in front of the subject, with their comma. */
const FRONT = `(?<front>(?:${MOVING.en}[^,;]*, )*)`;
/** A subject: no clause, no mark and no verb in it, and no pronoun. */
const SUBJECT = String.raw`(?<subject>(?!(?:it|they|this|these|that|those|such|there|which|who|he|she|we|the former|the latter)\b)(?:(?!\b(?:this|these|that|which|who|whose|where|by which|${AUXILIARY_EN.slice(3, -1)})\b)[^,;:])+?(?<!\b(?:and|or|to|of|the|a)))`;
/** A clause with a subject of its own, or one that is governed, of which a later verb may be a part. */
const WITH_SUBJECT = /\b(?:that|which|who|whose|where|what|how|why)\b/iu;
/** "Drives enterprises to raise A and expands B" is one thing; "to raise A, expand B", "help them raise A, expand B" another. */
const WITH_INFINITIVE = new RegExp(
  String.raw`\bto (?:\p{L}+ly )?\p{L}+|\b(?:help|let|make)\b[^,]*? ${BARE_EN}\b`,
  'iu',
);

/** What stands before the next predicate. */
const AND = '(?:, and| and|,) ';
/** "Lower costs" may be costs that are lower. */
const NEXT_BARE = String.raw`${AND}(?=(?:to )?${MANNER_EN}*(?!lower (?!the\b|its\b|their\b|this\b))${PLAIN_BARE_EN}\b)`;
/** Nor are "and reduced costs" one thing more that has been done, where no comma or article says so. */
const NEXT_DONE = String.raw`(?:, and|,) (?=${MANNER_EN}*${PARTICIPLE_EN}\b)| and (?=${MANNER_EN}*${PARTICIPLE_EN} (?:the|a|an|its|their)\b)`;
const NEXT_FINITE = String.raw`,? and (?=${MANNER_EN}*${AUXILIARY_EN}\b)|${AND}(?=${MANNER_EN}*${PLAIN_VERB_EN}\b)`;

/** How the first predicate begins (`verb` goes with each), and how every other one does. */
interface Chain {
  readonly sentence: RegExp;
  readonly next: RegExp;
  /** Whether the verbs are in the form of an infinitive, of which another one may be the beginning. */
  readonly isBare: boolean;
}

function chainOf(verb: string, next: string, isBare: boolean, subject = SUBJECT): Chain {
  return {
    sentence: new RegExp(String.raw`^${FRONT}${subject} (?<verb>${verb})(?<rest>[^;:]+)$`, 'iu'),
    next: new RegExp(next, 'iu'),
    isBare,
  };
}

const NEEDS = String.raw`(?<subject>there is (?:an? )?(?:\p{L}+ )?need|it is (?:also )?(?:necessary|possible|important))`;
/** Of one that is plural: "A and B", "the firms". */
const PLURAL = SUBJECT.replace(
  '(?<subject>',
  String.raw`(?<subject>(?=[^,;:]*(?:s| and [^,;:]+?) ${MANNER_EN}*${BARE_EN}\b)`,
);

const CHAINS: readonly Chain[] = [
  chainOf('to ', NEXT_BARE, true, NEEDS),
  chainOf(`${MODAL_EN} `, NEXT_BARE, true),
  chainOf(String.raw`(?:has|have) (?=${MANNER_EN}*${PARTICIPLE_EN}\b)`, NEXT_DONE, false),
  chainOf(String.raw`(?=${AUXILIARY_EN} |${MANNER_EN}*${FINITE_EN} )`, NEXT_FINITE, false),
  chainOf(
    String.raw`(?=${MANNER_EN}*(?:${PLAIN_BARE_EN}|${BARE_EN}(?= (?:the|a|an|their|its)\b))\b)`,
    NEXT_BARE,
    true,
    PLURAL,
  ),
];

/** It may limit all that is said before it: "can reduce A, raise B, and create C under some conditions". */
const LIMITED =
  /\b(?:under|where|provided|depending|sometimes|at times|partly|in (?:theory|principle|practice|part|some|certain|most|many)|on paper)\b/iu;
/** A thing that another predicate names. */
const POINTING = /\b(?:it|them|they|this|these|those)\b/iu;
/** The beginning of a list, of which the comma behind it parts what comes next: "between firms, universities and". */
const BEGUN_LIST = /,(?!.*\b(?:and|or)\b)/iu;

/** What the last of several predicates is for. */
const AIM = /, so as to [^;:]+$/iu;

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
  if (HEDGED.en.test(sentence)) return null;
  const text = sentence.replace(/[.!]\s*$/u, '');
  const chain = CHAINS.find((one) => one.sentence.test(text));
  const { front = '', subject = '', verb = '', rest = '' } = chain?.sentence.exec(text)?.groups ?? {};
  const predicates = chain ? inParts(rest, chain) : [];
  return chain && areApart(predicates, chain.isBare) ? { front, subject, modal: verb.trim(), predicates } : null;
}

/** What is said, one by one; what the last is for goes with it. */
function inParts(said: string, { next }: Chain): readonly string[] {
  const aim = AIM.exec(said)?.[0] ?? '';
  const parts = said.slice(0, said.length - aim.length).split(next);
  return [...parts.slice(0, -1), `${parts.at(-1) ?? ''}${aim}`].map((one) => one.replace(/^to /u, ''));
}

function areApart(predicates: readonly string[], areBare: boolean): boolean {
  const before = predicates.slice(0, -1);
  const isOpen = before.some((one) => WITH_SUBJECT.test(one) || (areBare && WITH_INFINITIVE.test(one)));
  return before.length > 0 && !isOpen && areWhole(predicates);
}

function areWhole(predicates: readonly string[]): boolean {
  return !LIMITED.test(predicates.at(-1) ?? '') && !predicates.some((one) => BEGUN_LIST.test(one));
}

/** Whether predicates that follow each other name something that one before them names. */
export function pointAtOther(run: readonly string[], { predicates }: Predicated): boolean {
  return run[0] !== predicates[0] && run.some((one) => POINTING.test(one));
}

import {
  clausesOf,
  hasPivot,
  isPredicate,
  startsWithModal,
  subjectAroundVerb,
  subjectOf,
  takesBack,
  withoutJoint,
} from './clauses.zh.js';
import { HEDGED } from './hedged.js';
import { MOVING } from './leading-words.js';

/** Clauses that say where, when or by what means. */
const CIRCUMSTANCE = new RegExp(`^(?:${MOVING.zh}|针对)`, 'u');
/** What is said of the clause before it: 构建机制，是关键. */
const GOES_ON_AS_SUBJECT = /^(?:也|还|正|都|才|就|既)?(?:是|成为|将|意味着|需要|在于|对)/u;

/** What comes of what is said before it, rather than what its subject does: 取代乙，形成新格局. */
const RESULTS = /^(?:从而|进而|并)?(?:逐步|逐渐)?(?:形成|导致|造成)/u;

/** Somebody is made to do what follows: no more is said of the subject. */
const ENDS = /^(?:从而|进而)?(?:促使|促成|使得?(?!用|命))/u;

/**
 * Chinese says a subject once and goes on with what else it does: 甲提高了乙，从而降低丙. Sentences that say the subject
 * again with a later one of these predicates, or some that follow each other: 甲从而降低丙. What stands in front of all of
 * them is said again as well.
 *
 * Closed lists by purpose: what is not recognised is not carried. A noun may be a verb elsewhere (产业创新 drives, or is
 * driven), so a subject ends only where a word stands that forms no noun.
 */
export function withCarriedSubject(sentence: string): readonly string[] {
  return sentence.split(/[；;。：:]/u).flatMap(fromSegment);
}

function fromSegment(segment: string): readonly string[] {
  const clauses = clausesOf(segment).map((clause) => clause.trim());
  const main = clauses.findIndex((clause) => clause !== '' && !CIRCUMSTANCE.test(clause));
  const fronts = clauses.slice(0, Math.max(0, main));
  const found = subjectIn(clauses[main] ?? '');
  if (!found || fronts.some((clause) => HEDGED.zh.test(clause))) return [];
  const { subject, modal } = found;
  const [own = '', ...others] = clauses.slice(main);
  const { said, ending } = predicatesBehind([own.slice(subject.length), ...others]);
  const toTheEnd = ending.length === 0 ? [] : said.map((_, from) => [...said.slice(from), ...ending]);
  return [...runsOf(said), ...toTheEnd].flatMap(([first = '', ...rest]) => {
    const begun = `${subject}${startsWithModal(first) ? '' : modal}${withoutJoint(first)}`;
    return [rest, rest.map(withoutJoint)].map((behind) => [...fronts, begun, ...behind].join('，'));
  });
}

function subjectIn(clause: string): ReturnType<typeof subjectOf> {
  const subject = subjectAroundVerb(clause);
  return subjectOf(clause) ?? (subject === null ? null : { subject, modal: '' });
}

interface Predicates {
  readonly said: readonly string[];
  /** Behind them, what somebody is made to do by it. */
  readonly ending: readonly string[];
}

const NONE: Predicates = { said: [], ending: [] };

/** What follows the first predicate where all of it has the same subject, and nothing limits it; nothing else is whole. */
function predicatesBehind(clauses: readonly string[]): Predicates {
  const said: string[] = [];
  for (const [at, clause] of clauses.entries()) {
    if (at === 0) continue;
    const before = clauses[at - 1] ?? '';
    if (ENDS.test(clause)) return endingIn(clauses.slice(at), said);
    if (
      HEDGED.zh.test(before) ||
      hasPivot(before) ||
      RESULTS.test(clause) ||
      !isPredicate(clause) ||
      GOES_ON_AS_SUBJECT.test(clauses[at + 1] ?? '')
    )
      return NONE;
    said.push(clause);
  }
  return { said, ending: [] };
}

function endingIn(ending: readonly string[], said: readonly string[]): Predicates {
  return ending.some((one) => takesBack(one) || HEDGED.zh.test(one)) ? NONE : { said, ending };
}

/** Predicates that follow each other, from each of them on. */
function runsOf(said: readonly string[]): ReadonlyArray<readonly string[]> {
  return said.flatMap((_, from) => said.slice(from).map((__, length) => said.slice(from, from + length + 1)));
}

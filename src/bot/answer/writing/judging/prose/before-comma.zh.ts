import { isPredicate, isSaidOfClause, startsWithModal, subjectAroundVerb, subjectOf, takesBack } from './clauses.zh.js';
import { LEADING } from './leading-words.js';
import { VERB } from './verbs.zh.js';
import { topicOf } from './without-pause.js';

/** What leads a clause without being one: where, when, by what means, why, on what condition. */
const FRONT = new RegExp(`^(?:${LEADING.zh}|对)`, 'u');

/** Words that wait for what is behind the comma. */
const OPEN_END =
  /(?:强调|指出|认为|表示|提出|提到|表明|显示|发现|要求|呼吁|建议|确保|保证|旨在|在于|即|是|为|将|把|使|让|的|和|与|及|以及|或|包括|例如|比如|如)$/u;
/** A preposition whose verb has not come: 通过将利润投入到创新中, 提出通过创新驱动. */
const OPEN_PREPOSITION = new RegExp(
  String.raw`(?:通过|随着|针对|基于|根据|结合|围绕|借助|为了)(?:(?!${VERB}|(?<!的)影响[^，,的力])[^，,])*$|通过(?:${VERB}|将|把|从)[^，,]*$|(?:在|从|当|随着)[^，,]*(?:中|下|上|时|里|后|前|方面|角度|过程|背景|同时)$`,
  'u',
);
/** Words of a pair whose other half comes behind the comma. */
const HALF = /很少|极少|鲜[有少]|罕|不仅|不但|不只|既(?!然)|一方面|无论|不论|不管|与其|宁可|越|[“‘（(《][^”’）)》]*$/u;

/** What may be left out behind a clause: what follows from it or what it is for. */
const FOLLOWS = new RegExp(String.raw`^(?:从而|进而|以便|以(?=${VERB}|不断)|用于|使得?(?!用|命)|促使|促成)`, 'u');
/** Examples and parts of what it ends with, behind a clause that is whole without them. */
const EXAMPLES = /^(?:包括|如(?!何|果|此)|例如|比如|其中包括)/u;
/** A clause with a subject of its own that points back at this one. */
const OWN_SUBJECT = /^(?:这(?:一|些|种|类|项|个)?|该|它们?|研究发现)[\p{Script=Han}]{2,}/u;
/** What is needed in view of what is said before it. */
const NEEDED = /^[急亟]需[^，,]{2,}$/u;
/** What leads the sentence points at another one: 在这一状态中. */
const POINTS = /这|该|此(?!外)|上述/u;
/** What is said to be so, and is no condition of what can be behind it. */
const ASSERTED = /了|已|具有|成为|意味着|源于|得益于|面临|正在/u;

/**
 * The beginnings of a sentence, up to a comma, that are told alone: a subject with a predicate that waits for nothing, and
 * behind the comma another predicate, what follows from it, examples, or a clause that points back. No list is cut by this,
 * nor what another clause governs, makes a condition of, or takes back.
 */
export function wholeBeforeComma(sentence: string): readonly string[] {
  if (/[；;：:]/u.test(sentence)) return [];
  const clauses = sentence.replace(/[。.]$/u, '').split(/[，,]/u);
  const first = clauses.findIndex((clause) => !FRONT.test(clause));
  const has = hasSubject(clauses[first] ?? '', first > 0);
  const isTopic = !has && topicOf(`${clauses[first]}，`) !== null && isSaidOfTopic(clauses[first + 1] ?? '');
  const main = isTopic ? first + 1 : first;
  if (
    !(has || isTopic) ||
    clauses.slice(0, first).some((front) => POINTS.test(front)) ||
    clauses.slice(main + 1).some((clause) => takesBack(clause))
  )
    return [];
  const ends = clauses.map((_, at) => at).filter((at) => at >= main && at < clauses.length - 1);
  const broken = ends.find((at) => at > main && !goesOn(clauses[at] ?? ''));
  return ends
    .filter((at) => broken === undefined || at < broken)
    .filter((at) => isWhole(clauses[at] ?? '') && goesOnApart(clauses[at] ?? '', clauses[at + 1] ?? ''))
    .map((at) => clauses.slice(0, at + 1).join('，'));
}

/** Whether its subject is plain, or it is names around a verb; behind what leads it, 其 is of what is named there. */
function hasSubject(clause: string, isLed: boolean): boolean {
  const plain = clause.replace(/^(?:当前|目前)/u, '').replace(isLed ? /^其/u : /^$/u, '');
  return subjectOf(plain) !== null || subjectAroundVerb(clause) !== null;
}

function isSaidOfTopic(clause: string): boolean {
  return isPredicate(clause) || /^(?:得益于|源于|来自)/u.test(clause);
}

function goesOn(clause: string): boolean {
  return isPredicate(clause) || FOLLOWS.test(clause) || OWN_SUBJECT.test(clause);
}

function isWhole(clause: string): boolean {
  return !OPEN_END.test(clause) && !OPEN_PREPOSITION.test(clause) && !HALF.test(clause);
}

function goesOnApart(clause: string, next: string): boolean {
  if ([FOLLOWS, EXAMPLES, OWN_SUBJECT, NEEDED].some((pattern) => pattern.test(next))) return true;
  return isPredicate(next) && (!isSaidOfClause(next) || (ASSERTED.test(clause) && startsWithModal(next)));
}

import { HEDGED } from './hedged.js';

/**
 * Chinese says a subject once and goes on with what else it does: 甲提高了乙，从而降低丙. Sentences that say the subject
 * again with a later one of these predicates: 甲从而降低丙.
 *
 * Closed lists by purpose: what is not recognised is not carried. A noun may be a verb elsewhere (产业创新 drives, or is
 * driven), so a subject ends only where a word stands that forms no noun.
 */
export function withCarriedSubject(sentence: string): readonly string[] {
  return sentence.split(/[；;。：:]/u).flatMap(fromSegment);
}

/** Words that lead a sentence on; the subject stands behind them. */
const LEAD =
  /^(?:首先|其次|再次|最后|此外|另外|同时|与此同时|因此|因而|然而|但是?|而且?|并且|特别是|特别地|具体而言|例如|当前|目前|一方面|另一方面)[，,]?/u;
/** Clauses that say where, when or by what means. */
const CIRCUMSTANCE = /^(?:在|从|随着|截至|基于|通过|自|近年来|未来|当前|目前|当今|与此同时)/u;
/** A modal verb behind the subject: it goes with every predicate that follows. */
const MODAL = '(?:能够|可以|将|应当|应该|需要)';
/** Words that form no part of a noun: where one stands behind a noun, the subject is over. */
const OVER = String.raw`(?:(?<![应相针面绝反])对(?![外内口])|(?<![供补])给|通过|基于|已经?|正在|不仅|是|成为|具有|意味着|作为|也|还|源于|取决于|在于|[\p{Script=Han}]{2}了)`;
const SUBJECT = new RegExp(String.raw`^(?<subject>\p{Script=Han}[^，,]{1,23}?)(?:(?<modal>${MODAL})|(?=${OVER}))`, 'u');

const VERB =
  '(?:实现|降低|提高|提升|推动|促进|形成|增强|构建|优化|引进|带来|完善|吸引|激发|加速|加快|扩大|拓展|强化|改善|缩短|满足|维护|保障|保护|缓解|加剧|削弱|阻碍|抑制|推进|获取|获得|占据|取得|产生|创造|改变)';
/** What no subject is, ends with, or holds. */
const NO_SUBJECT = new RegExp(
  String.raw`^(?:当前|目前|未来|近年来|如何)|(?:[的与和及、或在之]|以及)$|[这其该它向把被使]|他们|从|随着|为了|取代|结合|分析|${VERB}`,
  'u',
);
/** A predicate without a subject of its own. */
const PREDICATE = new RegExp(
  String.raw`^(?<joint>从而|进而|并且|并|还|也|而且|同时|更)?(?:${MODAL}|(?:有效|显著|进一步|不断|逐步|更好地|直接)*${VERB})`,
  'u',
);
/** A predicate that is the subject of another one: 提升韧性成为任务, 构建机制，是关键. */
const SUBJECT_ITSELF = /成为|(?<![但特于])是(?!否)|意味着|需要|在于|使得/u;
const GOES_ON_AS_SUBJECT = /^(?:也|还|正|都|才|就|既)?(?:是|成为|将|意味着|需要|在于)/u;

function fromSegment(segment: string): readonly string[] {
  const clauses = segment.split(/[，,]/u).map((clause) => clause.trim().replace(LEAD, ''));
  const main = clauses.findIndex((clause) => clause !== '' && !CIRCUMSTANCE.test(clause));
  const found = subjectOf(clauses[main] ?? '');
  if (!found || clauses.slice(0, main).some((clause) => HEDGED.zh.test(clause))) return [];
  const { subject, modal } = found;
  const [own = '', ...others] = clauses.slice(main);
  const said = predicatesBehind([own.slice(subject.length), ...others]);
  return said.map((clause, at) =>
    [`${subject}${startsWithModal(clause) ? '' : modal}${clause}`, ...said.slice(at + 1)].join('，'),
  );
}

function subjectOf(clause: string): { readonly subject: string; readonly modal: string } | null {
  const { subject = '', modal = '' } = SUBJECT.exec(clause)?.groups ?? {};
  return subject === '' || NO_SUBJECT.test(subject) ? null : { subject, modal };
}

/** What follows the first predicate where all of it has the same subject, and nothing limits it; nothing else is whole. */
function predicatesBehind(clauses: readonly string[]): readonly string[] {
  const said: string[] = [];
  for (const [at, clause] of clauses.entries()) {
    if (at === 0) continue;
    const isLimited = HEDGED.zh.test(clauses[at - 1] ?? '');
    if (isLimited || !isPredicate(clause) || GOES_ON_AS_SUBJECT.test(clauses[at + 1] ?? '')) return [];
    said.push(withoutJoint(clause));
  }
  return said;
}

function isPredicate(clause: string): boolean {
  return PREDICATE.test(clause) && (startsWithModal(clause) || !SUBJECT_ITSELF.test(clause));
}

function startsWithModal(clause: string): boolean {
  return new RegExp(`^${MODAL}`, 'u').test(withoutJoint(clause));
}

function withoutJoint(clause: string): string {
  return clause.slice(PREDICATE.exec(clause)?.groups?.['joint']?.length ?? 0);
}

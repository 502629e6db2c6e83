import { MANNER, PLAIN_VERB, VERB } from './verbs.zh.js';

/** A modal verb behind the subject: it goes with every predicate that follows. */
const MODAL = '(?:能够|可以|将|应当|应该|应(?!对|用|急)|需要)';

/** Words that form no part of a noun: where one stands behind a noun, the subject is over. */
const OVER = String.raw`(?:(?<![应相针面绝反])对(?![外内口])|(?<![供补])给|通过|基于|旨在|已经?|正在|正(?=面临|处于|经历)|不仅|是(?!否)|成为|具有|意味着|作为|也|还|源于|得益于|取决于|在于|取代|面临|呈现|遭遇|拥有|引入|往往|通常|仍|依旧|依然|均|使(?!用|命)|极大|主要(?=通过|由|是|依靠)|[\p{Script=Han}]{2}了|(?:尤为|日益|日趋|十分|极为|较为|格外)(?![^，,]*的))`;
const SUBJECT = new RegExp(String.raw`^(?<subject>\p{Script=Han}[^，,]{1,23}?)(?:(?<modal>${MODAL})|(?=${OVER}))`, 'u');

/** What no subject is, ends with, or holds. */
const NO_SUBJECT = new RegExp(
  String.raw`^(?:当前|目前|未来|近年来|如何|特别|尤其|如果|若|假如|倘若|即使|即便|尽管|虽然|只要|只有|因为|由于|于是|然后|随后|后来|至于|关于|${MANNER}|${VERB})|(?:[的与和及、或在之从]|以及)$|[这其该它向把被使]|他们|从|随着|为了|取代|结合|分析|拒绝|停止|放弃|禁止|反对|暂停|取消|阻止|${PLAIN_VERB}`,
  'u',
);

/** Names around a verb, and no name of what does it: 自动化生产增强物流精确性, not 产业创新提升供应链韧性的机制. */
const AROUND_VERB = new RegExp(
  String.raw`^(?<subject>(?!${MANNER}|${VERB}|[这该其它他她])[\p{Script=Han}“”]{2,16}?)${MANNER}*${PLAIN_VERB}了?[^，,的]{2,}(?<!机制|效应|作用|过程|路径|方式|措施|政策|战略|计划|方案|问题|现象|情况|时|后|中|下)$`,
  'u',
);

/** 甲对乙的影响 is a name of something else than 甲. */
const TOWARDS_OF = /^对(?:(?!具有|产生|发挥|起)[^，,])*的/u;

/** The subject of a clause with the modal verb behind it, if any; null where it is not plain which it is. */
export function subjectOf(clause: string): { readonly subject: string; readonly modal: string } | null {
  const { subject = '', modal = '' } = SUBJECT.exec(clause)?.groups ?? {};
  if (subject === '' || NO_SUBJECT.test(subject) || TOWARDS_OF.test(clause.slice(subject.length))) return null;
  return { subject, modal };
}

/** The subject of a clause that is no more than names around a verb; null where it may be more. */
export function subjectAroundVerb(clause: string): string | null {
  const subject = AROUND_VERB.exec(clause)?.groups?.['subject'];
  return subject === undefined || NO_SUBJECT.test(subject) ? null : subject;
}

/** Somebody is made, asked or helped to do what follows, and may be the one who goes on: 使企业能够改进产品，创造市场. */
const PIVOT = new RegExp(
  String.raw`使(?!用|命)|让|令|要求|(?:引导|鼓励|支持|帮助|推动|带动|吸引|促进|激励)[^，,]+${VERB}`,
  'u',
);

/** Whether what comes behind a clause may be said of another one than its subject. */
export function hasPivot(clause: string): boolean {
  return PIVOT.test(clause);
}

/** Who does what the clause before it says, or examples of what it ends with. */
const ATTACHED =
  /^(?:由[^，,]{1,16}(?:牵头|负责|主导|承担|组织|实施)$|(?:包括|例如|比如|其中包括|如(?!何|果|此))[^，,])/u;

/** The clauses of a sentence; what only goes with the one before it is a part of it. */
export function clausesOf(text: string): readonly string[] {
  return text.split(/[，,]/u).reduce<readonly string[]>((clauses, clause) => {
    const before = clauses.at(-1);
    return before !== undefined && ATTACHED.test(clause.trim())
      ? [...clauses.slice(0, -1), `${before}，${clause}`]
      : [...clauses, clause];
  }, []);
}

const JOINT = '(?:从而|进而|并且|并|还|也|而且|同时|更|不仅)';
/** A predicate without a subject of its own; one may say first what it is done with, or for whom. */
const PREDICATE = new RegExp(
  String.raw`^(?<joint>${JOINT})?(?:${MODAL}|${MANNER}*(?:(?:将|把|为${VERB}?|对|向|通过|被)(?:(?!${VERB})[^，,])+?)?${MANNER}*${VERB}|对于?[^，,]+(?:具有|产生|构成)|(?:主要)?通过[^，,]+影响(?![力的])|${MANNER}+深入发展$)`,
  'u',
);
/** A predicate that is the subject of another one: 提升韧性成为任务, 构建机制，是关键. */
const SUBJECT_ITSELF = /成为|(?<![但特于])是(?!否)|意味着|需要|在于|使得/u;

export function isPredicate(clause: string): boolean {
  return PREDICATE.test(clause) && (startsWithModal(clause) || !SUBJECT_ITSELF.test(clause));
}

export function startsWithModal(clause: string): boolean {
  return new RegExp(`^${MODAL}`, 'u').test(withoutJoint(clause));
}

/** Without the word that sets it beside, or makes it follow from, the one before it. */
export function withoutJoint(clause: string): string {
  return clause.slice(PREDICATE.exec(clause)?.groups?.['joint']?.length ?? 0);
}

/** A clause that limits what its sentence says before it, takes it back, or makes a condition of it. */
const TAKES_BACK =
  /^(?:但|却|不过|然而|可是|只是|除|若|如果|只要|只有|前提|尽管|虽然|即便|否则|反之|则|才|就|便|而(?!且)|且不|或)|除外|(?:认为|表示|指出|强调|宣称|声称|报道)$|为前提|为条件|的(?:前提|条件|情况|基础)下?$/u;

export function takesBack(clause: string): boolean {
  return TAKES_BACK.test(clause);
}

/** A predicate that may have the clause before it for its subject: 企业提高效率，将会…. */
const CLAUSE_AS_SUBJECT = /^(?:也|还|正|都|才|就|既|便)?(?:是|成为|会|将|能|可|意味着|需要|在于|有助于|有利于|对)/u;

export function isSaidOfClause(clause: string): boolean {
  return CLAUSE_AS_SUBJECT.test(clause);
}

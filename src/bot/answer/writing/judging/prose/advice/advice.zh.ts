import { clausesOf, hasPivot, isPredicate, isSaidOfClause, takesBack, withoutJoint } from '../clauses.zh.js';
import { MANNER, PLAIN_VERB, VERB } from '../verbs.zh.js';
import { inOrder } from './in-order.js';

/** In what it is to be done, or by what; or what it is for, where a modal verb follows. */
const FRONT = String.raw`(?:在[^，,]{2,20}方面|通过[^，,]{2,24}等(?:方式|途径|手段|措施|形式)|为了?[^，,而]{4,}(?=[，,]还?(?:需|应)))[，,]`;
const MODAL = '还?(?:应当?|应该|需要?|急需|亟需|要)';
/** What is to be done: a verb, or one that only carries another behind its object (对甲进行细分). */
const DEED = String.raw`(?:${MANNER}*${VERB}|对[^，,]{2,16}进行[\p{Script=Han}]{2}(?=[，,]|$)|将[^，,]+相结合)`;
/** Policy advice names nobody: it begins with what is to be done, or that it should be. 每 tells what each should do. */
const OPENING = new RegExp(
  `^(?<front>${FRONT})?(?<topic>每[^，,]{1,7}?)?(?<modal>${MODAL})?(?=${DEED})(?!${VERB}(?:的|是))`,
  'u',
);
/** A statement: what has been done, what something is, can or will be, or what it takes. */
const STATED =
  /了|已|着(?![力重眼手])|(?<!通)过(?![程度剩])|正在|曾|是(?!否)|成为|意味着|能够|可以|必须|需要|(?<![效反适供响感])应(?:当|该)|将(?=会)|具有(?![^，,]*的)|有助于|有利于|使得?(?!用|命)|源于|在于|取决于|离不开|符合|相当于|等于|属于|来自|源自|提到|是否|导致|造成|标志|表明|说明|显示|体现|反映|[会没未]|不(?!断|同)|至关重要|刻不容缓|必要$|关键$|重要$/u;
/** What comes of something, or befalls somebody: a chain with one of these tells of causes (提高税率，降低意愿). */
const OUTCOME = new RegExp(
  String.raw`^${MANNER}*(?:降低|减少|削弱|阻碍|抑制|加剧|产生|带来|取得|获得|获取|占据|改变|面临|拥有|呈现|遭遇|凸显|突显|揭示)`,
  'u',
);
/** Names around a verb: 推动改革的力量改变格局, of which the first verb only describes who does it. */
const DESCRIBES = new RegExp(String.raw`的[^，,的]{2,8}(?<![的与和及、])${PLAIN_VERB}[\p{Script=Han}]{2}`, 'u');
/** What a paper does, and advises nobody to do. */
const OF_A_PAPER = /^.{0,3}(?:分析|研究|探讨|探寻|提出|揭示|梳理|考察|采用|选取|测算|检验|论证|阐述|总结|运用|比较)/u;
/** What is to be kept from happening governs what comes behind it. */
const PREVENTS = /避免|防止|禁止|杜绝|严禁|遏制|以免|不(?!断)|勿|除/u;
/** What it is for, or what comes of it. */
const PURPOSE = new RegExp(String.raw`^(?:从而|进而|以便|以(?=${VERB}|不断))`, 'u');
/** What is kept in view with it. */
const IN_VIEW = /^以(?:此|[^，,]{2,24})为[^，,]{0,4}(?:目标|重点|核心|策略|导向|主线|抓手)$/u;

/** What is to be done, one after the other, and what it is for. */
interface Advice {
  readonly front: string;
  readonly topic: string;
  readonly modal: string;
  readonly measures: readonly string[];
  readonly purpose: readonly string[];
  /** All that it says behind the modal verb, where no more than measures and what they are for. */
  readonly whole: string | null;
}

/**
 * What a Chinese sentence of advice advises: 重点支持甲，鼓励乙，并推动丙，从而提升丁. Any of its measures in their order, bare
 * as they stand, with 应, or with 建议; none of them as what is so.
 */
export function advisedBy(sentence: string): readonly string[] {
  if (/[：:]/u.test(sentence)) return [];
  const segments = sentence.replace(/[。.]$/u, '').split(/[；;。]/u);
  if (segments.slice(1).some(takesBack)) return [];
  const advised = segments.map((segment) => adviceOf(segment.replace(/^(?:同时|此外)[，,]/u, '')));
  // Behind a statement it says what its subject does, unless it says that it should be.
  const isLed = (at: number): boolean => advised.slice(0, at).every((before) => before !== null);
  const some = advised.flatMap((advice, at) =>
    advice !== null && (advice.modal !== '' || isLed(at)) ? told(advice).flatMap(withFewerDeterminers) : [],
  );
  return [...some, ...toldWith(advised[0] ?? null, segments.slice(1))];
}

/** The first of several, told as advice, with those that follow it, or some of them, as they stand. */
function toldWith(first: Advice | null, others: readonly string[]): readonly string[] {
  if (first === null || first.whole === null) return [];
  const runs = others.map((_, end) => others.slice(0, end + 1));
  return formsOf(first, first.whole).flatMap((whole) => runs.map((run) => [whole, ...run].join('；')));
}

function adviceOf(segment: string): Advice | null {
  const opening = OPENING.exec(segment);
  if (!opening) return null;
  const { front = '', topic = '', modal = '' } = opening.groups ?? {};
  const rest = segment.slice(opening[0].length);
  const clauses = clausesOf(rest);
  const end = clauses.findIndex((clause, at) => at > 0 && !isMeasure(clause, clauses[at - 1] ?? ''));
  const measures = end < 0 ? clauses : clauses.slice(0, end);
  const behind = clauses.slice(measures.length);
  if (measures.some(isStatement) || clauses.some((clause) => OF_A_PAPER.test(clause)) || changes(behind)) return null;
  const purpose = behind.every((clause) => PURPOSE.test(clause)) ? behind : [];
  return { front, topic, modal, measures, purpose, whole: behind.every(goesWithMeasures) ? rest : null };
}

/** Whether a clause behind measures says no more than what else is to be done, or what it is for. */
function goesWithMeasures(clause: string): boolean {
  return !isStatement(clause) && (isPredicate(clause) || PURPOSE.test(clause) || IN_VIEW.test(clause));
}

function isStatement(clause: string): boolean {
  return STATED.test(clause) || DESCRIBES.test(clause) || OUTCOME.test(withoutJoint(clause));
}

/** Whether what comes behind the measures takes them back, or makes them the subject of a statement. */
function changes(behind: readonly string[]): boolean {
  return isSaidOfClause(behind[0] ?? '') || behind.some(takesBack);
}

function isMeasure(clause: string, before: string): boolean {
  return (
    isPredicate(clause) &&
    !PURPOSE.test(clause) &&
    !isSaidOfClause(clause) &&
    !hasPivot(before) &&
    !PREVENTS.test(before)
  );
}

function told(advice: Advice): readonly string[] {
  const { measures, purpose, whole } = advice;
  const some = inOrder(measures).flatMap((chosen) => {
    const said = [chosen.map(withoutJoint).join('，'), chosen.join('，')];
    const isLast = chosen.at(-1) === measures.at(-1) && purpose.length > 0;
    return isLast ? said.flatMap((one) => [one, [one, ...purpose].join('，')]) : said;
  });
  const all = new Set([...some, ...(whole === null ? [] : [whole])].map(withoutJoint));
  return [...all].flatMap((one) => formsOf(advice, one));
}

/** As they stand, with 应, or with 建议. */
function formsOf({ front, topic, modal }: Advice, said: string): readonly string[] {
  const bare = topic === '' && modal === '' ? [`${front}${said}`] : [];
  const led = front === '' ? [] : [`应${front}${said}`, `${front}建议${topic}${said}`];
  return [`${front}${topic}应${said}`, ...led, `建议${front}${topic}${said}`, `建议${front}${topic}应${said}`, ...bare];
}

/** 那些 points at nothing but what stands behind it, and 一个 counts nothing. */
function withFewerDeterminers(text: string): readonly string[] {
  const plain = text.replace(/那些(?=[^，,]+的)/gu, '').replace(/一个(?=[^，,]+的)/gu, '');
  return plain === text ? [text] : [text, plain];
}

import type { AnswerType } from '../plan/plan.js';
import type { Cue } from '../understand/cue.js';
import { findPlaces } from '../understand/places.js';

/** Wordings that only an answer of one type can satisfy; the first cue that a question shows decides. */
const WANTED: readonly (readonly [Cue, AnswerType])[] = [
  ['companies', 'company'],
  ['cost', 'money'],
  ['rate', 'percent'],
  ['duration', 'duration'],
  ['date', 'date'],
  ['how-many', 'count'],
  ['how-much', 'number'],
];

/** A length of time; 2015 年 is a date. */
const DURATION =
  /(?<!\d)(?:\d{1,3}|[一二三四五六七八九十两几半百]+)\s*(?:个?小时|分钟|天|周|个月|年(?!代))|\b(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several) (?:minutes?|hours?|days?|weeks?|months?|years?)\b/iu;

const CHINESE_NUMBER = /[一二两三四五六七八九十百千]+(?:大|个|项|条|种|类|家|款|倍|次|成)/u;
const ENGLISH_NUMBER = /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|first|second|third|seventh)\b/iu;

const HOLDS: Readonly<Record<AnswerType, (sentence: string) => boolean>> = {
  company: (text) => /(?:公司|集团|股份)(?!治理|层)|\b(?:Inc|Corp|Ltd|Co)\b\.?/u.test(text),
  money: (text) =>
    /\d[\d.,]*\s*(?:万|亿|万亿|十亿)?(?:元|美元|人民币)|\d[\d.,]*\s*(?:\w+ )?(?:yuan|dollars?|RMB|USD)/iu.test(text),
  percent: (text) => /\d\s*[%％]|百分之|\bper ?cent\b/iu.test(text),
  duration: (text) => DURATION.test(text),
  date: (text) => /(?<!\d)(?:19|20)\d{2}(?!\d)|\d\s*月/u.test(text),
  number: (text) => holdsNumber(withoutMarks(text)),
  count: (text) => holdsCount(withoutMarks(text)),
};

function holdsNumber(text: string): boolean {
  return /\d/u.test(text) || CHINESE_NUMBER.test(text) || ENGLISH_NUMBER.test(text);
}

/** Money and shares count nothing. */
const COUNTED =
  /\d\s*(?:余|多)?(?:个|项|条|种|类|家|款|大|名|位|篇|份|座|次|倍)|\d (?!per ?cent|percent|\w*illion|yuan|%)[a-z]{3,}/iu;

function holdsCount(text: string): boolean {
  return COUNTED.test(text) || CHINESE_NUMBER.test(text) || ENGLISH_NUMBER.test(text);
}

/** What kind of answer a question demands; null where any sentence could answer. */
export function wantedType(cues: ReadonlySet<Cue>): AnswerType | null {
  const wanted = WANTED.find(([cue]) => cues.has(cue))?.[1] ?? null;
  // "How much does it matter, and why?" is answered in words.
  const isNumber = wanted === 'number' || wanted === 'count';
  return isNumber && (cues.has('why') || (cues.has('list') && !cues.has('how-many'))) ? null : wanted;
}

/** Whether a sentence holds something of the type. Citation marks such as [3] are no numbers. */
export function holdsType(sentence: string, type: AnswerType): boolean {
  return HOLDS[type](sentence);
}

/** A matter that a question names and that its answer has to name too, in either language. */
interface DemandedMatter {
  readonly asked: RegExp;
  readonly held: (sentence: string) => boolean;
}

const demand = (asked: RegExp, held: RegExp): DemandedMatter => ({ asked, held: (sentence) => held.test(sentence) });

const DEMANDED_MATTERS: readonly DemandedMatter[] = [
  // "Which are not at risk?" is not answered by those that are.
  demand(
    /哪[些个几种].{0,8}(?:不(?:存在|属于|需要|依赖|包括|在)|没有)|\b(?:which|what)\b[^,?]{0,40}\bnot\b/iu,
    /不(?!确定|仅|断|足|同|只|稳|良)|没有|无法|未能|并非|\bnot?\b|\bwithout\b|\bnever\b/iu,
  ),
  demand(/排(?:名|在)?(?:世界|全球|全国)?第一|\branks? first\b|\bnumber one\b/iu, /第一|第七|\bfirst\b|\bseventh\b/iu),
  demand(
    /排(?:名|在)?第几|世界第几|第几[位名]|\bwhat (?:place|rank|position)\b/iu,
    /第[一二三四五六七八九十\d]+|\branks?\b/iu,
  ),
  demand(
    /认定标准|标准是|什么标准|哪项标准|国家标准|标准编号|门槛|什么条件|哪些条件|资质|\bcriteria\b|\beligib|\bqualif(?:y|ies)\b|\brequirements?\b/iu,
    /标准(?!化)|条件(?!下)|门槛|criteria/iu,
  ),
  demand(/公式|方程|指标体系|\bformula\b|\bequations?\b|\bindex system\b/iu, /公式|方程|指标体系|formula|equation/iu),
  demand(/回归系数|样本量|显著性|\bregression\b|\bsample size\b/iu, /回归|样本|regression/iu),
  demand(/法律|法规|哪部法|条例|文号|\blegal\b|\bstatutes?\b|\bwhich law\b/iu, /法律|法规|条例|法》|statute/iu),
  demand(
    /登记|申请|手续|流程|材料清单|\bapply\b|\bapplication form\b|\bregister(?:ed)? with\b|\bpaperwork\b/iu,
    /登记|申请|手续|流程/iu,
  ),
  demand(
    /哪个(?:部门|机构|单位)|哪家机构|由谁编制|\b(?:which|what) (?:agency|body|ministry|department|organi[sz]ation|institution)\b|\bwho compiles\b/iu,
    /总署|商务部|国务院|委员会|[^内]部(?:门)?公|机构公|General Administration|Ministry/u,
  ),
  demand(
    /失业|工资|薪酬|就业|岗位|\b(?:un)?employment\b|\bunemployed\b|\bjobs? (?:lost|cut)|\bwages?\b|\bsalar(?:y|ies)\b/iu,
    /失业|工资|薪酬|就业/u,
  ),
  demand(/国内生产总值|\bGDP\b|\bgross domestic product\b/iu, /国内生产总值|\bGDP\b/iu),
  demand(
    /(?:服务业|第三产业|农业)增加值|\b(?:services?|agricultur\w+)\b.*\bvalue added\b|\bvalue added (?:of|in) (?:services?|agricultur)/iu,
    /(?:服务业|第三产业|农业)增加值|\bvalue added of (?:services?|agricultur)/iu,
  ),
  demand(/准确率|精度|\baccura(?:te|cy)\b/iu, /准确率|精度达|accuracy of/iu),
  demand(
    /罚款|处罚|罚则|处分|惩罚|问责|\bfines?\b|\bpenalt(?:y|ies)\b|\bsanctions?\b/iu,
    /罚|处分|问责|fine|penalt|sanction/iu,
  ),
  demand(/供应商有哪|哪家(?:最|做)|厂商|\b(?:which|what|whose) (?:vendors?|brands?)\b/iu, /厂商|品牌|vendor/iu),
  {
    asked:
      /哪[些个几](?:国家|国|城市|省|地区)|\b(?:which|what)(?: \w+)? (?:countr(?:y|ies)|cit(?:y|ies)|provinces?)\b/iu,
    held: (sentence) => /[美德日英法俄韩]、|、[美德日英法俄韩]/u.test(sentence) || findPlaces(sentence).length > 0,
  },
];

/** Whether the wording of a question demands a matter that mere names cannot hold. */
export function demandsMatter(question: string): boolean {
  return DEMANDED_MATTERS.some(({ asked }) => asked.test(question));
}

/** Whether a sentence names every matter that the wording of the question demands. */
export function holdsDemands(sentence: string, question: string): boolean {
  return DEMANDED_MATTERS.every(({ asked, held }) => !asked.test(question) || held(sentence));
}

function withoutMarks(text: string): string {
  return text.replace(
    /\[\d+\]|\(\d{4}\)|[表图]\s*\d+|\b(?:Table|Figure) \d+|(?:19|20)\d{2}(?=\s*年)|第[一二三四五六七八九十\d]+/gu,
    '',
  );
}

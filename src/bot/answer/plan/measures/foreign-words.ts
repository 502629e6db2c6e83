import { bareForm, wordStems, type Table } from '../../../../knowledge/index.js';
import type { Understanding } from '../../understand/understanding.js';
import { contentWords } from '../../understand/words.js';
import { joinedWords } from './joined-words.en.js';
import { isDataStem } from '../numbers/data-words.js';
import { aroundName } from '../numbers/operand-order.js';
import { subjectWords } from '../numbers/prose/subject-words.js';

/** Chinese nouns for what can be asked of goods and is no value of trade, by how they end. */
const ATTRIBUTES_ZH =
  /(?:率|税|价格?|成本|费用?|利润|企业|公司|工厂|厂家?|商家|客户|员工|人数|人员|岗位|就业|产量|产能|库存|销量|需求|用量|储量|订单|补贴|政策|标准|质量|品牌|专利|研发|投资|市场规模|市场|原因|影响|配额|许可|合同|货期|工资)$/u;
/** Chinese kinds of places, among which no table of goods chooses. */
const PLACES_ZH = /哪一?[个些几]?(?:国|省|市)|国家|目的国|目的地|省份|城市|地区/u;

/** English words for things that are no goods, and for what can be asked of goods and is no value of trade. */
const OTHER_KINDS_EN = new Set(
  wordStems(
    `company companies firm firms enterprise enterprises corporation country countries nation nations province provinces
    city cities region regions state states market markets partner partners destination destinations industry industries
    sector sectors supplier suppliers customer customers revenue profit profits price prices cost costs tariff tax wage
    wages employee employees output inventory`,
  ),
);

/** English words for other matters of goods than their exports; no stems, since "produce" has that of what is no matter. */
const OTHER_MATTERS_EN =
  /^(?:production|produc(?:e|ed|ers?|ing)|consum(?:e|ed|ption|ers?)|demand|suppl(?:y|ies)|stock(?:s|piles?)?|capacity|quotas?|subsid(?:y|ies|ised|ized)|polic(?:y|ies)|licen[cs]es?|quality|standards?|brands?|patents?|invest(?:ed|ment)?|jobs?|workers?|weight|tonnage|impacts?|effects?|causes?|caused|reasons?|imports?|imported|buyers?|makers?|manufacturers?|exporters?|dut(?:y|ies)|rebates?)$/iu;

/** Whether a question for the first or for those beyond a bound chooses among other things than a table of goods holds. */
export function choosesAmongOthers({ question, language }: Understanding): boolean {
  const words = contentWords(question, language);
  if (language === 'en') return words.some(isOtherKind);
  return PLACES_ZH.test(question) || words.some((word) => ATTRIBUTES_ZH.test(word) && !VALUES_ZH.test(word));
}

/** Words that end so and are values of trade all the same. */
const VALUES_ZH = /(?:增长|变化|变动)率$|^率$/u;

/** What exports bring in, by words that would be another matter of anything else: "export earnings". */
const EXPORT_VALUES = /\bexports? (?:business|trade|revenues?|income|earnings|proceeds|receipts|turnover|sales)\b/giu;

/** Clauses of a question: what is asked of a row stands in the row's own clause. */
const CLAUSES = /[,，。.?？!！;；()（）:：]/u;

/**
 * The words of a question for a row that neither name the row or a period nor belong to questions for values: 退税率,
 * "tariff". Where there are any, the question is about something that the table does not hold.
 */
export function foreignWords(asked: Understanding, table: Table): readonly string[] {
  const { question, names } = asked;
  const forms = [...new Set(names.filter(({ target }) => target.kind === 'row').map(({ form }) => form))];
  const own = bareForm(Object.values(table.captions).join(' ') + table.columns.map(({ label }) => label).join(' '));
  const chinese = forms.filter((form) => /\p{Script=Han}/u.test(form));
  const stems = new Set(forms.flatMap((form) => form.split(' ')));
  const strange = chinese.flatMap((form) => strangeNeighbours(question.replace(/\s/gu, ''), form, chinese));
  const foreign = clausesHolding(question, forms)
    .map((clause) => chinese.reduce((text, form) => text.replaceAll(form, ' '), clause))
    .map((clause) => clause.replace(EXPORT_VALUES, 'exports'))
    .flatMap((clause) => wordsInClause(clause, forms, asked))
    .filter((word) => !isData(word) && !own.includes(bareForm(word)) && !isName(word, stems));
  return [...strange, ...foreign, ...joined(bareForm(question), chinese)];
}

/**
 * The words of a clause that may change what is asked of a row. Where it does not say that exports are asked, any word
 * may be another flow: "how much steel did it consume"; where it does, those joined to the name and other kinds.
 */
function wordsInClause(clause: string, forms: readonly string[], { language, cues }: Understanding): readonly string[] {
  const words = withoutVerb(clause, forms).flatMap((part) => contentWords(part, language));
  if (language !== 'en' || !cues.has('export-value')) return words;
  const joinedTo = new Set(joinedWords({ clause, forms }));
  return words.filter((word) => joinedTo.has(word) || isOtherKind(word));
}

function isOtherKind(word: string): boolean {
  return OTHER_MATTERS_EN.test(word) || wordStems(word).some((stem) => OTHER_KINDS_EN.has(stem));
}

/** A form of "do" or a modal before its subject: the verb stands behind the subject and names no matter. */
const DO_SUPPORT = /\b(?:do|does|did|will|would|can|could|should)\b/iu;

/**
 * A clause in parts, without the verb that belongs to a form of "do" before a row's name: "did refined oil outgrow". A
 * noun for another matter is none: "did steel production grow".
 */
function withoutVerb(clause: string, forms: readonly string[]): readonly string[] {
  const around = forms.map((form) => aroundName(clause, form)).find((one) => one !== null);
  if (!around) return [clause];
  const { before, behind } = around;
  const [, ...subjects] = before.split(DO_SUPPORT);
  // "Could you dig out …" has a subject and a verb of its own.
  if (!contentWords(subjects.at(-1) ?? 'none', 'en').every(isData)) return [clause];
  const [upToPreposition = ''] = behind.split(/\b(?:of|on|for|in|from|by|to|via|through|with|under)\b/iu);
  const verb = (upToPreposition.match(/[a-z]+/giu) ?? []).find((word) => !isData(word) && !isOtherKind(word));
  return verb === undefined ? [clause] : [before, behind.replace(new RegExp(`\\b${verb}\\b`, 'u'), ' ')];
}

/** What is joined to a row's name by 和 and is no row itself: 铁矿石 of 钢材和铁矿石. */
function joined(text: string, names: readonly string[]): readonly string[] {
  return names.flatMap((name) => {
    const behind = text.slice(text.indexOf(name) + name.length);
    const other = /^[和与、及跟](\p{Script=Han}{2,8}?)(?:出口|进口|各|分别|的|在|同比|增|$)/u.exec(behind)?.[1];
    return other === undefined || names.some((known) => other.includes(known)) ? [] : [other];
  });
}

/** What may stand right behind a row's name without making another thing of it: 塑料制品出口, but not 塑料机械. */
const AFTER_NAME =
  /^(?:$|[^\p{Script=Han}]|再加|[印写登填载][的着了]|甩开|[抵顶](?:得|[几多])|超[过出]|领先|落后|胜过|输给|压过|不及|不如|加[起上总在]|放在?一[起块]|合[计起在]|[哪谁高低快慢二三四五占较按出的在和与及跟同于呢是类这那商产年增涨跌降下上多有金总全比去卖数值额规情到达两几为占从对向给也还又如何哪什吗吧啊走变最历分各怎要能会不一相谁孰排里]|中[哪谁]|[前后]一年|有没)/u;
/** What may stand right before it. */
const BEFORE_NAME =
  /(?:^|[^\p{Script=Han}]|年份|时期|期间|甩开|[抵顶]得[上过]|[抵顶]?[几多少]个|超[过出]|领先|落后|胜过|输给|压过|不及|不如|再加上?|[的年国少下看查问是那这和与及给把对将里口种个叫说到中换至于像比就出以占较跟同加有为，、])$/u;

/** Words that join a row's name into the name of something else: 金属玩具, 农产品加工机械. */
function strangeNeighbours(text: string, form: string, names: readonly string[]): readonly string[] {
  const at = text.indexOf(form);
  if (at < 0) return [];
  const [before, after] = [text.slice(0, at), text.slice(at + form.length)];
  const isBeside = (name: string): boolean =>
    before.replace(/加$/u, '').endsWith(name) || after.replace(/^加/u, '').startsWith(name);
  if (names.some(isBeside)) return [];
  return [
    ...(BEFORE_NAME.test(before) || saysNothing(segmentsOf(before).at(-1)) ? [] : [before.slice(-2)]),
    ...(AFTER_NAME.test(after) || saysNothing(segmentsOf(after)[0]) ? [] : [after.slice(0, 2)]),
  ];
}

let segmenter: Intl.Segmenter | undefined;

/** Characters that go on with a sentence and make no name: 肥料|填|的. 钢铁侠 is another thing. */
const GOES_ON = /[填卖赚达合报列算少多差]/u;

function segmentsOf(text: string): readonly string[] {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

/** Whether a word beside a name makes no other name of it: 肥料|填|的, 铝材|公布|增速. */
function saysNothing(word: string | undefined): boolean {
  return word === undefined || (word.length === 1 && GOES_ON.test(word)) || subjectWords(word, 'zh').length === 0;
}

function isData(word: string): boolean {
  if (/\p{Script=Han}/u.test(word)) return !ATTRIBUTES_ZH.test(word) || VALUES_ZH.test(word);
  return !OTHER_MATTERS_EN.test(word) && wordStems(word).every(isDataStem);
}

function isName(word: string, stems: ReadonlySet<string>): boolean {
  const own = wordStems(word.replace(/['’]s?$/u, ''));
  return own.length > 0 && own.every((stem) => stems.has(stem));
}

function clausesHolding(question: string, forms: readonly string[]): readonly string[] {
  const clauses = question.split(CLAUSES).map((clause) => clause.trim());
  const held = clauses.filter((clause) => forms.some((form) => holds(clause, form)));
  return held.length > 0 ? held : clauses;
}

function holds(clause: string, form: string): boolean {
  if (/\p{Script=Han}/u.test(form)) return bareForm(clause).includes(form);
  const stems = wordStems(clause).join(' ');
  return ` ${stems} `.includes(` ${form} `);
}

import { bareForm, wordStems, type Table } from '../../../knowledge/index.js';
import type { Understanding } from '../understand/understanding.js';
import { contentWords } from '../understand/words.js';
import { aroundName } from './numbers/operand-order.js';

/** Chinese nouns for what can be asked of goods and is no value of trade, by how they end. */
const ATTRIBUTES_ZH =
  /(?:率|税|价格?|成本|费用?|利润|企业|公司|工厂|厂家?|商家|客户|员工|人数|人员|岗位|就业|产量|产能|库存|销量|需求|用量|储量|订单|补贴|政策|标准|质量|品牌|专利|研发|投资|市场规模|市场|原因|影响|配额|许可|合同|货期|工资)$/u;
/** Words that end so and are values of trade all the same. */
const VALUES_ZH = /(?:增长|变化|变动)率$|^率$/u;

/** Words of English questions for a table's values that name no further matter. */
const DATA_WORDS_EN = new Set(
  wordStems(
    'export exports exported exporting value values valued worth amount amounts amounted total totals totalled number numbers figure figures data level levels size scale sum china chinese country national nation abroad overseas foreign goods good commodity commodities product products item items row rows line table year years yearly annual annually year-on-year yoy change changed changes growth grow grew grown rise rose risen increase increased fall fell fallen decline declined decrease decreased drop dropped jump jumped climb climbed shrink percent percentage rate pace point points compare compared comparison previous prior last next current latest recent reach reached hit stand stood come came sold sell selling sales ship shipped shipping send sent tell give show look know recall remember think hear heard tiny small large big high low fast slow much many far bit really actually exactly please quick quickly just only hundred million billion trillion yuan rmb money terms category categories class kind performance performed perform trend trends both two each either respectively report meeting need want get got have column columns per cent ask asks asked trade nationwide bring brought shoot shot top topped exceed exceeded past above below over under friend colleague boss manager whose which who compare comparing faster slower quicker better worse more less times larger bigger smaller difference between together combined sum absolute earn earned add adds added up gap average averages mean place rank ranks ranked ranking vs versus compute computed computes recompute recomputed recalculated published publish publishes printed ignore ignoring taken share come comes simply divided exceed exceeds exceeded together out counting worst weakest strongest first second third last order among highest lowest largest smallest greatest biggest most least two three four five as times many percent points faster case amount compound compounded cagr gain gained simply evenly split spread express expressed convert converted equal equals equivalent work works calculate calculated calculation calculating multiple multiples thousand figures shown listed list data using use used based relative against say said state stated states given provide provided find found report reported according paper document source overall exact precise precisely approximately roughly check help curious wondering interested want would like climb surge surged soar soared slump slumped plunge plunged dip dipped expand expanded contract contracted outperform outpace outpaced outgrow outgrew beat lag lagged trail trailed lead led sort sorted arrange arranged arrange convert average averaged mean both respective each individually jointly altogether separately differ differed apart short fell shorter exceeded surpass surpassed higher lower greater smaller take takes took taken place position stands rank',
  ),
);

/** Clauses of a question: what is asked of a row stands in the row's own clause. */
const CLAUSES = /[,，。.?？!！;；()（）:：]/u;

/**
 * The words of a question for a row that neither name the row or a period nor belong to questions for values: 退税率,
 * "tariff". Where there are any, the question is about something that the table does not hold.
 */
export function foreignWords({ question, names, language }: Understanding, table: Table): readonly string[] {
  const forms = names.filter(({ target }) => target.kind === 'row').map(({ form }) => form);
  const own = bareForm(Object.values(table.captions).join(' ') + table.columns.map(({ label }) => label).join(' '));
  const chinese = forms.filter((form) => /\p{Script=Han}/u.test(form));
  const stems = new Set(forms.flatMap((form) => form.split(' ')));
  const strange = chinese.flatMap((form) => strangeNeighbours(question.replace(/\s/gu, ''), form, chinese));
  const foreign = clausesHolding(question, forms)
    .map((clause) => chinese.reduce((text, form) => text.replaceAll(form, ' '), clause))
    .flatMap((clause) => withoutVerb(clause, forms).flatMap((part) => contentWords(part, language)))
    .filter((word) => !isData(word) && !own.includes(bareForm(word)) && !isName(word, stems));
  return [...strange, ...foreign, ...joined(bareForm(question), chinese)];
}

/** A form of "do" or a modal before its subject: the verb stands behind the subject and names no matter. */
const DO_SUPPORT = /\b(?:do|does|did|will|would|can|could|should)\b/iu;

/** A clause in parts, without the verb that belongs to a form of "do" before a row's name: "did refined oil outgrow". */
function withoutVerb(clause: string, forms: readonly string[]): readonly string[] {
  const around = forms.map((form) => aroundName(clause, form)).find((one) => one !== null);
  if (!around || !DO_SUPPORT.test(around.before)) return [clause];
  const { before, behind } = around;
  const verb = (behind.match(/[a-z]+/giu) ?? []).find((word) => !isData(word));
  return verb === undefined ? [clause] : [before, behind.replace(verb, ' ')];
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
  /^(?:$|[^\p{Script=Han}]|加[起上总在]|合[计起在]|[哪谁高低快慢二三四五占较按出的在和与及跟同于呢是类这那商产年增涨跌降下上多有金总全比去卖数值额规情到达两几为占从对向给也还又如何哪什吗吧啊走变最历分各怎要能会不一相谁])/u;
/** What may stand right before it. */
const BEFORE_NAME =
  /(?:^|[^\p{Script=Han}]|[的年国少下看查问是那这和与及给把对将里口种个叫说到中换至于像比就出以占较，、])$/u;

/** Words that join a row's name into the name of something else: 金属玩具, 农产品加工机械. */
function strangeNeighbours(text: string, form: string, names: readonly string[]): readonly string[] {
  const at = text.indexOf(form);
  if (at < 0) return [];
  const [before, after] = [text.slice(0, at), text.slice(at + form.length)];
  const named = names.some((name) => before.endsWith(name) || after.startsWith(name));
  if (named) return [];
  return [
    ...(BEFORE_NAME.test(before) ? [] : [before.slice(-2)]),
    ...(AFTER_NAME.test(after) || isParticle(after) ? [] : [after.slice(0, 2)]),
  ];
}

let segmenter: Intl.Segmenter | undefined;

/** Characters that end the name of another thing: 钢材厂, 稀土矿, 玩具店. */
const NAME_ENDS = /[厂店商业税价矿展库柜车板管机具箱件界网站铺街城馆型瓶盒袋桶品]/u;

/** Whether a text goes on with a word of one character that makes no other name: 肥料|填|的. */
function isParticle(after: string): boolean {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const [first] = segmenter.segment(after);
  return first?.segment.length === 1 && !NAME_ENDS.test(first.segment);
}

function isData(word: string): boolean {
  if (/\p{Script=Han}/u.test(word)) return !ATTRIBUTES_ZH.test(word) || VALUES_ZH.test(word);
  return wordStems(word).every(isDataStem);
}

/** Whether an English word's stem belongs to questions for values and names no further matter. */
export function isDataStem(stem: string): boolean {
  return DATA_WORDS_EN.has(stem) || /^(?:\d.*|s)$/u.test(stem);
}

function isName(word: string, stems: ReadonlySet<string>): boolean {
  const own = wordStems(word);
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

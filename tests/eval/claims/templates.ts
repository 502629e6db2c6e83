import type { Form, Hedge, Move, Relation, Stated, StatementOf } from './statement.js';

/** Ways to say a statement of each form. */
export type Templates = { readonly [Name in Form]: readonly ((s: StatementOf<Name>) => string)[] };

const zh = (stated: Stated): string => stated.unit.zh(stated.value.toFixed(stated.decimals));
const en = (stated: Stated): string => stated.unit.en(grouped(stated.value.toFixed(stated.decimals)));

function grouped(digits: string): string {
  const [whole = '', rest] = digits.split('.');
  const marked = whole.replace(/\B(?=(?:\d{3})+(?!\d))/gu, ',');
  return rest === undefined ? marked : `${marked}.${rest}`;
}

const ROSE_ZH: Readonly<Record<Move, string>> = { rose: '增长', fell: '下降' };
const ADDED_ZH: Readonly<Record<Move, string>> = { rose: '增加', fell: '减少' };
const TO_ZH: Readonly<Record<Move, string>> = { rose: '增至', fell: '降至' };
const MORE_ZH: Readonly<Record<Relation, string>> = { more: '高于', less: '低于' };
const HEDGE_ZH: Readonly<Record<Hedge, string>> = { nearly: '近', over: '逾', about: '约' };
const PLACES_ZH = ['第一', '第二', '第三', '第四', '第五'];
const PLACES_EN = ['first', 'second', 'third', 'fourth', 'fifth'];

const place = (words: readonly string[], at: number): string => words[at - 1] ?? String(at);

/** What Chinese claims call what a table holds: exports of a country, or nothing. */
export interface NamingZh {
  readonly country: string;
  /** As a noun, 出口额, and as a verb, 出口. */
  readonly amount: string;
  readonly verb: string;
}

/** Chinese sentences of drafts. */
export function templatesZh({ country, amount, verb }: NamingZh): Templates {
  return {
    value: [
      (s) => `${s.at}年${s.row.zh}${amount}为${zh(s.stated)}。`,
      (s) => `${s.row.zh}${s.at}年的${amount}达到${zh(s.stated)}。`,
      (s) => `${s.at}年，${country}${s.row.zh}${verb}${zh(s.stated)}。`,
      (s) => `据统计，${s.at}年${country}${verb}${s.row.zh}共${zh(s.stated)}。`,
    ],
    growth: [
      (s) => `${s.to}年${s.row.zh}${verb}同比${ROSE_ZH[s.move]}${zh(s.stated)}。`,
      (s) => `与${s.from}年相比，${s.to}年${s.row.zh}${amount}${ROSE_ZH[s.move]}了${zh(s.stated)}。`,
      (s) => `${s.to}年${s.row.zh}${amount}比${s.from}年${ROSE_ZH[s.move]}${zh(s.stated)}。`,
      (s) => `${s.row.zh}${verb}${s.to}年较上年${ROSE_ZH[s.move]}${zh(s.stated)}。`,
    ],
    points: [(s) => `${s.to}年${s.row.zh}比${s.from}年${ROSE_ZH[s.move]}${zh(s.stated)}。`],
    change: [
      (s) => `${s.to}年${s.row.zh}${amount}比${s.from}年${ADDED_ZH[s.move]}${zh(s.stated)}。`,
      (s) => `从${s.from}年到${s.to}年，${s.row.zh}${amount}${ADDED_ZH[s.move]}了${zh(s.stated)}。`,
    ],
    'from-to': [
      (s) => `${s.row.zh}${amount}由${s.from}年的${zh(s.stated)}${TO_ZH[s.move]}${s.to}年的${zh(s.second)}。`,
      (s) => `${s.row.zh}${verb}从${s.from}年的${zh(s.stated)}${ROSE_ZH[s.move]}到${s.to}年的${zh(s.second)}。`,
    ],
    'value-growth': [
      (s) => `${s.to}年${s.row.zh}${amount}为${zh(s.stated)}，同比${ROSE_ZH[s.move]}${zh(s.second)}。`,
      (s) => `${s.to}年，${s.row.zh}${verb}${zh(s.stated)}，比${s.from}年${ROSE_ZH[s.move]}${zh(s.second)}。`,
    ],
    direction: [
      (s) => `${s.to}年${s.row.zh}${amount}比${s.from}年有所${ROSE_ZH[s.move]}。`,
      (s) => `${s.row.zh}${amount}${s.to}年同比${ROSE_ZH[s.move]}。`,
    ],
    comparison: [
      (s) => `${s.at}年${s.row.zh}${amount}${MORE_ZH[s.relation]}${s.other.zh}。`,
      (s) => `${s.at}年，${s.row.zh}的${amount}比${s.other.zh}${s.relation === 'more' ? '多' : '少'}。`,
    ],
    gap: [(s) => `${s.at}年${s.row.zh}${amount}比${s.other.zh}${s.relation === 'more' ? '多' : '少'}${zh(s.stated)}。`],
    times: [(s) => `${s.at}年${s.row.zh}${amount}是${s.other.zh}的${zh(s.stated)}。`],
    share: [(s) => `${s.at}年${s.row.zh}${amount}相当于${s.other.zh}的${zh(s.stated)}。`],
    sum: [(s) => `${s.at}年${s.row.zh}和${s.other.zh}${amount}合计${zh(s.stated)}。`],
    rank: [
      (s) => `${s.at}年${s.row.zh}${amount}在各类商品中排名${place(PLACES_ZH, s.place)}。`,
      (s) => `${s.at}年${amount}居${place(PLACES_ZH, s.place)}位的是${s.row.zh}。`,
    ],
    'growth-rank': [
      (s) =>
        s.place === 1
          ? `${s.to}年各类商品中，${s.row.zh}${verb}增速最快。`
          : `${s.to}年${s.row.zh}${verb}增速排名${place(PLACES_ZH, s.place)}。`,
    ],
    hedged: [
      (s) => `${s.to}年${s.row.zh}${verb}同比${ROSE_ZH[s.move]}${HEDGE_ZH[s.hedge]}${zh(s.stated)}。`,
      (s) => `${s.row.zh}${amount}${s.to}年比${s.from}年${ROSE_ZH[s.move]}${HEDGE_ZH[s.hedge]}${zh(s.stated)}。`,
    ],
  };
}

const ROSE_EN: Readonly<Record<Move, string>> = { rose: 'rose', fell: 'fell' };
const GREW_EN: Readonly<Record<Move, string>> = { rose: 'increased', fell: 'decreased' };
const GROWTH_EN: Readonly<Record<Move, string>> = { rose: 'an increase', fell: 'a decrease' };
const HEDGE_EN: Readonly<Record<Hedge, string>> = { nearly: 'nearly', over: 'more than', about: 'about' };

/** How claims name what a table is of: exports of the bundled table, nothing for a table that says nothing. */
export interface Naming {
  readonly of: (name: string) => string;
  readonly opening: (name: string) => string;
}

/** English sentences of drafts. */
export function templatesEn({ of, opening }: Naming): Templates {
  return {
    value: [
      (s) => `${opening(s.row.en)} reached ${en(s.stated)} in ${s.at}.`,
      (s) => `In ${s.at}, ${of(s.row.en)} amounted to ${en(s.stated)}.`,
      (s) => `${opening(s.row.en)} in ${s.at} stood at ${en(s.stated)}.`,
      (s) => `According to the table, ${of(s.row.en)} were ${en(s.stated)} in ${s.at}.`,
    ],
    growth: [
      (s) => `${opening(s.row.en)} ${ROSE_EN[s.move]} by ${en(s.stated)} from ${s.from} to ${s.to}.`,
      (s) => `In ${s.to}, ${of(s.row.en)} ${GREW_EN[s.move]} ${en(s.stated)} compared with ${s.from}.`,
      (s) => `${opening(s.row.en)} ${GREW_EN[s.move]} by ${en(s.stated)} between ${s.from} and ${s.to}.`,
    ],
    points: [
      (s) => `${opening(s.row.en)} ${ROSE_EN[s.move]} by ${en(s.stated)} from ${s.from} to ${s.to}.`,
      (s) => `${opening(s.row.en)} ${GREW_EN[s.move]} by ${en(s.stated)} in ${s.to} compared with ${s.from}.`,
    ],
    change: [
      (s) => `${opening(s.row.en)} ${ROSE_EN[s.move]} by ${en(s.stated)} between ${s.from} and ${s.to}.`,
      (s) => `From ${s.from} to ${s.to}, ${of(s.row.en)} ${GREW_EN[s.move]} by ${en(s.stated)}.`,
    ],
    'from-to': [
      (s) => `${opening(s.row.en)} ${ROSE_EN[s.move]} from ${en(s.stated)} in ${s.from} to ${en(s.second)} in ${s.to}.`,
      (s) =>
        `Between ${s.from} and ${s.to}, ${of(s.row.en)} ${GREW_EN[s.move]} from ${en(s.stated)} to ${en(s.second)}.`,
    ],
    'value-growth': [
      (s) =>
        `${opening(s.row.en)} were ${en(s.stated)} in ${s.to}, ${GROWTH_EN[s.move]} of ${en(s.second)} over ${s.from}.`,
      (s) =>
        `In ${s.to}, ${of(s.row.en)} totalled ${en(s.stated)}, ${s.move === 'rose' ? 'up' : 'down'} ${en(s.second)} from ${s.from}.`,
    ],
    direction: [
      (s) => `${opening(s.row.en)} ${ROSE_EN[s.move]} between ${s.from} and ${s.to}.`,
      (s) => `${opening(s.row.en)} were ${s.move === 'rose' ? 'higher' : 'lower'} in ${s.to} than in ${s.from}.`,
    ],
    comparison: [
      (s) => `In ${s.at}, ${of(s.row.en)} were ${s.relation === 'more' ? 'higher' : 'lower'} than ${of(s.other.en)}.`,
      (s) =>
        s.relation === 'more'
          ? `${opening(s.row.en)} exceeded ${of(s.other.en)} in ${s.at}.`
          : `${opening(s.row.en)} were below ${of(s.other.en)} in ${s.at}.`,
    ],
    gap: [
      (s) =>
        `In ${s.at}, ${of(s.row.en)} were ${en(s.stated)} ${s.relation === 'more' ? 'higher' : 'lower'} than ${of(s.other.en)}.`,
    ],
    times: [(s) => `In ${s.at}, ${of(s.row.en)} were ${en(s.stated)} ${of(s.other.en)}.`],
    share: [
      (s) => `In ${s.at}, ${of(s.row.en)} were equal to ${en(s.stated)} of ${of(s.other.en)}.`,
      (s) => `${opening(s.row.en)} amounted to ${en(s.stated)} of ${of(s.other.en)} in ${s.at}.`,
    ],
    sum: [(s) => `${opening(s.row.en)} and ${of(s.other.en)} together came to ${en(s.stated)} in ${s.at}.`],
    rank: [
      (s) => `${opening(s.row.en)} ranked ${place(PLACES_EN, s.place)} among all commodities in ${s.at}.`,
      (s) =>
        s.place === 1
          ? `In ${s.at}, the largest export commodity was ${s.row.en}.`
          : `In ${s.at}, the ${place(PLACES_EN, s.place)}-largest export commodity was ${s.row.en}.`,
    ],
    'growth-rank': [
      (s) =>
        s.place === 1
          ? `${opening(s.row.en)} grew the fastest in ${s.to}.`
          : `${opening(s.row.en)} had the ${place(PLACES_EN, s.place)}-fastest growth in ${s.to}.`,
    ],
    hedged: [
      (s) =>
        `${opening(s.row.en)} ${GREW_EN[s.move]} by ${HEDGE_EN[s.hedge]} ${en(s.stated)} from ${s.from} to ${s.to}.`,
      (s) => `In ${s.to}, ${of(s.row.en)} ${ROSE_EN[s.move]} ${HEDGE_EN[s.hedge]} ${en(s.stated)} year on year.`,
    ],
  };
}

/** The sentence of a statement in the words of one of its templates. */
export function sentenceOf<Name extends Form>(
  statement: StatementOf<Name>,
  templates: Templates,
  choose: (count: number) => number,
): string {
  const fitting: Templates[Name] = templates[statement.form];
  const template = fitting[choose(fitting.length)];
  if (!template) throw new RangeError(`There is no template for ${statement.form}.`);
  return template(statement);
}

import { wordStems, type Language, type Table } from '../../../knowledge/index.js';
import { measuresInSlots } from './measure-slots.js';
import type { Understanding } from '../understand/understanding.js';

/**
 * Nouns for what is measured of goods, firms and places; a table holds few of them. Verbs and words with other senses
 * ("margin", "order", "supply" of a supply chain) are left out.
 */
const MEASURES: Readonly<Record<Language, RegExp>> = {
  zh: /产能|产出|库存|存货|单价|价格|成本|毛利|利润|营收|需求|就业|用工|员工|工资|薪酬|投资|投入|关税|税收|税率|税额|订单|重量|吨数|市场份额|市占率|顺差|逆差|补贴|能耗|用电|排放|内销|零售|批发|国内销售|国内市场|采购|消费|负债|贷款|进出口/gu,
  en: /\b(?:production|productivity|output|consumption|inventor(?:y|ies)|stockpiles?|stocks|prices?|costs|profits?|profitability|demand|supply|capacity|employment|employees|jobs|workers|workforce|wages?|salar(?:y|ies)|investments?|tariffs?|duties|orders|weight|tonnage|market shares?|surplus(?:es)?|deficits?|spending|expenditures?|(?:retail|domestic|home|wholesale|local|internal) (?:sales|market|trade|value)|purchases|subsid(?:y|ies)|emissions?|taxes|taxation|energy|electricity|debts?|loans?|added value|value[- ]added)\b(?! chains?\b)/giu,
};

/** What exports bring in as well: other measures only where no exports are spoken of. */
const OF_EXPORTS_TOO: Readonly<Record<Language, RegExp>> = {
  zh: /(?:营业|销售)额|营收|收入|创汇/gu,
  en: /\b(?:revenues?|income|earnings|turnover)\b/giu,
};
const EXPORTS: Readonly<Record<Language, RegExp>> = {
  zh: /出口|外销|海外|境外/u,
  en: /\bexport|\babroad\b|\boverseas\b/iu,
};

/** 产量, 内销额, 产值: what ends so is a measure, whatever stands before it. */
const ENDED_ZH = /(?<of>\p{Script=Han}{0,4})(?<ending>[额值量])(?![外度化级词变])/gu;
/** What may stand before these and makes no other measure of them: 出口额, 总值, 数量, 平均额, 净增额, 的值. */
const PLAIN_BEFORE =
  /(?:^|出口|外销|总|金|数|差|余|均|比|货|份|名|定|限|估|峰|谷|中|极|大|小|多|少|高|低|原|真|价|量|质|力|衡|测|考|较|增|加|减|变|涨|跌|降|升|长|幅|对|商品|产品|货物|品类|年份|公布|发布|刊印|印出|算出|表列|[的了是这该其各两几个项种类年月和与及])$/u;

/** A measure that a question asks for and a table does not print; null where there is none. */
export function otherMeasure({ question, language }: Understanding, table: Table): string | null {
  const said = [...measuresSaid(question, language), ...measuresInSlots(question, language)];
  // Most questions name none: the words of a table are read only where one does.
  if (said.length === 0) return null;
  const printed = wordsOf(table);
  return said.find((measure) => !isPrinted(measure, printed)) ?? null;
}

function measuresSaid(question: string, language: Language): readonly string[] {
  const named = question.match(MEASURES[language]) ?? [];
  const shared = EXPORTS[language].test(question) ? [] : (question.match(OF_EXPORTS_TOO[language]) ?? []);
  return [...named, ...shared, ...(language === 'zh' ? endedMeasures(question) : [])];
}

function endedMeasures(question: string): readonly string[] {
  return Array.from(question.matchAll(ENDED_ZH)).flatMap(({ groups: { of = '', ending = '' } = {} }) => {
    const isOwn = PLAIN_BEFORE.test(of) && !(ending === '值' && /增加?$/u.test(of));
    return isOwn ? [] : [`${of.slice(-2)}${ending}`];
  });
}

interface Printed {
  readonly text: string;
  readonly stems: ReadonlySet<string>;
}

function wordsOf({ captions, columns, rows }: Table): Printed {
  const labels = [
    ...Object.values(captions),
    ...columns.flatMap(({ label, title }) => [label, title.zh, title.en]),
    ...rows.flatMap(({ label, title, synonyms }) => [label, title.zh, title.en, ...synonyms]),
  ];
  return { text: labels.join(' '), stems: new Set(labels.flatMap(wordStems)) };
}

function isPrinted(measure: string, { text, stems }: Printed): boolean {
  if (/\p{Script=Han}/u.test(measure)) return text.includes(measure);
  return wordStems(measure).every((stem) => stems.has(stem));
}

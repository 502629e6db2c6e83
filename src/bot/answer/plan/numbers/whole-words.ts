import type { Language, Table } from '../../../../knowledge/index.js';
import { readSmallNumber, SMALL_NUMBER_EN } from '../../understand/small-numbers.js';
import type { Understanding } from '../../understand/understanding.js';
import { ROW_NOUNS } from './row-nouns.js';

/** Words for all rows of a table, and for what they come to. */
interface WholeWords {
  readonly listed: RegExp;
  /** "The 17 goods": all of them only where the table has as many. */
  readonly numbered: RegExp;
  /** The rows spoken of as one thing, so that a value of it is their sum: 整张表, "the table as a whole". */
  readonly asOne: RegExp;
  readonly total: RegExp;
  readonly average: RegExp;
  readonly counting: RegExp;
  /** Another whole than the table: the country's exports, the world's. */
  readonly elsewhere: RegExp;
}

const TOTAL_ZH = '合计|总计|总额|总和|总量|总出口|加总|之和|加起来|相加';

export const WHOLE_WORDS: Readonly<Record<Language, WholeWords>> = {
  zh: {
    listed: new RegExp(
      String.raw`(?:全部|所有|每一?|各|全体|所列|列出|上述)(?:这些)?[种类个项]?(?:的)?(?:重点)?(?:出口)?(?:${ROW_NOUNS.zh}|行)|(?:全部|所有|全体)\d+[种类个项行样]|[全整][张个]?表|(?:整|全)[一]?[列栏]|表\s*\d?\s*[中里内]的?(?:平均)?(?:增[速幅长]|涨幅)|占(?:20\d\d年?)?的?(?:出口)?总[额量和计]|表\s*\d?\s*(?:中|里|内)?的?出口额?[中里]|表\s*\d?\s*(?:中|里|内)?(?:的)?(?:商品|各项|各行|\d{4}年|[当同该那]年)?(?:的)?(?:出口)?(?:总?额|数值)?(?:${TOTAL_ZH})|(?:所列|列出|上述|表\s*\d?\s*(?:中|里|内)?)(?:的)?(?:全部|所有)?出口(?:总?额)?(?:中|里|的)|占(?:表\s*\d?[中里]?|\d{4}年|当年|该年|全部|的)*(?:总额|合计|总计)`,
      'u',
    ),
    numbered: new RegExp(
      String.raw`([\d一二三四五六七八九十]+)(?:[种类个项行样](?:(?:重点)?(?:出口)?(?:${ROW_NOUNS.zh}))?|(?:${ROW_NOUNS.zh}))`,
      'gu',
    ),
    asOne: /[整全][张个]?表|整一?[列栏]|(?:其[余他它]|剩[下余])的?(?:商品|品类|产品|项目|各项)(?!.{0,8}(?:各|分别))/u,
    total: new RegExp(`${TOTAL_ZH}|一共|总共|累计|求和`, 'u'),
    average: /平均|均值/u,
    counting: /(?:多少|几)(?:[种类项行]|个(?!百分点|点|[百千万]*亿))/u,
    elsewhere: /占.{0,6}(?:全球|世界|国际|全国|我国|中国|国内|GDP)/iu,
  },
  en: {
    listed: new RegExp(
      String.raw`\b(?:all|every|each|entire|whole|overall|across)\b(?:\W+[\w-]+){0,4}?\W+(?:${ROW_NOUNS.en}|table|column|exports)\b|\blisted (?:\w+ ){0,2}(?:${ROW_NOUNS.en}|exports)\b|\b(?:table|column)(?: \d)?(?:['’]s)? (?:\d{4} )?(?:as a whole|(?:grand )?(?:totals?|sum|average|mean))\b|\b(?:totals?|sum|average|mean|share|part|slice|portion|proportion|percentage|fraction)\b(?:\W+\w+){0,4}?\W+(?:table|column)\b|\bgrand total\b|\b(?:average|mean) (?:of )?(?:the )?(?:published |printed |reported )?(?:year-on-year |annual )?(?:growth(?: rates?)?|changes?) (?:rates? )?(?:of|for|among|over) (?:the |these )?(?:listed )?(?:${ROW_NOUNS.en})\b|\b(?:average|mean) of (?:the )?(?:published|printed|reported) (?:year-on-year )?(?:growth rates|growth|rates|changes)\b|\bexports (?:in|of|listed in|shown in) (?:the )?table\b|\b(?:share|proportion|percentage|fraction|part) of (?:the )?(?:(?:20|19)\d\d )?(?:overall )?total\b(?! (?:of|exports?)\b)`,
      'iu',
    ),
    numbered: new RegExp(String.raw`\b(${SMALL_NUMBER_EN}) (?:[a-z]+ )?(?:${ROW_NOUNS.en})\b`, 'giu'),
    asOne:
      /\bthe (?:rest|remaining|other) (?:of the )?(?:goods|products|commodities|categories|items|rows)\b(?!.*\b(?:each|respectively)\b)|\b(?:whole|entire) (?:table|column)\b|\b(?:table|column) as a whole\b/iu,
    total:
      /\b(?:totals?|totall?ed|totall?ing|sum(?:s|med|ming)?|add(?:s|ed|ing)? up|combined|together|altogether|overall|aggregate|whole|entire)\b/iu,
    average: /\b(?:average[ds]?|averaging|mean|typical(?:ly)?)\b/iu,
    counting:
      /\bhow many (?!(?:percentage )?points\b|per ?cent\b|(?:\d+ )?(?:hundred |thousand )?(?:[mb]illions?|yuan|times)\b)/iu,
    elsewhere: /\b(?:national|nationwide|country['’]s|china['’]s|chinese|world(?:['’]s|wide)?|global|gdp)\b/iu,
  },
};

/** Whether a question speaks of all rows of a table together, or each of them alike. */
export function isOfWhole({ question, language }: Understanding, { rows }: Table): boolean {
  const { listed, elsewhere } = WHOLE_WORDS[language];
  if (elsewhere.test(question)) return false;
  return listed.test(question) || saysCount(question, language, rows.length);
}

function saysCount(question: string, language: Language, rows: number): boolean {
  const { numbered } = WHOLE_WORDS[language];
  return [...question.matchAll(numbered)].some(([, said = '']) => readSmallNumber(said) === rows);
}

import type { Language, Table } from '../../../../knowledge/index.js';
import type { ToolRequest } from '../../../../tools/index.js';
import { withoutDeclined } from './operation.js';
import { stepsOf, type Step } from './steps.js';

/** Words that only a plan with a certain step answers. */
interface Demand {
  readonly said: Readonly<Record<Language, RegExp>>;
  /** Any one of these steps meets it. */
  readonly metBy: readonly Step[];
}

/**
 * What the words of a question demand of whatever answers it. Each is said only where nothing but the step can be meant,
 * so that a demand left over shows a reading that passed over a part of the question.
 */
const DEMANDS: readonly Demand[] = [
  {
    said: {
      zh: /(?:多少|几)倍|倍数|^(?:它|那|这)[^，。]{0,4}(?:一半|[两三四五]倍)/u,
      en: /\bhow many times (?!did|does|do|was it\b|is it\b|were they\b)|\bwhat multiple\b|\bas a multiple of\b|\bhow many[- ]?fold\b|\b(?:double|twice|triple|half) (?:of )?(?:that|it)\b/iu,
    },
    metBy: ['times'],
  },
  {
    said: {
      zh: /百分之(?:多少|几)|百分比|多少个?百分点/u,
      en: /\b(?:what|which|how many) (?:percent(?:age)?|per cent)\b|\bas an? (?:percent(?:age)?|per cent)\b/iu,
    },
    metBy: ['percent'],
  },
  {
    said: {
      zh: /相当于[^，。]{1,24}(?:百分|比例|几成)|之比(?!较)|比值|占[^，。]{0,24}(?:百分之|比例|比重|份额|几成)/u,
      en: /\bas an? (?:percent(?:age)?|per cent|share|proportion|fraction) of\b|\bratio (?:of|between)\b|\bthat ratio\b/iu,
    },
    metBy: ['quotient'],
  },
  {
    said: {
      zh: /(?:多出|高出|超出|领先|落后|甩开)[^，。]{0,8}(?:多少|几)|相差|差额|差距|差了?多少|第[一二三四五六七八九十]名?[^，。]{0,8}比第[一二三四五六七八九十]/u,
      en: /\bhow far (?:ahead|behind|above|below|apart|short)\b|\b(?:gap|spread|difference) between\b|\brunner[- ]up\b.*\b(?:ahead|more|gap|lead|margin|beat)|\b(?:ahead|more|gap|lead|margin|beat)\b.*\brunner[- ]up\b/iu,
    },
    metBy: ['difference', 'growth', 'quotient'],
  },
  {
    said: {
      zh: /加起来|加在?一[起块道]|相加|加总|之和|总和|合起来|两年[^，。]{0,8}(?:一共|总共|合计)/u,
      en: /\badd(?:s|ed|ing)? (?:\w+ ){0,4}(?:up|together)\b|\badding up\b|\bsum of\b|\bsummed\b|\bboth years (?:together|combined|in total)\b/iu,
    },
    metBy: ['sum', 'average'],
  },
  {
    said: {
      // Growth a year is that of the one year which a table of two years holds.
      zh: /(?<!年)平均(?!每年)|均值/u,
      en: /\b(?:averages?|averaged|arithmetic mean)\b(?! (?:annual|yearly))/iu,
    },
    metBy: ['average', 'growth', 'quotient'],
  },
  {
    said: {
      zh: /(?:保持|实现|仍|还|依然|取得)(?:在|是|了|着)?(?:正?增长|上涨|上升)的|(?:增长|上涨|上升|下降|下跌)了?的(?:那些|这些|几[种个类])?(?:商品|品类|产品)?(?:当中|之中|里面?|中)/u,
      en: /\b(?:among|of|out of) (?:all )?(?:the |those )?(?:\w+ )?(?:that|which) (?:\w+ ){0,4}(?:grow|grew|rise|rose|gained|increased?|fall|fell|dropped|declined?)\b(?! (?:the |by the )?(?:\w+est|least|most)\b)/iu,
    },
    metBy: ['bound'],
  },
];

/** Whether every word of a question that demands a step of computing is met by the calls that are to answer it. */
export function meetsDemands(
  question: string,
  language: Language,
  calls: readonly ToolRequest[],
  table: Table,
): boolean {
  const steps = stepsOf(calls, table);
  const wanted = withoutDeclined(question, language);
  return DEMANDS.filter(({ said }) => said[language].test(wanted)).every(({ metBy }) =>
    metBy.some((step) => steps.has(step)),
  );
}

import type { Language } from '../../../../knowledge/index.js';
import { operationsSaid, withoutDeclined, type Operation } from '../numbers/operation.js';
import { levelsAsked } from '../numbers/levels.js';
import { readModifiers } from '../numbers/modifiers.js';
import { askedTruth } from '../../understand/asked-truth.js';
import { findRankPlace, findRankWording } from '../../understand/ordinals.js';
import { readThresholds, type Threshold } from '../numbers/thresholds.js';
import type { Step } from './steps.js';

/** The steps of which one meets what the words of an operation ask for; [] where they may ask for nothing of the kind. */
const MET_BY: Readonly<Record<Operation, readonly Step[]>> = {
  average: ['average', 'growth', 'quotient'],
  change: ['difference', 'growth', 'percent', 'some-rows'],
  'compound-growth': ['growth', 'percent'],
  count: [],
  difference: ['bound', 'difference', 'growth', 'quotient', 'some-rows'],
  filter: [],
  growth: ['growth', 'percent', 'difference', 'some-rows'],
  highest: [],
  lowest: [],
  'percent-more': ['growth'],
  'percent-share': ['growth', 'percent', 'quotient'],
  'point-difference': ['percent', 'difference'],
  ratio: ['average', 'quotient'],
  scaled: ['scaling'],
  sum: ['sum', 'average', 'quotient'],
  times: ['times'],
};

/** Words beside those of an operation that only a plan with a certain step answers. */
interface Demand {
  readonly said: Readonly<Record<Language, RegExp>>;
  /** Any one of these steps meets it; none does where nothing that can be computed here answers it. */
  readonly metBy: readonly Step[];
}

/** Each is said only where nothing but the step can be meant. */
const DEMANDS: readonly Demand[] = [
  {
    said: {
      zh: /百分之(?:多少|几)|百分比|多少个?百分点/u,
      en: /\b(?:what|which|how many) (?:percent(?:age)?|per cent)\b|\bas an? (?:percent(?:age)?|per cent)\b/iu,
    },
    metBy: ['percent'],
  },
  {
    said: {
      zh: /相当于[^，。]{1,24}(?:百分|比例|几成)|占[^，。]{0,24}(?:百分之|比例|比重|份额|几成)/u,
      en: /\bas an? (?:percent(?:age)?|per cent|share|proportion|fraction) of\b|\bthat ratio\b/iu,
    },
    metBy: ['quotient'],
  },
  {
    said: {
      zh: /(?:保持|实现|仍|还|依然|取得)(?:在|是|了|着)?(?:正?增长|上涨|上升)的|(?:增长|增加|上涨|上升|下降|下跌)了?的(?:那些|这些|几[种个类])?(?:商品|品类|产品)?(?:当中|之中|里面?|中)/u,
      en: /\b(?:among|of|out of) (?:all )?(?:the |those )?(?:\w+ )?(?:that|which) (?:\w+ ){0,4}(?:grow|grew|rise|rose|gained|increased?|fall|fell|dropped|declined?)\b(?! (?:the |by the )?(?:\w+est|least|most)\b)/iu,
    },
    metBy: ['bound', 'some-rows'],
  },
  {
    said: {
      zh: /众数|标准差|方差|变异系数|加权|相关系数|以\d{4}年?为100/u,
      en: /\b(?:modal|standard deviation|variance|weighted|correlation|quartile|percentile|(?:set|equal) to 100)\b/iu,
    },
    metBy: [],
  },
  { said: { zh: /中位数|中位值/u, en: /\bmedian\b/iu }, metBy: ['median'] },
  { said: { zh: /偏差/u, en: /\b(?:absolute|mean|average) (?:absolute )?deviations?\b/iu }, metBy: ['deviation'] },
  {
    said: { zh: /最(?:为)?(?:接近|相近|相似)/u, en: /\b(?:closest|nearest|most (?:similar|alike))\b/iu },
    metBy: ['pairing'],
  },
];

/** What numbers set equal to 100 make: a reply says no number of a wording that it does not answer. */
const INDEX: Readonly<Record<Language, string>> = { zh: '指数', en: 'index' };

/** The words of a question for what nothing here computes; null where it has none. */
export function uncomputedSaid(question: string, language: Language): string | null {
  const said = DEMANDS.filter(({ metBy }) => metBy.length === 0).map((demand) => demand.said[language].exec(question));
  const words = said.find((match) => match !== null)?.[0] ?? null;
  return words !== null && /\d/u.test(words) ? INDEX[language] : words;
}

/** What a question demands and a plan leaves out, each as the steps of which one would have met it. */
export function unmetDemands(
  question: string,
  language: Language,
  steps: ReadonlySet<Step>,
): readonly (readonly Step[])[] {
  return demandsOf(withoutDeclined(question, language), language).filter(
    (metBy) => !metBy.some((step) => steps.has(step)),
  );
}

function demandsOf(question: string, language: Language): readonly (readonly Step[])[] {
  const worded = DEMANDS.filter(({ said }) => said[language].test(question)).map(({ metBy }) => metBy);
  // "Did it exceed 10 billion yuan?" asks for a verdict: what it rests on are the numbers as they stand.
  if (askedTruth(question, language)?.asked === 'yes-or-no') return worded;
  const modifiers = readModifiers(question, language);
  const levels = levelsAsked(question, language);
  const operations = [...operationsSaid(question, language)]
    // Growth a year is that of the one year which a table of two years holds.
    .filter((operation) => operation !== 'average' || !(modifiers.has('yearly') && modifiers.has('growing')))
    // "What did it rise to?" asks for no movement.
    .filter((operation) => levels === null || (operation !== 'change' && operation !== 'growth'))
    .map((operation) => MET_BY[operation]);
  return [
    ...worded,
    ...operations.filter((metBy) => metBy.length > 0),
    ...(levels === null ? [] : [['level'] as const]),
    ...(modifiers.has('position') ? [placeSteps(question)] : []),
    ...(readThresholds(question).some(isOfValues) ? [['bound', 'some-rows'] as const] : []),
  ];
}

/** "排名前三的是哪些" says the places and asks for who holds them: those rows in order meet it. */
function placeSteps(question: string): readonly Step[] {
  const isSaid = findRankWording(question) !== null || findRankPlace(question) !== null;
  return isSaid ? ['position', 'ranking'] : ['position'];
}

/** "Top three" bounds no number of a table, and neither does a stretch of time. */
function isOfValues({ quantity: { unit } }: Threshold): boolean {
  const { kind } = unit.dimension;
  return kind === 'percent' || kind === 'money' || (kind === 'count' && unit.scale.gt(1));
}

import type { Language } from '../../../../knowledge/index.js';

/** What a question wants done with the numbers of a table. */
export type Operation =
  | 'average'
  | 'change'
  | 'compound-growth'
  | 'count'
  | 'difference'
  | 'filter'
  | 'growth'
  | 'highest'
  | 'lowest'
  | 'percent-share'
  | 'point-difference'
  | 'ratio'
  | 'sum'
  | 'times';

interface OperationCue {
  readonly operation: Operation;
  readonly pattern: RegExp;
}

/** English wordings, the most particular first: "percentage point" before "percentage", a ratio before a change. */
const ENGLISH: readonly OperationCue[] = [
  { operation: 'compound-growth', pattern: /\bcompound(?:ed)?\b|\bcagr\b/u },
  { operation: 'point-difference', pattern: /\bpercentage points?\b/u },
  { operation: 'change', pattern: /\bhow many points\b/u },
  {
    operation: 'count',
    pattern:
      /\bhow many (?!times\b|more\b|fewer\b|per ?cent|yuan\b|(?:[a-z]+ |\d+ )?(?:million|billion|trillion|thousand)\b)/u,
  },
  { operation: 'times', pattern: /\bhow many times\b|\bwhat multiple\b|\btimes (?:as|larger|greater|bigger)\b/u },
  { operation: 'change', pattern: /\babsolute percentage (?:change|difference)\b/u },
  {
    operation: 'growth',
    pattern:
      /(?:\bpercent(?:age)?|%)[- ](?:year[- ]on[- ]year )?(?:change|increase|decrease|growth|rise|decline|drop|fall|gain|difference)|\bchange \(%\)|\bgrowth rates?\b|\bby (?:what|how many) per ?cent(?:age)?\b|\brate of (?:growth|change|increase|decrease)\b|\bin per ?cent(?:age)?(?: terms)?(?:\W*$|,)|\byear[- ]on[- ]year (?:growth|change|increase)/u,
  },
  {
    operation: 'percent-share',
    pattern:
      /\b(?:what|which) (?:per ?cent(?:age)?|share)\b|\bpercentage (?:of|constitution)\b|\bas a (?:per ?cent(?:age)?|share) of\b|\bas a per ?cent(?:age)?\b|\bshare\b.*\bpercent|\bproportion\b.*\b(?:in|as a) percent|\bpercent(?:age)? (?:share|proportion)\b/u,
  },
  { operation: 'ratio', pattern: /\bratio of\b|\bproportion\b|\bratio (?:between|in)\b|\bas a fraction\b/u },
  // Before the average: "the change in average life expectancy" is a change.
  { operation: 'change', pattern: /\bthe (?:change|increase|decrease|movement) in\b/u },
  { operation: 'average', pattern: /\baverages?\b|\bmean\b/u },
  {
    operation: 'lowest',
    pattern: /\b(?:sort(?! of)|order|arrange|rank)\b.*\b(?:smallest|lowest|slowest|least|ascending)\b/u,
  },
  {
    operation: 'highest',
    pattern:
      /(?:\bwhich\b|\bor\b).*\b(?:faster|quicker|fastest|quickest|highest|largest|biggest|most|greatest|higher|larger|greater|bigger|more)\b|\brank\b|\b(?:sort(?! of)|arrange)\b|^order\b|\boutsell\b/u,
  },
  {
    operation: 'lowest',
    pattern: /(?:\bwhich\b|\bor\b).*\b(?:slower|slowest|lowest|smallest|least|lower|smaller|fewer|less)\b/u,
  },
  {
    operation: 'difference',
    pattern:
      /\bdifference\b|\bexceed(?:s|ed)?\b|\bgap between\b|\bseparates?\b|\btrail(?:ed|s)?\b|\bhow much (?:larger|higher|greater|lower)\b|\bhow much (?:more|less) (?:is|was|were) that\b/u,
  },
  {
    operation: 'change',
    pattern:
      /\bchanges?\b(?! in working)|\bincrease\b|\bdecrease\b|\bincreased by\b|\bhow (?:much|many) (?:more|less|fewer)\b|\bamount did\b.*\badd\b/u,
  },
  {
    operation: 'sum',
    pattern:
      /\bsum\b|\bplus\b|\baltogether\b|\badd(?:s|ed)? up\b|\btogether\b|\bcombined\b|\btotal exports\b|\band\b.*\btotal\b|\btotal\b.*\b(?:and|between|over|from)\b/u,
  },
];

/** Chinese wordings, the most particular first. */
const CHINESE: readonly OperationCue[] = [
  { operation: 'compound-growth', pattern: /复合/u },
  { operation: 'point-difference', pattern: /个百分点/u },
  { operation: 'times', pattern: /(?:几|多少)倍/u },
  { operation: 'change', pattern: /多少点/u },
  {
    operation: 'percent-share',
    pattern:
      /占.*(?:百分之|比重|比例|份额|%)|占(?:了|到)?(?:多少|几成|多大)|(?:是|为|达|等于|相当于).{0,14}的百分之|占比|相当于.*(?:百分|比例)|比例.*百分/u,
  },
  {
    operation: 'highest',
    pattern: /(?:哪个|哪种|哪类|哪一|[谁孰]|还是|有没有).*[高多大快]|[从由][高大快多]到[低小慢少]|排个?序/u,
  },
  { operation: 'lowest', pattern: /(?:哪个|哪种|哪类|哪一|[谁孰]|还是).*[低少小慢]|[从由][低小慢少]到[高大快多]/u },
  {
    operation: 'change',
    pattern: /(?:增加|减少|变动|变化|增减|增长)额|增量|净[增减]|(?:增加|减少)了?多少(?!个?(?:百分|点))/u,
  },
  { operation: 'growth', pattern: /百分之(?:几|多少)|百分比|增长率|增速|增幅|涨幅|降幅|同比|变动率|变化率|重新计算/u },
  { operation: 'ratio', pattern: /比值|比率|之比/u },
  {
    operation: 'sum',
    pattern: /加起来|加总|相加|合计|共计|总计|一共|总共|共(?:出口|卖|有|为|是|达)|总和|之和|加在一起/u,
  },
  { operation: 'average', pattern: /平均|均值/u },
  {
    operation: 'change',
    pattern:
      /比(?:\d{4}年?|去年|上年|前一年).*[多少高低](?:了|出)?(?:卖|出口)?(?:了|出)?(?:多少|几)|多了多少|少了多少|增加额|变动额|减少额/u,
  },
  { operation: 'difference', pattern: /相差|差额|差了?多少|差距|比.*[多高少低](?:出口)?(?:了|出)?(?:多少|几)/u },
];

/** What is to be computed; null where the question asks for numbers as they stand. */
export function readOperation(question: string, language: Language): Operation | null {
  const cues = language === 'zh' ? CHINESE : ENGLISH;
  const text = question.toLowerCase();
  const operation = cues.find(({ pattern }) => pattern.test(text))?.operation ?? null;
  // "The combined growth of A and B", 一共增加了多少: what moved is asked, of the things taken together.
  return operation === null || operation === 'sum' ? (moved(text) ?? operation) : operation;
}

/** Words for something that moved, whichever way: in money where money is asked, otherwise in percent. */
const MOVED =
  /增长|增加|增减|净增|变动|变化|下降|降低|降了|减少|上升|下跌|涨|跌|多卖|少卖|多赚|少赚|多了|少了|下滑|走高|走低|扩大|萎缩|缩水|\b(?:expand|expanded|lose|lost|slide|slid|gain|gained|grow|grew|grown|growth|rise|rose|fall|fell|drop|shrink|shrank|decline|rate of growth)\b/u;
const MONEY = /[万亿]元|(?:多少|几)[亿万]|多少钱|[亿万]吗|\b(?:yuan|rmb|money|dollars?)\b/u;

function moved(text: string): Operation | null {
  if (!MOVED.test(text)) return null;
  return MONEY.test(text) ? 'change' : 'growth';
}

/**
 * How the numbers of a measure lie in time: what happened over a period and adds up to that of a longer one, what stood
 * at its end, a rate or an average, which does neither; or its name does not say.
 */
export type MeasureNature = 'flow' | 'rate' | 'stock' | 'unknown';

/** In this order: "sales per employee" is a rate before it is of sales, and 人次 counts visits, not people. */
const NATURES: readonly (readonly [MeasureNature, RegExp])[] = [
  [
    'rate',
    /率|比重|占比|均|价|指数|每|同比|环比|增速|增幅|[%％/]|\b(?:per|average|mean|median|rates?|ratios?|margins?|prices?|shares?|percent\w*|index|growth)\b/iu,
  ],
  ['flow', /人次|\b(?:shipped|delivered|sold|shipments?|deliveries|cash flows?)\b/iu],
  [
    'stock',
    /余额|库存|存货|存量|保有|[年期月季]末|[年期月季]底|人口|人数|员工|职工|用户|会员|客户|装机|产能|资产|负债|权益|存款|贷款|债|现金|\b(?:balances?|inventor(?:y|ies)|stocks?|on hand|headcount|employees|staff|workforce|workers|subscribers|users|members|customers|population|capacity|assets?|liabilit(?:y|ies)|equity|debts?|loans?|cash|deposits|receivables?|payables?|outstanding|(?:year|month|quarter|period)[- ]end|end of)\b/iu,
  ],
  [
    'flow',
    /额|量|收入|营收|利润|成本|费用|支出|投资|出口|进口|订单|产值|增加值|\b(?:revenues?|sales|turnover|income|earnings|profits?|costs?|expens\w+|spending|orders?|output|production|exports?|imports?|purchases?|generation|consumption|visits?|accidents?|incidents?|complaints?|value added)\b/iu,
  ],
];

/** What the words that a table prints for a measure say of it: its name, headings, unit. */
export function natureOf(words: readonly string[]): MeasureNature {
  const text = words.join(' ');
  return NATURES.find(([, pattern]) => pattern.test(text))?.[0] ?? 'unknown';
}

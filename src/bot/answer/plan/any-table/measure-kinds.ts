import { withoutBrackets, type Language, type SeriesIndex } from '../../../../knowledge/index.js';

type Order = 'highest' | 'lowest';

/** A kind of thing that columns measure, and the words that put rows in its order without naming it. */
interface MeasureKind {
  /** Words of headings of such columns. */
  readonly headings: RegExp;
  readonly said: Readonly<Record<Order, RegExp>>;
  /** A verb that says it before a bound: "cost more than 300". */
  readonly bounded?: RegExp;
}

const KINDS: readonly MeasureKind[] = [
  {
    headings: /\b(?:prices?|costs?|fees?|fares?|rents?)\b|价|费用|租金|成本/iu,
    said: {
      highest:
        /(?:the )?most (?:expensive|costly)|(?:the )?(?:priciest|dearest|costliest)|\bcosts? (?:the )?most|(?:价格?)?最[贵昂]贵?/iu,
      lowest: /(?:the )?(?:cheapest|least (?:expensive|costly))|\bcosts? (?:the )?least|最(?:便宜|廉价)/iu,
    },
    bounded: /\bcosts? (?=(?:more|less|over|under|above|below|at (?:least|most)|between)\b)/iu,
  },
  {
    headings: /\b(?:headcounts?|employees|staff|people|workers|population|members)\b|人数|员工数?|人口/iu,
    said: {
      highest:
        /(?:the )?(?:most|largest number of) (?:people|staff|employees|workers|members)|(?:the )?most populous|(?:的?人|员工)(?:是)?最多/iu,
      lowest:
        /(?:the )?(?:fewest|least|smallest number of) (?:people|staff|employees|workers|members)|(?:的?人|员工)(?:是)?最少/iu,
    },
  },
  {
    headings: /\b(?:sales|sold|units)\b|销量|销售量|销售额/iu,
    said: {
      highest:
        /(?:the )?best[- ]selling|\b(?:sold|sells?) (?:the )?(?:most|best)|卖[得的]最(?:多|好)|最(?:畅销|好卖)/iu,
      lowest:
        /(?:the )?worst[- ]selling|\b(?:sold|sells?) (?:the )?(?:least|worst)|卖[得的]最(?:少|差)|最(?:滞销|难卖)/iu,
    },
  },
  {
    headings: /\b(?:salar(?:y|ies)|wages?|pay)\b|工资|薪|月薪|收入/iu,
    said: {
      highest: /(?:the )?(?:best|highest)[- ]paid|\b(?:earns?|earned|paid) (?:the )?most|挣得?最多|赚得?最多/iu,
      lowest: /(?:the )?(?:worst|lowest)[- ]paid|\b(?:earns?|earned|paid) (?:the )?least|挣得?最少|赚得?最少/iu,
    },
  },
  {
    headings: /\b(?:weight|mass)\b|重量|质量/iu,
    said: { highest: /(?:the )?heaviest|最重(?!要|视)/iu, lowest: /(?:the )?lightest|最轻/iu },
  },
  {
    headings: /\bages?\b|年龄|岁/iu,
    said: { highest: /(?:the )?oldest|最(?:年长|老)/iu, lowest: /(?:the )?youngest|最年轻/iu },
  },
  {
    headings: /\bheights?\b|高度|身高|楼高/iu,
    said: { highest: /(?:the )?tallest|最高(?=[的]?(?:楼|山|塔|建筑))/iu, lowest: /(?:the )?shortest|最矮/iu },
  },
  {
    headings: /\blengths?\b|长度|里程/iu,
    said: { highest: /(?:the )?longest|最长/iu, lowest: /(?:the )?shortest|最短/iu },
  },
];

/** How words that name no measure are put where the column that they order is known. */
const SPELLED = {
  en: {
    highest: (measure: string) => `had the highest ${measure}`,
    lowest: (measure: string) => `had the lowest ${measure}`,
  },
  zh: { highest: (measure: string) => `${measure}最高`, lowest: (measure: string) => `${measure}最低` },
} as const;

/**
 * A question with the measure named that its words only imply: "most expensive" as "had the highest unit price" over a table with
 * such a column. Null where the table has no column of that kind, or several: then it cannot be what is asked of.
 */
export function spelledMeasures(question: string, language: Language, index: SeriesIndex): string | null {
  for (const { headings, said, bounded } of KINDS) {
    const order = ORDERS.find((one) => said[one].test(question));
    const isBounded = bounded?.test(question) ?? false;
    if (order === undefined && !isBounded) continue;
    const [measure, other] = [...index.measures.keys()].filter((one) => headings.test(one));
    if (measure === undefined || other !== undefined) return null;
    if (order === undefined) return question.replace(bounded ?? '', `had ${withoutBrackets(measure)} `);
    return inPlace(question, said[order], SPELLED[language][order](withoutBrackets(measure)));
  }
  return question;
}

const ORDERS = ['highest', 'lowest'] as const satisfies readonly Order[];

/** "Which was the priciest item …" asks which item had that. */
function inPlace(question: string, said: RegExp, spelled: string): string {
  const turned = new RegExp(String.raw`^(which|what) (?:is|was) (?:${said.source}) (\p{L}+)`, 'iu');
  const plain = question.replace(turned, (_, which: string, noun: string) => `${which} ${noun} ${spelled}`);
  if (plain !== question) return plain;
  return question.replace(new RegExp(String.raw`(?:\b(?:is|was|were|are|has|had) )?(?:${said.source})`, 'iu'), spelled);
}

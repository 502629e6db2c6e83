import { Exact, parseQuantities, type Quantity, type QuantityMention, type Unit } from '../../../../knowledge/index.js';
import type { Comparison, ToolRequest } from '../../../../tools/index.js';

/** A bound that a question sets: "more than 30 %". */
export interface Threshold {
  readonly comparison: Comparison;
  readonly quantity: Quantity;
}

const COMPARISONS = {
  over: 'above',
  'just-over': 'above',
  under: 'below',
  'at-least': 'at-least',
  'at-most': 'at-most',
} as const satisfies Readonly<Record<string, Comparison>>;

type Bounding = keyof typeof COMPARISONS;

function isBounding(approximation: string): approximation is Bounding {
  return approximation in COMPARISONS;
}

/** The bounds that a question sets to what it asks for; a range sets two. */
export function readThresholds(said: string): readonly Threshold[] {
  const question = WORDED.reduce((text, [pattern, plain]) => text.replace(pattern, plain), said);
  const mentions = parseQuantities(question);
  return betweenTwo(question, mentions) ?? mentions.flatMap(boundsOf);
}

/** Bounds that leave a number or its sign out, as they are said in full. */
const WORDED: readonly (readonly [pattern: RegExp, plain: string])[] = [
  [/[没未]过(?=[\d百千万])/gu, '不到'],
  [/(?<![超突通经])过(?=\d*[百千万]?[万亿])/gu, '超过'],
  [/(?<=超过|突破|不到|不足|低于|高于)(?=[百千万]亿)/gu, '1'],
  [/(?<![\d一二三四五六七八九十两几数上百千万])(?=[百千万]?[万亿]亿?元?(?:以上|以下|以内|开外))/gu, '1'],
  [/[两双]位数/gu, '10%以上'],
  [/\b(?:pass(?:ed|es)?|cross(?:ed|es)?|surpass(?:ed|es)?|clear(?:ed|s)?|broke(?: through)?) (?=[\da])/giu, 'over '],
  [/\b(?:pass(?:ed|es)?|cross(?:ed|es)?|surpass(?:ed|es)?) (?=one\b)/giu, 'over '],
  [/\bdouble[- ]digit\b/giu, 'at least 10%'],
];

const BETWEEN = /(?:\bbetween\s+|[在介]于?\s*)$/iu;
const AND = /^\s*(?:and|to|和|与|到|至)\s*$/iu;

/** "Between 500 billion and 1 trillion yuan": two amounts, of which the first leaves out what the second is in. */
function betweenTwo(question: string, mentions: readonly QuantityMention[]): readonly Threshold[] | null {
  const amounts = mentions.filter((mention) => mention.kind === 'amount');
  const [low, high] = amounts;
  const isRange =
    low !== undefined &&
    high !== undefined &&
    BETWEEN.test(question.slice(0, low.start)) &&
    AND.test(question.slice(low.end, high.start));
  if (!isRange) return null;
  const { dimension } = high.quantity.unit;
  const from = { ...low.quantity, unit: { ...low.quantity.unit, dimension } };
  return [
    { comparison: 'at-least', quantity: from },
    { comparison: 'at-most', quantity: high.quantity },
  ];
}

function boundsOf(mention: QuantityMention): readonly Threshold[] {
  if (mention.kind === 'range') {
    return [
      { comparison: 'at-least', quantity: mention.low },
      { comparison: 'at-most', quantity: mention.high },
    ];
  }
  if (mention.kind !== 'amount' || !isBounding(mention.approximation)) return [];
  return [{ comparison: COMPARISONS[mention.approximation], quantity: mention.quantity }];
}

type Limits = Extract<ToolRequest, { readonly tool: 'filter-terms' }>['input']['limits'];

/** Bounds in another unit of the same dimension, exactly. */
export function inUnit(thresholds: readonly Threshold[], unit: Unit): Limits {
  return thresholds.map(({ comparison, quantity: { value, unit: own } }) => ({
    comparison,
    value: new Exact(value).times(own.scale).div(unit.scale).toFixed(),
  }));
}

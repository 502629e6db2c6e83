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
  const question = spelledOut(said);
  const mentions = parseQuantities(question);
  return betweenTwo(question, mentions) ?? mentions.flatMap(boundsOf);
}

/** What a question says behind its first bound and before it; [] where it sets none. */
export function aroundBound(said: string): readonly string[] {
  const question = spelledOut(said);
  const first = parseQuantities(question).find((mention) => boundsOf(mention).length > 0);
  return first ? [question.slice(first.end), question.slice(0, first.start)] : [];
}

/** A question with the bounds that it sets said in full: "topped" as "over", 百亿 as 1百亿. */
export function spelledOut(question: string): string {
  return WORDED.reduce((text, [pattern, plain]) => text.replace(pattern, plain), question);
}

/** An English amount in words or digits: "one trillion yuan", "5,000", "ten percent", "a trillion". */
const AMOUNT_EN = String.raw`(?:[\d¥$]|(?:an?|half|one|two|three|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty)\b)`;

/** Verbs of getting beyond a bound, and what makes them their contrary: "topped", "did not reach", 破, 够不上. */
const BEYOND_EN = String.raw`(?:pass|cross|surpass|clear|top|beat|exceed|eclips|outstrip|hurdl|break|broke|go past|went past)(?:e?s|p?ed|ing|e)?(?: through| past)?`;
const BEYOND_ZH = '(?:冲破|突破|攻破|(?<!突)破|越过|跨过|跨越|跨上|迈过|迈上|站上|跑赢|冲过|超越|冒过|突过)了?';
const SHORT_ZH = '(?:够不上|没够上?|未及|没到|没有到|没达到?|未达到|达不到|没上|不满)';
const NUMERAL_ZH = String.raw`(?=[\d一二三四五六七八九十两百千万半])`;

/** Bounds that leave a number or its sign out, or are said by a verb, as they are said in full. */
const WORDED: readonly (readonly [pattern: RegExp, plain: string])[] = [
  [new RegExp(`[没未](?:有)?过${NUMERAL_ZH}`, 'gu'), '不到'],
  [new RegExp(`(?:[没未](?:有)?|不)(?:超过?|突破)${NUMERAL_ZH}`, 'gu'), '不超过'],
  [new RegExp(SHORT_ZH + NUMERAL_ZH, 'gu'), '不到'],
  [new RegExp(`(?:够得?上|够到|达到|不下|不止)了?${NUMERAL_ZH}`, 'gu'), '不低于'],
  [new RegExp(BEYOND_ZH + NUMERAL_ZH, 'gu'), '超过'],
  [/(?<![超突通经不没未])过(?=\d*[百千万]?[万亿])/gu, '超过'],
  [/(?<![\d.一二三四五六七八九十两几数上百千万])(?=[百千万]亿)/gu, '1'],
  [/(?<![\d一二三四五六七八九十两几数上百千万])(?=[百千万]?[万亿]亿?元?(?:以上|以下|以内|开外))/gu, '1'],
  [/[两双]位数/gu, '10%以上'],
  [/\bthe (?=(?:million|billion|trillion)\b)/giu, 'one '],
  [
    new RegExp(
      String.raw`\bthe (?=${AMOUNT_EN})(?!(?:two|three|five|six|seven|eight|nine|ten|twenty|thirty|half)\b(?! (?:hundred|thousand|million|billion|trillion|percent|per cent)))`,
      'giu',
    ),
    '',
  ],
  [new RegExp(String.raw`\b(?:not|never|(?:did|do|does)n['’]t) ${BEYOND_EN} (?=${AMOUNT_EN})`, 'giu'), 'at most '],
  [new RegExp(String.raw`\b${BEYOND_EN} (?=${AMOUNT_EN})`, 'giu'), 'over '],
  [/\b(?:n['’]t|not|fail(?:s|ed)? to) (?:reach|hit|make|get to) (?=[\da])/giu, 'under '],
  [/\b(?:reach|hit)(?:es|ed|s)? (?=[\da])/giu, 'at least '],
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
  // "Between 200 and 400 billion": the first leaves out the magnitude too.
  const scale = isBare(low.quantity) ? high.quantity.unit.scale : low.quantity.unit.scale;
  const from = { ...low.quantity, unit: { ...low.quantity.unit, dimension, scale } };
  return [
    { comparison: 'at-least', quantity: from },
    { comparison: 'at-most', quantity: high.quantity },
  ];
}

function isBare({ unit: { dimension, scale } }: Quantity): boolean {
  return dimension.kind === 'count' && dimension.noun === '' && scale.eq(1);
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

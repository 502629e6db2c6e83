import { Exact, parseQuantities, type Quantity, type QuantityMention, type Unit } from '../../../../knowledge/index.js';
import type { Comparison, ToolRequest } from '../../../../tools/index.js';

/** A bound that a question sets: "more than 30 %". */
export interface Threshold {
  readonly comparison: Comparison;
  readonly quantity: Quantity;
  /** The clause that sets it, and what of it stands before the amount. */
  readonly clause: string;
  readonly before: string;
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
  const place = placesIn(question);
  return betweenTwo(mentions, question, place) ?? mentions.flatMap((mention) => boundsOf(mention, place));
}

/** What a question says behind its first bound and before it; [] where it sets none. */
export function aroundBound(said: string): readonly string[] {
  const question = spelledOut(said);
  const place = placesIn(question);
  const first = parseQuantities(question).find((mention) => boundsOf(mention, place).length > 0);
  return first ? [question.slice(first.end), question.slice(0, first.start)] : [];
}

/** A question with the bounds that it sets said in full: "topped" as "over", 百亿 as 1百亿. */
export function spelledOut(question: string): string {
  return WORDED.reduce((text, [pattern, plain]) => text.replace(pattern, plain), withAmountAgain(question));
}

/** "Below 200 billion in 2021 but above it in 2022": the amount that a pronoun stands for, said again. */
function withAmountAgain(question: string): string {
  const amount = parseQuantities(question).find(({ kind }) => kind === 'amount');
  return amount
    ? question.replace(
        /\b(above|over|below|under|beyond|past) (?:it|that)\b/giu,
        (_, side: string) => `${side} ${bareAmount(amount.text)}`,
      )
    : question;
}

function bareAmount(text: string): string {
  return text.slice(Math.max(text.search(/[\d¥$]/u), 0));
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
  [new RegExp(`(超过|高于|低于|不到|不足)了${NUMERAL_ZH}`, 'gu'), '$1'],
  [new RegExp(SHORT_ZH + NUMERAL_ZH, 'gu'), '不到'],
  [new RegExp(`(?:够得?上|够到|达到|不下|不止)了?${NUMERAL_ZH}`, 'gu'), '不低于'],
  [new RegExp(BEYOND_ZH + NUMERAL_ZH, 'gu'), '超过'],
  [/(?<![超突通经不没未])过(?=\d*[百千万]?[万亿])/gu, '超过'],
  [/(?<![\d.一二三四五六七八九十两几数上百千万])(?=[百千万]亿)/gu, '1'],
  [/(?<![\d一二三四五六七八九十两几数上百千万])(?=[百千万]?[万亿]亿?元?(?:以上|以下|以内|开外))/gu, '1'],
  [/[两双]位数/gu, '10%以上'],
  [/\b(?:the|an?) (?=(?:million|billion|trillion)\b)/giu, 'one '],
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
function betweenTwo(
  mentions: readonly QuantityMention[],
  question: string,
  placeOf: PlaceOf,
): readonly Threshold[] | null {
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
  const place = placeOf(low.start);
  return [
    { comparison: 'at-least', quantity: from, ...place },
    { comparison: 'at-most', quantity: high.quantity, ...place },
  ];
}

function isBare({ unit: { dimension, scale } }: Quantity): boolean {
  return dimension.kind === 'count' && dimension.noun === '' && scale.eq(1);
}

function boundsOf(mention: QuantityMention, placeOf: PlaceOf): readonly Threshold[] {
  const place = placeOf(amountAt(mention));
  if (mention.kind === 'range') {
    return [
      { comparison: 'at-least', quantity: mention.low, ...place },
      { comparison: 'at-most', quantity: mention.high, ...place },
    ];
  }
  if (mention.kind !== 'amount' || !isBounding(mention.approximation)) return [];
  return [{ comparison: COMPARISONS[mention.approximation], quantity: mention.quantity, ...place }];
}

/** Where the amount of a mention begins, behind the words that bound it. */
function amountAt({ start, text }: QuantityMention): number {
  return start + Math.max(text.search(/[\d¥$一二三四五六七八九十两百千万亿]/u), 0);
}

/** Where one clause ends and another begins; not within a number. */
const CLAUSE_END = /[，。；;、？?：:]|(?<!\d),|,(?!\d{3}(?!\d))|\b(?:but|and|yet|though|while)\b|但|[而并]?且|同时/giu;

/** The clause around a place, and what of it stands before. */
type PlaceOf = (at: number) => Pick<Threshold, 'clause' | 'before'>;

/** Tells the clauses of a question, whose ends are found once for all its numbers. */
function placesIn(question: string): PlaceOf {
  const ends = [...question.matchAll(CLAUSE_END)];
  return (at) => {
    const from = ends.findLast(({ index }) => index < at);
    const start = from ? from.index + from[0].length : 0;
    const end = ends.find(({ index }) => index > at)?.index ?? question.length;
    return { clause: question.slice(start, end), before: question.slice(start, at) };
  };
}

type Limits = Extract<ToolRequest, { readonly tool: 'filter-terms' }>['input']['limits'];

/** Bounds in another unit of the same dimension, exactly. */
export function inUnit(thresholds: readonly Threshold[], unit: Unit): Limits {
  return thresholds.map(({ comparison, quantity: { value, unit: own } }) => ({
    comparison,
    value: new Exact(value).times(own.scale).div(unit.scale).toFixed(),
  }));
}

import { OPEN_PLURAL, POINTING, saidCount } from './pointing-words.js';

/** What the rows of a table of trade stand for; English ones one by one and in the plural. */
const GOODS = {
  zh: '(?:商品|品类|产品|货物)',
  one: '(?:good|commodity|product|item|category)',
  several: '(?:goods|commodities|products|items|categories)',
} as const;

/** "Which goods", "how many of the products", 有几种商品: several are asked for, and not which of two. */
const SEVERAL = new RegExp(
  String.raw`(?:哪些|哪几[种类个]|什么|[几多]少?[种类个])${GOODS.zh}|${GOODS.zh}(?:一?共)?有(?:哪些|[几多]少?[种类个项])|有哪些|\b(?:which|what|how many) (?:\w+ ){0,2}${GOODS.several}\b`,
  'iu',
);

/** "Which product …?" asks of all there are, however many it wants. */
const ONE = new RegExp(
  String.raw`哪(?:些|一?[种类个项]|几[种类个项])${GOODS.zh}|\b(?:which|what) (?:\w+ ){0,2}(?:${GOODS.one}|${GOODS.several})\b`,
  'iu',
);

const COUNTED = new RegExp(
  String.raw`(?<!哪)几[种类项个样]|${GOODS.zh}的?(?:数量|个数|总数)|多少[种类项个]|\bhow many\b|\bnumber of (?:\w+ ){0,2}${GOODS.several}`,
  'iu',
);

/** Whether several goods are asked for: "which goods", 哪些商品. */
export function asksSeveral(question: string): boolean {
  return SEVERAL.test(question);
}

/** Whether a question asks of all goods there are, and not of those said before. */
export function asksAmongAll(question: string): boolean {
  const points = OPEN_PLURAL.test(question) || saidCount(question) !== null || POINTING.test(question);
  return ONE.test(question) && !points;
}

/** Whether it is asked how many they are, and not which. */
export function asksHowMany(question: string): boolean {
  return COUNTED.test(question);
}

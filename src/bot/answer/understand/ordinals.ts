import type { Language } from '../../../knowledge/index.js';
import { readSmallNumber } from './small-numbers.js';

const ENGLISH_ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

const CHINESE = /第([一二三四五六七八九十]{1,3}|\d{1,2})(?:[个条项种点名位]|(?=呢))/u;
const ENGLISH = new RegExp(`\\b(?:the )?(${ENGLISH_ORDINALS.join('|')})\\b(?: one)?`, 'iu');
const LAST = /最后(?:一)?[个条项种点]|\b(?:the )?last\b(?: one)?(?! year)/iu;
const FIRST = /首先/u;

/** Which item of a list a question means: 1 for the first, -1 for the last, null where it names none. */
export function findOrdinal(question: string): number | null {
  const chinese = CHINESE.exec(question)?.[1];
  if (chinese !== undefined) return readSmallNumber(chinese);
  const english = ENGLISH.exec(question)?.[1];
  if (english !== undefined) return ENGLISH_ORDINALS.indexOf(english.toLowerCase()) + 1;
  if (LAST.test(question)) return -1;
  return FIRST.test(question) ? 1 : null;
}

/** The words for a place of a ranking, as {@link findRankPlace} reads them. */
export function placeWording(place: number, language: Language): string {
  return language === 'zh' ? `排第${place}的` : `ranked ${ENGLISH_ORDINALS[place - 1] ?? `${place}th`}`;
}

/** A question without the ordinals it names. */
export function withoutOrdinals(question: string): string {
  return [CHINESE, ENGLISH, LAST, FIRST].reduce((text, pattern) => text.replace(pattern, ''), question).trim();
}

const PLACE_ZH =
  /第([一二三四五六七八九十]|\d{1,2})[高大多快低小少慢]|倒数第([一二三四五六七八九十]|\d{1,2})|(?:[位名]列|位?居|[额值量幅速率])第([一二三四五六七八九十]|\d{1,2})(?:[位名](?!列))?(?=[的是，。？?]|$)|排(?:名|位|在|行)*第?([一二三四五六七八九十]|\d{1,2})(?:位|名)?(?:的|(?=[，。？?])|$)|第([一二三四五六七八九十]|\d{1,2})[名位](?=是)/u;
const PLACE_EN = new RegExp(
  `\\b(${ENGLISH_ORDINALS.join('|')}|\\d{1,2}(?:st|nd|rd|th))[- ](?:most|least|\\w+est)\\b|\\b(?:ranks?|ranked|placed|comes?|came|is|was|were) (?:the )?(${ENGLISH_ORDINALS.join('|')}|\\d{1,2}(?:st|nd|rd|th))(?: by\\b| in\\b| from\\b| place\\b|\\W*$)|\\b(?:ranks?|ranked|placed|comes?|came) (${ENGLISH_ORDINALS.join('|')}|\\d{1,2}(?:st|nd|rd|th))\\b|\\b(${ENGLISH_ORDINALS.join('|')}) (?:from (?:the )?bottom|place)\\b`,
  'iu',
);

/** The one place of a ranking that is asked for: 2 for "the second largest", 第二高; null where none is. */
export function findRankPlace(question: string): number | null {
  const match = PLACE_ZH.exec(question) ?? PLACE_EN.exec(question);
  const word = match
    ?.slice(1)
    .find((group) => group !== undefined)
    ?.toLowerCase();
  if (word === undefined) return null;
  const place = Number.parseInt(word, 10) || (readSmallNumber(word) ?? 0) || ENGLISH_ORDINALS.indexOf(word) + 1;
  return place > 0 ? place : null;
}

/** A question without the place of a ranking that it asks for. */
export function withoutRankPlace(question: string): string {
  return question.replace(PLACE_ZH, '').replace(PLACE_EN, '').trim();
}

const COUNT_ZH =
  /(?:前|倒数|后)([一二两三四五六七八九十]|\d{1,2})|(?:最.{1,4}|垫底)的?([一二两三四五六七八九十]|\d{1,2})[个种项类样款]|哪([二两三四五六七八九十]|\d{1,2})[个种项类样款]/u;
const COUNT_EN =
  /\b(?:top|bottom) (\d{1,2}|\w+)\b|\b(?:the )?(two|three|four|five|six|seven|eight|nine|ten) (?=\w+est\b|most\b|least\b)|\bthe (two|three|four|five|six|seven|eight|nine|ten) (?:with|that|which|having)\b|\b(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten) (?:\w+ ){0,2}(?:goods|products?|commodities|items|rows|groups|categories)\b/iu;

/** The words that say how many of a ranking are asked for: 前三, "top three"; null where none do. */
export function findRankWording(question: string): string | null {
  return (COUNT_ZH.exec(question) ?? COUNT_EN.exec(question))?.[0] ?? null;
}

/** How many a question for the first of a ranking asks for: 3 of 前三, "the top three"; 1 where it names no number. */
export function findRankCount(question: string): number {
  const match = COUNT_ZH.exec(question) ?? COUNT_EN.exec(question);
  const word = match?.slice(1).find((group) => group !== undefined) ?? '';
  // "Top zero" asks for no fewer than one.
  return Math.max(readSmallNumber(word) ?? 1, 1);
}

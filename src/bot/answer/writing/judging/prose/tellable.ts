import type { Language } from '../../../../../knowledge/index.js';
import { wholeBeforeComma as wholeEn } from './before-comma.en.js';
import { wholeBeforeComma as wholeZh } from './before-comma.zh.js';
import { pointsAway } from './pointing.js';

/** A part that the one before it may not be told without: it takes it back, or goes on with its list. */
const BOUND: Readonly<Record<Language, RegExp>> = {
  zh: /^(?:但|然而|不过|却|可是|只是|和|与|及|以及|或|并|而且|其[次二三]|再次|最后|第?[二三2３3][、是，]|[（(])/u,
  en: /^(?:but|however|yet|although|though|unless|except|and|or|nor|second|third|then|finally|[(（])/iu,
};

const BEFORE_COMMA: Readonly<Record<Language, (sentence: string) => readonly string[]>> = { en: wholeEn, zh: wholeZh };

/** The beginnings of a sentence up to a comma that are clauses of their own. */
export function wholeBeforeComma(sentence: string, language: Language): readonly string[] {
  return BEFORE_COMMA[language](sentence);
}

/**
 * The stretches of a sentence that may be told alone: the whole, its parts from the beginning up to a semicolon, and those
 * up to a comma that are clauses of their own.
 */
export function tellable(sentence: string, language: Language): readonly string[] {
  if (pointsAway(sentence, language)) return [];
  return [sentence, ...firstParts(sentence, language)].flatMap((text) => [text, ...wholeBeforeComma(text, language)]);
}

/** From the beginning up to a semicolon; none where a colon opens a list that the semicolon is in. */
function firstParts(text: string, language: Language): readonly string[] {
  const ends = [...text.matchAll(/[；;]/gu)].map(({ index }) => index);
  return ends
    .filter((end) => !/[：:]/u.test(text.slice(0, end)) && !BOUND[language].test(text.slice(end + 1).trim()))
    .map((end) => text.slice(0, end));
}

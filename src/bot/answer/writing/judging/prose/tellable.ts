import { pointsBack, type Language } from '../../../../../knowledge/index.js';

/** Words that only join a sentence to the one before it. */
const LEADS: Readonly<Record<Language, RegExp>> = {
  zh: /^(?:首先|其次|再次|最后|此外|另外|同时|与此同时|因此|因而|然而|但是?|而且|并且|例如)[，,]?\s*/u,
  en: /^(?:first(?:ly)?|second(?:ly)?|third(?:ly)?|finally|therefore|thus|however|moreover|furthermore|in addition|at the same time|meanwhile|for example),\s*/iu,
};

/** Something that another sentence names. */
const POINTING: Readonly<Record<Language, RegExp>> = {
  zh: /^(?:[这那该其它他她此]|上述|前者|后者|两者|二者)/u,
  en: /^(?:this|these|that|those|such|it|its|they|their|them|he|she|his|her|we|our|which|who|whose|both|the (?:former|latter))\b/iu,
};

/** A part that the one before it may not be told without: it takes it back, or goes on with its list. */
const BOUND: Readonly<Record<Language, RegExp>> = {
  zh: /^(?:但|然而|不过|却|可是|只是|和|与|及|以及|或|并|而且|其[次二三]|再次|最后|第?[二三2３3][、是，]|[（(])/u,
  en: /^(?:but|however|yet|although|though|unless|except|and|or|nor|second|third|then|finally|[(（])/iu,
};

/**
 * The stretches of a sentence that may be told alone: the whole, with or without what leads it, and its parts from the
 * beginning up to a semicolon. A comma ends none: it may stand in a list, before what is governed, or before a condition.
 */
export function tellable(sentence: string, language: Language): readonly string[] {
  const bare = sentence.replace(LEADS[language], '');
  const whole = bare === sentence ? [sentence] : [sentence, bare];
  return whole.filter((text) => !pointsAway(text, language)).flatMap((text) => [text, ...firstParts(text, language)]);
}

function pointsAway(text: string, language: Language): boolean {
  return POINTING[language].test(text) || (pointsBack(text) && !LEADS[language].test(text));
}

/** From the beginning up to a semicolon; none where a colon opens a list that the semicolon is in. */
function firstParts(text: string, language: Language): readonly string[] {
  const ends = [...text.matchAll(/[；;]/gu)].map(({ index }) => index);
  return ends
    .filter((end) => !/[：:]/u.test(text.slice(0, end)) && !BOUND[language].test(text.slice(end + 1).trim()))
    .map((end) => text.slice(0, end));
}

import type { Language } from '../../../../../knowledge/index.js';

/** Words that only join a sentence to the one before it, or say that it is worth saying. */
const LEADS: Readonly<Record<Language, RegExp>> = {
  zh: /^(?:[一二三四五六]是(?=[\p{Script=Han}]{2})|首先|其次|再次|最后|此外|另外|同时|与此同时|因此|因而|然而|但是?|而且|并且|例如|一方面|另一方面|特别地|特别是|尤其是|具体而言|值得注意的是)[，,]?\s*/u,
  en: /^(?:(?:first(?:ly)?|second(?:ly)?|third(?:ly)?|finally|therefore|thus|however|moreover|furthermore|in addition|at the same time|meanwhile|for example|in particular|specifically|on the (?:one|other) hand),\s*|it is worth noting that\s+)/iu,
};

/** Those that only set it beside the one before it: of nothing before they say nothing. */
const ADDS: Readonly<Record<Language, RegExp>> = {
  zh: /^(?:同时|与此同时|此外|另外|特别地|特别是|尤其是)[，,]?/u,
  en: /^(?:at the same time|in addition|moreover|furthermore|in particular), /iu,
};

/** A sentence without the word that sets it beside the one before it. */
export function withoutAddition(sentence: string, language: Language): string {
  return sentence.replace(ADDS[language], '');
}

/** The words that only lead a sentence on; none where it has none. */
export function leadOf(sentence: string, language: Language): string {
  return LEADS[language].exec(sentence)?.[0] ?? '';
}

/** Whether a sentence opens with words that only lead it on. */
export function isLed(sentence: string, language: Language): boolean {
  return LEADS[language].test(sentence);
}

/** A sentence with, and without, the words that only lead it on, of which it may have two. */
export function withFewerLeads(sentence: string, language: Language): readonly string[] {
  const bare = sentence.replace(LEADS[language], '');
  return bare === sentence ? [sentence] : [sentence, ...withFewerLeads(bare, language)];
}

import type { Language } from '../../../../../knowledge/index.js';

/** Somebody says what follows: 习近平总书记强调，…; "their study found that …". */
const REPORTS: Readonly<Record<Language, RegExp>> = {
  zh: /(?:强调|指出|认为|主张|宣布|(?<![给突])提出(?!了)|研究发现|(?<!名)称)[，,：:]?/u,
  en: /\b(?:stress|argu|claim|propos|suggest|believ|stat|not|report|find|found|said|says?|held|holds?|maintain|point)(?:e[sd]?|s|ed)?(?: out)? that\b/iu,
};

/** What somebody else says in a sentence of a source: it may not be told without whose it is. Null where nobody does. */
export function reportedIn(sentence: string, language: Language): string | null {
  const found = REPORTS[language].exec(sentence);
  return found ? sentence.slice(found.index + found[0].length) : null;
}

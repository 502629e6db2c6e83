import type { Language } from '../../../../../knowledge/index.js';

/** Somebody says what follows: 习近平总书记强调，…; "their study found that …". */
const REPORTED: Readonly<Record<Language, RegExp>> = {
  zh: /强调|指出|认为|声称|宣称|质疑|否认|怀疑|主张|宣布|(?<![给突])提出(?!了)|研究发现|(?<!名)称/u,
  en: /\b(?:stress|argu|claim|propos|suggest|believ|stat|not|report|find|found|said|says?|held|holds?|maintain|point)(?:e[sd]?|s|ed)?(?: out)? that\b|, [^,]*\b(?:argues?|says?|said|claims?|believes?|contends?|warns?|insists?|suggests?|hopes?)[.]?$|\baccording to\b|\b(?:false|untrue|wrong|doubt\w*|den(?:y|ies|ied)) that\b/iu,
};

/** What follows is ensured, aimed at, asked for or asked about: it is not told as a fact. */
const INTENDED: Readonly<Record<Language, RegExp>> = {
  zh: /确保|保证|旨在|探讨|探索|研究(?:了|如何)|如何|是否|在于|取决于|力求|力争|希望|期望|要求|呼吁|试图|(?:目标|目的)(?:是|为(?!主))/u,
  en: /\b(?:ensur\w*|guarante\w*|aim\w*|explor\w*|seek\w*|hop(?:e|es|ed|ing)|intend\w*|call(?:s|ed|ing)? (?:for|on)|requir\w*|demand(?:s|ed|ing)|how|whether|lies in|depends on|in order to|so that|(?:goal|purpose|objective)s? (?:is|are|was|were|of))\b/iu,
};

/** What a sentence ends with, and which governs nothing before it. */
const AIM = /, so as to [^;:]+$/iu;

/** Whether a part of a sentence may hang on a word of it that makes no fact of what it governs. */
export function governs(sentence: string, language: Language): boolean {
  return REPORTED[language].test(sentence) || INTENDED[language].test(sentence.replace(AIM, ''));
}

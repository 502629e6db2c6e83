import type { Language } from './language.js';
import { countScripts, majorityScript } from './scripts.js';

/** Words that make an English sentence or question; a Chinese one borrows nouns, not these. */
const ENGLISH_SENTENCE =
  /\b(?:what|which|who|whose|whom|when|where|why|how|is|are|was|were|do|does|did|has|have|had|can|could|should|would|will|me|list|show|tell|explain|compare|describe|define|mean|means)\b/iu;

/** Words of English grammar that also stand inside names: "Research and development", "Cost of sales". */
const ENGLISH_JOINT = /\b(?:the|of|in|on|to|for|from|by|with|and|or|about|between)\b/iu;

/** Words that make a Chinese sentence or question; particles such as 的 and 与 also stand inside names. */
const CHINESE_GRAMMAR =
  /\d年|什么|怎么|怎样|如何|为何|哪|谁|多少|几|吗|呢|吧|了|是|请|给我|告诉|列出|列举|说明|介绍|解释|比较一下/u;

const OPENS_IN_LATIN = /^[\P{L}]*\p{Script=Latin}/u;

const CHINESE_PUNCTUATION = /[。，、；：？！“”（）《》「」『』]/u;

/** Two Latin letters that are not all capitals: a word, where "GDP", "EDA" and "R&D" stand in both languages. */
const LATIN_WORD = /\p{Script=Latin}\p{Ll}|\p{Ll}\p{Script=Latin}/u;

/** Whether a text itself says which language it is in; "2022?" and "GDP 2022?" leave that open. */
export function tellsLanguage(text: string): boolean {
  const { hanCharacters, latinWords } = countScripts(text);
  if (latinWords === 0) return hanCharacters > 0 || CHINESE_PUNCTUATION.test(text);
  return hanCharacters > 0 || LATIN_WORD.test(text);
}

/**
 * The language of a question or passage.
 *
 * 1. Without Han characters: English, unless the text has no Latin word either and carries Chinese punctuation.
 * 2. Without Latin words: Chinese.
 * 3. Both scripts: Chinese where a Chinese sentence stands and no English one ("EDA 是什么"); English where only English ones do and
 *    the text opens in Latin letters ("What does 供应链韧性 mean?"); otherwise the language of most words, two Han
 *    characters counted as one ("稀土 export 2022?" is Chinese).
 *
 * @example
 * ```ts source="./language.examples.ts#detect"
 * assert.equal(detectLanguage('EDA 是什么？'), 'zh');
 * assert.equal(detectLanguage('What does 供应链韧性 mean?'), 'en');
 * ```
 */
export function detectLanguage(text: string): Language {
  const counts = countScripts(text);
  if (counts.hanCharacters === 0) {
    return counts.latinWords === 0 && CHINESE_PUNCTUATION.test(text) ? 'zh' : 'en';
  }
  if (counts.latinWords === 0) {
    return 'zh';
  }
  const isSentence = ENGLISH_SENTENCE.test(text);
  const chinese = CHINESE_GRAMMAR.test(text);
  if (chinese && !isSentence) {
    return 'zh';
  }
  const english = isSentence || ENGLISH_JOINT.test(text);
  return english && !chinese && OPENS_IN_LATIN.test(text) ? 'en' : majorityScript(counts);
}

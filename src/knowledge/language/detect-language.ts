import type { Language } from './language.js';
import { countScripts } from './scripts.js';

/** Words that only the grammar of an English sentence needs; a Chinese one borrows nouns, not these. */
const ENGLISH_GRAMMAR =
  /\b(?:what|which|who|whose|whom|when|where|why|how|is|are|was|were|do|does|did|has|have|had|can|could|should|would|will|the|of|in|on|to|for|from|by|with|and|or|about|between|me|list|show|tell|explain|compare|describe|define|mean|means)\b/iu;

/** Words that only the grammar of a Chinese sentence needs. */
const CHINESE_GRAMMAR =
  /什么|怎么|怎样|如何|为何|为什么|哪|谁|多少|几|吗|呢|吧|的|了|是|有|在|和|与|及|对|请|从|到|把|被|让|给|比|按|列出|说明|介绍|解释|比较/u;

const CHINESE_PUNCTUATION = /[。，、；：？！“”（）《》「」『』]/u;

/**
 * The language of a question or passage.
 *
 * 1. Without Han characters: English, unless the text has no Latin word either and carries Chinese punctuation.
 * 2. Without Latin words: Chinese.
 * 3. Both scripts: where only one language's grammar words stand ("What does 供应链韧性 mean?"), that language;
 *    otherwise Chinese if there are at least as many Han characters as Latin words ("稀土 export 2022?").
 */
export function detectLanguage(text: string): Language {
  const { hanCharacters, latinWords } = countScripts(text);
  if (hanCharacters === 0) {
    return latinWords === 0 && CHINESE_PUNCTUATION.test(text) ? 'zh' : 'en';
  }
  if (latinWords === 0) {
    return 'zh';
  }
  const english = ENGLISH_GRAMMAR.test(text);
  const chinese = CHINESE_GRAMMAR.test(text);
  if (english !== chinese) {
    return english ? 'en' : 'zh';
  }
  return hanCharacters >= latinWords ? 'zh' : 'en';
}

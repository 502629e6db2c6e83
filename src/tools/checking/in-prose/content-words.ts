import type { Language } from '../../../knowledge/index.js';
import { meaningAt } from '../claim-words.js';
import { isWord, textUnits } from '../tokens/text-units.js';
import { firstAlike, inFirstWords, SILENT_IN_PROSE } from '../words/prose-words.js';

let segmenter: Intl.Segmenter | undefined;

/** Words that say what something is of: Chinese ones as they are, English ones by their stems. */
export function contentWords(text: string, language: Language): readonly string[] {
  if (language === 'en') {
    const units = textUnits(text).filter(isWord);
    return units.filter(({ word, stem }) => !isSilent(word, stem)).map(({ stem }) => firstAlike(stem));
  }
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const words = [...segmenter.segment(inFirstWords(text).replace(/[“”‘’"'\s]/gu, ''))].flatMap(
    ({ segment, isWordLike }) => (isWordLike === true ? [segment] : []),
  );
  return words.filter((word) => !isSilent(word, word));
}

/** Whether a word says nothing of what a number is of. */
function isSilent(word: string, stem: string): boolean {
  // A Chinese word is a row of characters: 已有 says as little as 已 and 有.
  const units = /\p{Script=Han}/u.test(word) ? [...word] : null;
  const [words, stems] = [units ?? [word], units ?? [stem]];
  let at = 0;
  while (at < words.length) {
    const found = meaningAt({ words, stems }, at);
    if (!found || !SILENT_IN_PROSE.has(found.meaning)) return false;
    at += found.length;
  }
  return true;
}

import type { Language } from '../../../knowledge/index.js';
import { isWord, textUnits } from '../tokens/text-units.js';
import { firstAlike } from '../words/prose-words.js';
import { SILENT_EN } from './outline-words.js';

/** Words that a title is known by: of an English one the stems that say what it is, of a Chinese one its characters. */
export function titleWords(title: string, language: Language): readonly string[] {
  return textUnits(title)
    .filter(isWord)
    .map(({ stem }) => titleWord(stem, language))
    .filter((word) => word !== null);
}

/** A word as titles are compared by it; null where it says nothing. */
export function titleWord(stem: string, language: Language): string | null {
  if (language === 'zh') return stem === '的' || stem === '&' ? null : stem;
  return stem === '&' || SILENT_EN.has(stem) ? null : firstAlike(stem);
}

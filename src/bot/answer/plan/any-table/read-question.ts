import type { Language } from '../../../../knowledge/index.js';
import { readChinese } from './read-chinese.js';
import { readEnglish } from './read-english.js';
import type { Reading } from './reading.js';

/** What a question asks of a table. */
export function readQuestion(question: string, language: Language): Reading {
  return language === 'zh' ? readChinese(question) : readEnglish(question);
}

import type { Language } from '../../../../knowledge/index.js';
import { spreadAsked } from '../numbers/spread-words.js';
import type { Reading } from './reading.js';
import { readChinese } from './read-chinese.js';
import { readEnglish } from './read-english.js';

/** Reads what a question asks of a table. */
export function readQuestion(question: string, language: Language): Reading {
  const read = language === 'zh' ? readChinese(question) : readEnglish(question);
  const how = spreadAsked(question, language);
  return how === null ? read : { kind: 'spread', how, phrase: question, otherwise: read };
}

import type { Language } from '../../../../../knowledge/index.js';
import { withCarriedSubject as carriedEn } from './carried-subject.en.js';
import { withCarriedSubject as carriedZh } from './carried-subject.zh.js';
import { whatIsCaused } from './what-is-caused.js';
import { withoutPause } from './without-pause.js';
import { whoDoesIt } from './who-does-it.js';

/** "(see Table 1)", (如图 2), (2015): where more is to be found. */
const REFERENCE =
  /\s*[（(](?:(?:如|见|详见|参见|see|as shown in)?\s*(?:图|表|figures?|tables?)\s*\d+[^（）()]*|\d{4})[)）]/giu;

/** A sentence of a source, and others that it says as well by its grammar alone. */
export function entailedBy(sentence: string, language: Language): readonly string[] {
  const plain = sentence.replace(REFERENCE, '');
  const others =
    language === 'zh' ? [...carriedZh(plain), ...whatIsCaused(plain), ...whoDoesIt(plain)] : carriedEn(plain);
  return [...new Set([sentence, plain, ...withoutPause(plain, language), ...others])];
}

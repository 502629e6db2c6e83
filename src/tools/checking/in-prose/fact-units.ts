import type { Language } from '../../../knowledge/index.js';
import { isWord, textUnits } from '../tokens/text-units.js';
import { firstOfAlike, inFirstOfAlike, isSilentUnit } from './fact-words.js';

/** A part of a sentence as facts are compared: a character or stem, what joins a list, or what parts clauses. */
export interface FactUnit {
  readonly kind: 'joint' | 'mark' | 'word';
  /** In the first of the words that say the same. */
  readonly word: string;
  /** As it is written. */
  readonly written: string;
}

const JOINT = /^(?:、|和|与|及|and|or|&)$/iu;
/** Between words of a list and between clauses alike. */
const COMMA = /^[,，]$/u;
const MARK = /^[;；:：。.!！?？()（）]$/u;

/** The units of a sentence, without citation marks and what says nothing. */
export function factUnits(sentence: string, language: Language): readonly FactUnit[] {
  const text = sentence.replace(/\[\d[\d\s,，–-]*\]/gu, '');
  return textUnits(language === 'zh' ? inFirstOfAlike(text) : text).flatMap((unit): readonly FactUnit[] => {
    const { word, stem } = unit;
    if (JOINT.test(word)) return [{ kind: 'joint', word: '、', written: word }];
    if (COMMA.test(word)) return [{ kind: 'mark', word: ',', written: word }];
    if (MARK.test(word)) return [{ kind: 'mark', word: ';', written: word }];
    if (!isWord(unit) || isSilentUnit(language === 'zh' ? word : stem, language)) return [];
    return [{ kind: 'word', word: language === 'zh' ? word : firstOfAlike(stem), written: word }];
  });
}

import type { Language } from './language.js';

/** How much of a text is written in each of the two scripts Lianwen reads. */
export interface ScriptCounts {
  readonly hanCharacters: number;
  readonly latinWords: number;
}

const HAN = /\p{Script=Han}/gu;
const LATIN_WORD = /\p{Script=Latin}[\p{Script=Latin}\p{M}'’]*/gu;

/** Counts Han characters and words in Latin letters. */
export function countScripts(text: string): ScriptCounts {
  return {
    hanCharacters: text.match(HAN)?.length ?? 0,
    latinWords: text.match(LATIN_WORD)?.length ?? 0,
  };
}

/** Prose has about two characters a Chinese word, so that many weigh as one English word. */
const HAN_CHARACTERS_PER_WORD = 2;

/** The language most words are in; English where there are none. */
export function majorityScript({ hanCharacters, latinWords }: ScriptCounts): Language {
  return hanCharacters > 0 && hanCharacters >= latinWords * HAN_CHARACTERS_PER_WORD ? 'zh' : 'en';
}

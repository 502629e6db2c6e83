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

import type { WrittenSentence } from './evidence.js';

/** "[3]", "[1, 2]", 【3】, also in full width. */
const MARK = /\s*[[［【]\s*([\d０-９][\d０-９\s,，、]*)[\]］】]/gu;

/** A sentence without its marks, and the numbers in these, each once. */
export function readMarks(written: string): WrittenSentence {
  const numbers = Array.from(written.matchAll(MARK), ([, list = '']) => list.normalize('NFKC').match(/\d+/gu) ?? []);
  return { text: written.replace(MARK, '').trim(), pieces: [...new Set(numbers.flat().map(Number))] };
}

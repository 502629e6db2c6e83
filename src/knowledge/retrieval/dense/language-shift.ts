import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '../../language/language.js';
import { DIMENSIONS } from './embedding-session.js';
import { LANGUAGE_SHIFT_FILE } from './model-files.js';

/**
 * From where the model puts Chinese texts to where it puts English ones: the mean difference of parallel questions
 * (scripts/measure-language-shift.ts). The model keeps the languages apart: an English question is nearer to any English
 * text than to the Chinese text that answers it. Taking the difference out of English vectors mends most of that.
 */
export type LanguageShift = Float32Array;

/** Reads the shift beside the model; none at all where the folder has no such file. */
export async function loadLanguageShift(folder: string): Promise<LanguageShift> {
  try {
    const bytes = await readFile(join(folder, LANGUAGE_SHIFT_FILE));
    return new Float32Array(new Uint8Array(bytes).buffer);
  } catch {
    return new Float32Array(DIMENSIONS);
  }
}

/** Moves a unit vector of an English text in place to where its Chinese would lie; a Chinese one stays. */
export function withoutLanguage(vector: Float32Array, language: Language, shift: LanguageShift): Float32Array {
  if (language === 'zh') return vector;
  let square = 0;
  for (let index = 0; index < vector.length; index += 1) {
    const moved = (vector[index] ?? 0) - (shift[index] ?? 0);
    vector[index] = moved;
    square += moved * moved;
  }
  const length = Math.sqrt(square);
  for (let index = 0; index < vector.length; index += 1) vector[index] = (vector[index] ?? 0) / length;
  return vector;
}

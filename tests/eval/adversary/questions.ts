import { z } from 'zod';

import { DEVELOPMENT_SETS } from '../sets.js';
import type { Tongue } from './telling/evidence.js';
import { readLines } from './written.js';

export interface Asked {
  readonly question: string;
  readonly language: Tongue;
}

/** What the development sets answer, from the folder of the evaluation. */
export const ANSWERABLE: readonly string[] = Object.values(DEVELOPMENT_SETS).map(
  (folder) => `${folder}answerable.jsonl`,
);

/** The development sets whose questions are asked; what is held out is left alone. */
const FILES: readonly string[] = [
  ...ANSWERABLE,
  ...['dev', 'second', 'third', 'fifth', 'sixth', 'seventh'].map((name) => `numbers/${name}.jsonl`),
];

const lineSchema = z.object({ zh: z.string().optional(), en: z.string().optional() });

/** Questions of the development sets, each in both languages; conversations are left out. */
export function developmentQuestions(): readonly Asked[] {
  return FILES.flatMap((file) => readLines(new URL(`../${file}`, import.meta.url), lineSchema)).flatMap(({ zh, en }) =>
    [
      zh === undefined ? [] : [{ question: zh, language: 'zh' as const }],
      en === undefined ? [] : [{ question: en, language: 'en' as const }],
    ].flat(),
  );
}

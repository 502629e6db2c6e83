import { readFileSync } from 'node:fs';

import { z } from 'zod';

import type { Tongue } from './telling/evidence.js';

export interface Asked {
  readonly question: string;
  readonly language: Tongue;
}

/** The development sets whose questions are asked; what is held out is left alone. */
const FILES: readonly string[] = [
  ...['', 'second/', 'third/', 'fourth/', 'fifth/', 'sixth/'].map((folder) => `${folder}answerable.jsonl`),
  ...['dev', 'second', 'third', 'fifth', 'sixth', 'seventh'].map((name) => `numbers/${name}.jsonl`),
];

const lineSchema = z.object({ zh: z.string().optional(), en: z.string().optional() });

/** Questions of the development sets, each in both languages; conversations are left out. */
export function developmentQuestions(): readonly Asked[] {
  return FILES.flatMap((file) =>
    readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .flatMap((line) => {
        const { zh, en } = lineSchema.parse(JSON.parse(line));
        return [
          zh === undefined ? [] : [{ question: zh, language: 'zh' as const }],
          en === undefined ? [] : [{ question: en, language: 'en' as const }],
        ].flat();
      }),
  );
}

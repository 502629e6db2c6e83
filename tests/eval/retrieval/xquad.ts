import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Language } from '../../../src/knowledge/index.js';

const fileSchema = z.object({
  data: z.array(
    z.object({
      title: z.string(),
      paragraphs: z.array(
        z.object({ context: z.string(), qas: z.array(z.object({ id: z.string(), question: z.string() })) }),
      ),
    }),
  ),
});

/** A paragraph of XQuAD with the questions that it answers. */
export interface XquadParagraph {
  readonly context: string;
  readonly questions: readonly string[];
}

/** The paragraphs of XQuAD in one language; the n-th paragraph says the same in all. */
export async function readXquad(language: Language): Promise<readonly XquadParagraph[]> {
  const text = await readFile(new URL(`../../../bench/data/xquad_dev.${language}.json`, import.meta.url), 'utf8');
  return fileSchema
    .parse(JSON.parse(text))
    .data.flatMap(({ paragraphs }) => paragraphs)
    .map(({ context, qas }) => ({ context, questions: qas.map(({ question }) => question) }));
}

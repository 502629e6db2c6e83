import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Language } from '../../../src/knowledge/index.js';

const question = z.object({
  id: z.string(),
  question: z.string(),
  answers: z.array(z.object({ text: z.string() })).min(1),
});

const fileSchema = z.object({
  data: z.array(
    z.object({
      title: z.string(),
      paragraphs: z.array(z.object({ context: z.string(), qas: z.array(question) })),
    }),
  ),
});

/** A paragraph of XQuAD with the questions that it answers. */
export interface XquadParagraph {
  readonly context: string;
  readonly questions: readonly string[];
  /** The answer to each question, words of the paragraph. */
  readonly answers: readonly string[];
}

/** The paragraphs of XQuAD in one language; the n-th paragraph says the same in all. */
export async function readXquad(language: Language): Promise<readonly XquadParagraph[]> {
  const text = await readFile(new URL(`../../../bench/data/xquad_dev.${language}.json`, import.meta.url), 'utf8');
  return fileSchema
    .parse(JSON.parse(text))
    .data.flatMap(({ paragraphs }) => paragraphs)
    .map(({ context, qas }) => ({
      context,
      questions: qas.map((asked) => asked.question),
      answers: qas.map(({ answers }) => answers[0]?.text ?? ''),
    }));
}

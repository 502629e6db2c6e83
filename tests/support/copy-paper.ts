import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './source-imports.js';

/** What helps to find sentences and to advise: thousands of texts to embed, which the rest of the paper does without. */
const AIDS = ['questions.jsonl', 'advice.json'];

/** Copies the bundled corpus into a folder, without those of its files that take an index long to build. */
export function copyPaper(folder: string): string {
  cpSync(join(ROOT, 'corpus'), folder, {
    recursive: true,
    filter: (source) => !AIDS.some((name) => source.endsWith(name)),
  });
  return folder;
}

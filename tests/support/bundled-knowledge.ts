import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAdviser, type Adviser } from '../../src/bot/answer/index.js';
import { openIndex, type KnowledgeIndex } from '../../src/knowledge/index.js';
import { TEST_INDEX } from './command-line.js';
import { ROOT } from './source-imports.js';

/** The document that the project brings. */
export const PAPER = 'industrial-innovation';

/** The index of the bundled paper with the bundled model, for who closes it; it is built once and then found. */
export async function openBundledIndex(): Promise<KnowledgeIndex> {
  mkdirSync(TEST_INDEX, { recursive: true });
  return openIndex({
    corpusFolder: join(ROOT, 'corpus'),
    indexFolder: TEST_INDEX,
    modelFolder: join(ROOT, 'models', 'multilingual-e5-small-zh-en'),
  });
}

let opened: Promise<KnowledgeIndex> | null = null;

/** The same, opened once for all files that a worker runs: to load the model takes longer than most of them. */
export function openBundledKnowledge(): Promise<KnowledgeIndex> {
  opened ??= openBundledIndex().then(leftOpen);
  return opened;
}

/** Closing it leaves it to the next file. An open index keeps no process alive. */
function leftOpen(index: KnowledgeIndex): KnowledgeIndex {
  return {
    ...index,
    get notices() {
      return index.notices;
    },
    close: async () => undefined,
  };
}

export interface BundledAdviser {
  readonly adviser: Adviser;
  readonly knowledge: KnowledgeIndex;
}

/** A fresh adviser over the bundled paper. */
export async function openBundledAdviser(): Promise<BundledAdviser> {
  const knowledge = await openBundledKnowledge();
  return { knowledge, adviser: createAdviser({ knowledge, version: 'test' }) };
}

/** A line of Table 2 as the CSV file prints it, read without the project's own readers. */
export interface PrintedRow {
  readonly label: string;
  readonly year2021: string;
  readonly year2022: string;
  readonly growth: string;
}

export function printedExports(): readonly PrintedRow[] {
  const csv = readFileSync(join(ROOT, 'corpus', PAPER, 'tables', 'table-2.csv'), 'utf8');
  return csv
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [label = '', year2021 = '', year2022 = '', growth = ''] = line.trim().split(',');
      return { label, year2021, year2022, growth };
    });
}

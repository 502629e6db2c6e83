import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openIndex, type Language, type Retriever } from '../../../src/knowledge/index.js';
import { readXquad, type XquadParagraph } from './xquad.js';

const CUT_OFF = 10;

const MODEL_FOLDER = fileURLToPath(new URL('../../../models/multilingual-e5-small-zh-en', import.meta.url));

/** One line of the retrieval evaluation. */
export interface RetrievalResult {
  /** "zh->zh" or "en->zh" */
  readonly name: string;
  /** 0 to 1 */
  readonly ndcgAt10: number;
  /** Share of questions whose paragraph comes first. */
  readonly first: number;
  readonly questions: number;
  /** The same measure over the paragraphs with even and with odd numbers: how far chance reaches. */
  readonly halves: readonly [even: number, odd: number];
  readonly target: number;
}

/**
 * Ranks the Chinese paragraphs of XQuAD dev for their Chinese and English questions, through the same index on disk
 * that a user's question goes through.
 */
export async function evaluateRetrieval(): Promise<readonly RetrievalResult[]> {
  const folder = await mkdtemp(join(tmpdir(), 'lianwen-xquad-'));
  try {
    const corpusFolder = join(folder, 'corpus');
    const zh = await readXquad('zh');
    await writeCorpus(corpusFolder, zh);
    const index = await openIndex({ corpusFolder, indexFolder: join(folder, 'index'), modelFolder: MODEL_FOLDER });
    const results = [
      await evaluate({ name: 'zh->zh', language: 'zh', paragraphs: zh, target: 0.985 }, index.retriever),
      await evaluate(
        { name: 'en->zh', language: 'en', paragraphs: await readXquad('en'), target: 0.96 },
        index.retriever,
      ),
    ];
    await index.close();
    return results;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function writeCorpus(folder: string, paragraphs: readonly XquadParagraph[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  await Promise.all(
    paragraphs.map(({ context }, number) => writeFile(join(folder, `${documentId(number)}.txt`), context)),
  );
}

function documentId(number: number): string {
  return `p${String(number).padStart(3, '0')}`;
}

interface QuestionSet {
  readonly name: string;
  readonly language: Language;
  readonly paragraphs: readonly XquadParagraph[];
  readonly target: number;
}

async function evaluate(
  { name, language, paragraphs, target }: QuestionSet,
  retriever: Retriever,
): Promise<RetrievalResult> {
  const gains: { gain: number; half: number }[] = [];
  for (const [number, { questions }] of paragraphs.entries()) {
    for (const text of questions) {
      const found = await retriever.retrieve({ text, language, limit: CUT_OFF });
      const rank = found.findIndex(({ passage }) => passage.document === documentId(number));
      gains.push({ gain: rank < 0 ? 0 : 1 / Math.log2(rank + 2), half: number % 2 });
    }
  }
  const all = gains.map(({ gain }) => gain);
  const halfMean = (half: number): number => mean(gains.filter((one) => one.half === half).map(({ gain }) => gain));
  return {
    name,
    ndcgAt10: mean(all),
    first: mean(all.map((gain) => (gain === 1 ? 1 : 0))),
    questions: all.length,
    halves: [halfMean(0), halfMean(1)],
    target,
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

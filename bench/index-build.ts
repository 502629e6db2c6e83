import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { compare } from './compare.js';
import { runByTurns, runNode, ROOT, type ProcessCost } from './processes.js';
import type { Section } from './report.js';

const BIN = join(ROOT, 'dist', 'main.js');
const MODEL_FOLDER = join(ROOT, 'models', 'multilingual-e5-small-zh-en');

/** Paragraphs of XQuAD in both languages. */
const LANGUAGES = ['zh', 'en'] as const;
const ROUNDS = 3;

const fileSchema = z.object({
  data: z.array(z.object({ paragraphs: z.array(z.object({ context: z.string() })) })),
});

/** Making an index, whole processes: beside the shortest time for embedding the same texts, and an ordinary stack. */
export async function indexBuild(child: (name: string) => string): Promise<Section> {
  const folder = await mkdtemp(join(tmpdir(), 'lianwen-bench-'));
  try {
    const { corpus, texts, count } = await writeTexts(folder);
    let run = 0;
    const cost = await runByTurns(
      {
        lianwen: () =>
          runNode([BIN, 'index', '--json', '--corpus', corpus, '--index', join(folder, `ours-${(run += 1)}`)]),
        floor: () => runNode([child('embed-all'), MODEL_FOLDER, texts]),
        ordinary: () => runNode([child('ordinary-stack'), MODEL_FOLDER, texts, join(folder, `theirs-${(run += 1)}`)]),
      },
      ROUNDS,
    );
    return {
      title: 'Making an index',
      note: `${count} paragraphs (XQuAD dev, Chinese and English), median of ${ROUNDS} runs by turns, whole processes. Floor: two threads that only embed the same texts. Ordinary stack: LangChain splitter and HNSWLib as documented, and MiniSearch with jieba.`,
      findings: [
        compare('`lianwen index` beside the floor', { measured: cost.lianwen, baseline: cost.floor }, spent, 1.1),
        compare(
          '`lianwen index` beside the ordinary stack',
          { measured: cost.lianwen, baseline: cost.ordinary },
          spent,
          null,
        ),
      ],
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function writeTexts(folder: string): Promise<{ corpus: string; texts: string; count: number }> {
  const paragraphs = (await Promise.all(LANGUAGES.map(readParagraphs))).flat();
  const corpus = join(folder, 'corpus');
  await mkdir(corpus);
  await Promise.all(paragraphs.map((text, place) => writeFile(join(corpus, `p${place}.txt`), text)));
  const texts = join(folder, 'texts.json');
  await writeFile(texts, JSON.stringify(paragraphs));
  return { corpus, texts, count: paragraphs.length };
}

async function readParagraphs(language: string): Promise<string[]> {
  const text = await readFile(join(ROOT, 'bench', 'data', `xquad_dev.${language}.json`), 'utf8');
  return fileSchema.parse(JSON.parse(text)).data.flatMap(({ paragraphs }) => paragraphs.map(({ context }) => context));
}

const spent = ({ seconds, megabytes }: ProcessCost): string => `${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB`;

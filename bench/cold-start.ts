import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compare } from './compare.js';
import { runByTurns, runNode, ROOT, type ProcessCost } from './processes.js';
import type { Section } from './report.js';

const BIN = join(ROOT, 'dist', 'main.js');
const MODEL_FOLDER = join(ROOT, 'models', 'multilingual-e5-small-zh-en');
const ZH = '什么是供应链韧性？';
const EN = 'Which technologies are at risk of a broken chain?';
const ROUNDS = 9;

/** Most memory that a cold question may take. */
const MEGABYTES = 320;

/** Whole processes: `--help` beside `node -e 0`, one question beside one that only loads the model and embeds it. */
export async function coldStart(child: (name: string) => string): Promise<Section> {
  const index = await mkdtemp(join(tmpdir(), 'lianwen-bench-'));
  const ask = (question: string): Promise<ProcessCost> => runNode([BIN, 'ask', question, '--json', '--index', index]);
  try {
    await ask(ZH);
    const cost = await runByTurns(
      {
        node: () => runNode(['-e', '0']),
        help: () => runNode([BIN, '--help']),
        model: () => runNode([child('load-model-and-embed'), MODEL_FOLDER, ZH]),
        zh: () => ask(ZH),
        en: () => ask(EN),
      },
      ROUNDS,
    );
    const memory = (name: string, { megabytes }: ProcessCost): Section['findings'][number] => ({
      name,
      measured: `${megabytes.toFixed(0)} MB`,
      baseline: `${MEGABYTES} MB allowed`,
      ratio: megabytes / MEGABYTES,
      limit: 1,
    });
    return {
      title: 'A cold process',
      note: `Median of ${ROUNDS} runs by turns, index present, whole process from start to end. Baselines: \`node -e 0\`; a process that only loads the model and embeds the question.`,
      findings: [
        compare('`--help`', { measured: cost.help, baseline: cost.node }, spent, 2),
        compare('`ask` in Chinese', { measured: cost.zh, baseline: cost.model }, spent, 1.8),
        compare('`ask` in English', { measured: cost.en, baseline: cost.model }, spent, 1.8),
        memory('`ask` in Chinese, peak memory', cost.zh),
        memory('`ask` in English, peak memory', cost.en),
      ],
    };
  } finally {
    await rm(index, { recursive: true, force: true });
  }
}

const spent = ({ seconds }: ProcessCost): string => `${seconds.toFixed(3)} s`;

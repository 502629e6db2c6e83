import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';

import { createAdviser } from '../../src/bot/answer/index.js';
import { openIndex } from '../../src/knowledge/index.js';

import { calibrate } from './calibrate.js';
import { joinSets, readQuestionSet } from './questions.js';
import { askAll, disagreements, unsoundCitations, type Outcome } from './run-questions.js';

const { values: options } = parseArgs({
  options: {
    calibrate: { type: 'boolean', default: false },
    heldout: { type: 'boolean', default: false },
    faults: { type: 'boolean', default: false },
  },
});

/** Sets that are tuned on; the held-out one is only scored. */
const DEVELOPMENT_SETS = ['', 'second/'];
const TITLES: Readonly<Record<string, string>> = {
  '': 'first development set',
  'second/': 'second development set',
  'heldout/': 'held-out set',
};

const root = new URL('../../', import.meta.url);
const folder = (path: string): string => fileURLToPath(new URL(path, root));

if (options.calibrate) {
  const development = DEVELOPMENT_SETS.map((name) => readQuestionSet(new URL(`tests/eval/${name}`, root)));
  await calibrate(joinSets(development), {
    paper: folder('corpus'),
    models: folder('models/multilingual-e5-small-zh-en'),
    cache: folder('.cache/eval-index'),
    weights: new URL('src/bot/answer/support/support-weights.ts', root),
  });
  process.exit();
}

const knowledge = await openIndex({
  corpusFolder: folder('corpus'),
  indexFolder: folder('.cache/eval-index'),
  modelFolder: folder('models/multilingual-e5-small-zh-en'),
});
const adviser = createAdviser({ knowledge, version: 'eval' });
const sets = options.heldout ? ['heldout/'] : DEVELOPMENT_SETS;
for (const name of sets) {
  const outcomes = await askAll(adviser, readQuestionSet(new URL(`tests/eval/${name}`, root)));
  report(TITLES[name] ?? name, outcomes);
}

function report(title: string, outcomes: readonly Outcome[]): void {
  console.log(`\n${title}`);
  for (const part of ['answerable', 'refusals', 'follow-ups'] as const) {
    for (const language of ['zh', 'en'] as const) {
      const asked = outcomes.filter((outcome) => outcome.part === part && outcome.language === language);
      const right = asked.filter(({ faults }) => faults.length === 0).length;
      console.log(`  ${part} ${language}: ${right}/${asked.length} right (${percent(right, asked.length)})`);
    }
  }
  const pairs = new Set(outcomes.filter(({ part }) => part === 'answerable').map(({ id }) => id)).size;
  const apart = disagreements(outcomes, 'answerable');
  console.log(`  zh and en agree: ${pairs - apart.length}/${pairs} (${percent(pairs - apart.length, pairs)})`);
  console.log(`  citations that do not stand in their source: ${unsoundCitations(outcomes, knowledge.corpus).length}`);
  if (options.faults) {
    for (const { id, language, question, faults } of outcomes.filter((one) => one.faults.length > 0)) {
      console.log(`  ${id} ${language} ${question}\n      ${faults.join('; ')}`);
    }
    console.log(`  apart: ${apart.join(' ')}`);
  }
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;
}

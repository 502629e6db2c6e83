import { join } from 'node:path';
import { z } from 'zod';
import { ROOT, runNode } from './processes.js';
import type { Finding, Section } from './report.js';

const costSchema = z.record(z.string(), z.object({ answer: z.number(), embedding: z.number(), share: z.number() }));

type Costs = z.infer<typeof costSchema>;

const NAMES: Readonly<Record<string, string>> = {
  'en.growth': 'growth of a row, English',
  'zh.growth': 'growth of a row, Chinese',
  'en.lookup': 'a value looked up, English',
  'zh.lookup': 'a value looked up, Chinese',
  'zh.unknown': 'a row that is not held, Chinese',
  'en.claim': 'a claim of one sentence, English',
  'zh.claim': 'a claim of one sentence, Chinese',
};

/** How many embeddings a question or claim may take, by the number of rows; without a limit it only informs. */
const SIZES: readonly { readonly rows: number; readonly limits: Readonly<Record<string, number>> }[] = [
  {
    rows: 100,
    limits: { 'en.growth': 2, 'zh.growth': 2, 'en.lookup': 2, 'zh.lookup': 2, 'en.claim': 5, 'zh.claim': 5 },
  },
  { rows: 100_000, limits: { 'en.lookup': 40, 'zh.lookup': 40 } },
];

/** One question or claim about a table in a warm process, beside its embedding alone. */
export async function tableCost(child: (name: string) => string): Promise<Section> {
  const findings: Finding[] = [];
  for (const { rows, limits } of SIZES) {
    const { output } = await runNode([child('table-cost'), join(ROOT, 'models'), `${rows}`]);
    findings.push(...findingsOf(costSchema.parse(JSON.parse(output)), rows, limits));
  }
  return {
    title: 'A question or claim about a table in a warm process',
    note: 'Medians of 40 questions a kind, by turns; two CSV files of names that share their words, one in each language; whole answers, which need no embedding. Baseline: the question embedded alone, in the same process.',
    findings,
  };
}

function findingsOf(costs: Costs, rows: number, limits: Readonly<Record<string, number>>): Finding[] {
  return Object.entries(costs).map(([kind, { answer, embedding, share }]) => ({
    name: `${rows.toLocaleString('en')} rows: ${NAMES[kind] ?? kind}${share < 1 ? ` (${(share * 100).toFixed(0)} % as expected)` : ''}`,
    measured: `${answer.toFixed(1)} ms`,
    baseline: `${embedding.toFixed(1)} ms`,
    ratio: answer / embedding,
    limit: limits[kind] ?? null,
  }));
}

import { join } from 'node:path';
import { z } from 'zod';
import { ROOT, runNode } from './processes.js';
import type { Finding, Section } from './report.js';

const costSchema = z.object({
  writeSeconds: z.number(),
  openSeconds: z.number(),
  megabytes: z.number(),
  'zh.embedding.p50': z.number(),
  'zh.retrieval.p50': z.number(),
  'zh.answer.p50': z.number(),
  'zh.answer.p95': z.number(),
  'en.embedding.p50': z.number(),
  'en.retrieval.p50': z.number(),
  'en.answer.p50': z.number(),
  'en.answer.p95': z.number(),
});

type Cost = z.infer<typeof costSchema>;

/** How much longer than its embedding a question may take, by the number of passages. */
const SIZES = [
  { passages: 1_000, limit: 2 },
  { passages: 50_000, limit: 3 },
] as const;

/** One question in a warm process beside its embedding alone. */
export async function questionCost(child: (name: string) => string): Promise<Section> {
  const findings: Finding[] = [];
  for (const { passages, limit } of SIZES) {
    const { output } = await runNode([
      child('question-cost'),
      join(ROOT, 'models'),
      join(ROOT, 'bench', 'data'),
      `${passages}`,
    ]);
    findings.push(...findingsOf(costSchema.parse(JSON.parse(output)), passages, limit));
  }
  return {
    title: 'A question in a warm process',
    note: 'Medians of 60 questions a language, by turns; synthetic vectors, real sentences shuffled into passages. Baseline: the question embedded alone, in the same process.',
    findings,
  };
}

function findingsOf(cost: Cost, passages: number, limit: number): Finding[] {
  const size = `${passages.toLocaleString('en')} passages`;
  const row = (name: string, measured: number, baseline: number): Finding => ({
    name: `${size}: ${name}`,
    measured: `${measured.toFixed(1)} ms`,
    baseline: `${baseline.toFixed(1)} ms`,
    ratio: measured / baseline,
    limit,
  });
  return [
    row('passages found, Chinese', cost['zh.retrieval.p50'], cost['zh.embedding.p50']),
    row('passages found, English', cost['en.retrieval.p50'], cost['en.embedding.p50']),
    row('answer, Chinese', cost['zh.answer.p50'], cost['zh.embedding.p50']),
    row('answer, English', cost['en.answer.p50'], cost['en.embedding.p50']),
    {
      name: `${size}: opening the index`,
      measured: `${cost.openSeconds.toFixed(2)} s, ${cost.megabytes.toFixed(0)} MB with all of its making`,
      baseline: '',
      ratio: null,
      limit: null,
    },
  ];
}

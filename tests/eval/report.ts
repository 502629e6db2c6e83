import type { Corpus } from '../../src/knowledge/index.js';

import { disagreements, unsoundCitations, type Outcome } from './run-questions.js';

/** Least shares in percent that the issue asks for. */
const TARGETS = { answerable: 95, refusals: 95, 'follow-ups': 95, agreement: 95 } as const;

/** Prints the figures of one set; with `faults`, also what is wrong with each reply. */
export function reportQuestions(
  title: string,
  outcomes: readonly Outcome[],
  corpus: Corpus,
  detail: 'figures' | 'faults',
): void {
  console.log(`\n${title}`);
  for (const part of ['answerable', 'refusals', 'follow-ups'] as const) reportPart(part, outcomes);
  const pairs = new Set(outcomes.filter(({ part }) => part === 'answerable').map(({ id }) => id)).size;
  const apart = disagreements(outcomes, 'answerable');
  console.log(`  zh and en agree: ${share(pairs - apart.length, pairs, TARGETS.agreement)}`);
  console.log(`  citations that do not stand in their source: ${unsoundCitations(outcomes, corpus).length}`);
  if (detail === 'faults') reportFaults(outcomes, apart);
}

function reportPart(part: Outcome['part'], outcomes: readonly Outcome[]): void {
  for (const language of ['zh', 'en'] as const) {
    const asked = outcomes.filter((outcome) => outcome.part === part && outcome.language === language);
    const right = asked.filter(({ faults }) => faults.length === 0).length;
    console.log(`  ${part} ${language}: ${share(right, asked.length, TARGETS[part])}`);
  }
}

function share(right: number, all: number, target: number): string {
  const percent = all === 0 ? 0 : (100 * right) / all;
  return `${right}/${all} (${percent.toFixed(1)} %, target ${target} %: ${percent >= target ? 'reached' : 'missed'})`;
}

function reportFaults(outcomes: readonly Outcome[], apart: readonly string[]): void {
  for (const { id, language, question, faults } of outcomes.filter((one) => one.faults.length > 0)) {
    console.log(`  ${id} ${language} ${question}\n      ${faults.join('; ')}`);
  }
  console.log(`  apart: ${apart.join(' ')}`);
}

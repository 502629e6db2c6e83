import { setImmediate as nextTurn } from 'node:timers/promises';
import type { KnowledgeIndex } from '../../../knowledge/index.js';

import { accountedFor } from './accounting/account.js';
import { planAdvice } from './advice.js';
import { planBrief } from './brief.js';
import { planChecked } from './checked.js';
import { planConcepts } from './concepts.js';
import { planAnyTable } from './any-table/plan-any-table.js';
import { planCounts, planProse } from './numbers/prose/plan-prose.js';
import { planHoldings } from './holdings.js';
import { planLimits } from './limits.js';
import { planNotComputed } from './not-computed.js';
import { planNumberedTable } from './numbered-table.js';
import { planOutline } from './outline/plan-outline.js';
import { planParts } from './parts.js';
import { planPassages } from './passages.js';
import { planSectionMatter } from './section-matter.js';
import { planSections } from './sections.js';
import { planTable } from './table.js';
import { runOnce } from './run-once.js';
import { planVerdict } from './verdict.js';

import type { Understanding } from '../understand/understanding.js';
import type { Composition, Plan } from './plan.js';

/** Recognises one kind of question and plans it; null where the question is of another kind. */
export type Recogniser = (
  understanding: Understanding,
  knowledge: KnowledgeIndex,
) => Plan | null | Promise<Plan | null>;

/** The most particular first: what none of them claims is asked of the passages. */
const recognisers: readonly Recogniser[] = [
  planBrief,
  planAdvice,
  planChecked,
  planLimits,
  planNumberedTable,
  planAnyTable,
  planHoldings,
  planNotComputed,
  planTable,
  planSectionMatter,
  planCounts,
  planOutline,
  planSections,
  planConcepts,
  planProse,
];

/** The rule planner: from an understood question to tool calls. What decides the plan is found out by `run`. */
export async function plan(
  understanding: Understanding,
  knowledge: KnowledgeIndex,
  run = runOnce(knowledge),
): Promise<Plan> {
  const whole = await planVerdict(understanding, await planWhole(understanding, knowledge), run);
  return isWhole(whole) ? whole : ((await planParts(understanding, (part) => planWhole(part, knowledge))) ?? whole);
}

/** Forms that answer for all parts of a question, or for no part by itself. */
const WHOLE_FORMS: readonly Composition['form'][] = [
  'advice',
  'advice-comparison',
  'advice-why-not',
  'brief',
  'checked',
  'comparison',
  'concepts',
  'gist',
  'margin',
  'numbers',
  'parts',
  'section-matter',
  'verdict',
];

function isWhole(planned: Plan): boolean {
  return planned.kind === 'answer' && WHOLE_FORMS.includes(planned.composition.form);
}

async function planWhole(understanding: Understanding, knowledge: KnowledgeIndex): Promise<Plan> {
  for (const recognise of recognisers) {
    const found = await recognise(understanding, knowledge);
    const accounted = found && accountedFor(found, understanding, knowledge);
    if (accounted) return accounted;
    // Each kind reads the whole question: others have their turn between them.
    await nextTurn();
  }
  return planPassages(understanding, knowledge);
}

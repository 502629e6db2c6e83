import { compose } from '../compose/compose.js';
import type { ComposeContext } from '../compose/composer.js';
import type { Draft } from '../compose/draft.js';
import { joinDrafts } from '../compose/join-drafts.js';
import { gate } from '../gate/gate.js';
import type { Plan } from '../plan/plan.js';
import type { Block } from '../../reply/reply.js';
import type { AgentStep } from './agent-call.js';
import { foundParts, type FoundPart } from './found-parts.js';

/** A question as the rules worked it out. */
export interface RulesTurn {
  readonly plan: Plan;
  readonly draft: Draft;
}

/** A draft with the steps that its further parts are made of. */
export interface Extended {
  readonly draft: Draft;
  readonly steps: readonly AgentStep[];
}

/**
 * What the rules say, with what a model's steps found beyond it; null where they found nothing further. What the rules
 * answer stands, with its corrections and cautions: a model adds to it. What they refuse is answered where the steps
 * found an answer to it.
 */
export function extendDraft(turn: RulesTurn, steps: readonly AgentStep[], context: ComposeContext): Extended | null {
  const asked = { understanding: context.understanding, planned: turn.plan.calls, figures: turn.draft.figures };
  const drafts = turn.draft.kind === 'answer' ? [turn.draft] : [];
  const used: AgentStep[] = [];
  for (const part of foundParts(steps, asked)) {
    const draft = draftOf(part, context);
    if (draft === null || drafts.some((known) => holds(known, draft))) continue;
    drafts.push(draft);
    used.push(...part.steps);
  }
  if (used.length === 0) return null;
  const advice = drafts.find((draft) => draft.advice !== null)?.advice ?? null;
  return { draft: { ...joinDrafts(drafts), advice }, steps: used };
}

/** A part that is an answer and passes the gate whole; null where it does not. */
function draftOf({ composition, steps }: FoundPart, context: ComposeContext): Draft | null {
  const results = steps.map(({ result }) => result);
  const draft = compose({ kind: 'answer', calls: [], composition }, results, { ...context, calledBy: 'model' });
  if (draft.kind !== 'answer') return null;
  const passed = gate(draft, context.understanding, context.knowledge.corpus);
  return passed.dropped === 0 ? passed.draft : null;
}

/** Whether one draft says all that another says. */
function holds(known: Draft, further: Draft): boolean {
  const said = new Set(known.blocks.map(saidBy));
  return further.blocks.every((block) => block.type === 'note' || said.has(saidBy(block)));
}

function saidBy(block: Block): string {
  switch (block.type) {
    case 'list':
      return JSON.stringify(block.items.map(({ text }) => text));
    case 'table':
      return JSON.stringify(block.rows);
    default:
      return block.text;
  }
}

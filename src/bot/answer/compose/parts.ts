import type { ToolResult } from '../../../tools/index.js';
import type { Plan, PlannedPart } from '../plan/plan.js';
import type { ComposeContext } from './composer.js';
import type { Draft } from './draft.js';
import { joinDrafts } from './join-drafts.js';

/** Composes one plan from its own results. */
type ComposeOne = (plan: Plan, results: readonly ToolResult[], context: ComposeContext) => Draft;

/** Each part of a question from its own results, one after another; parts that nothing answers are named. */
export function composeParts(
  parts: readonly PlannedPart[],
  results: readonly ToolResult[],
  context: ComposeContext,
  composeOne: ComposeOne,
): Draft {
  let from = 0;
  const composed = parts.map(({ asked, plan }) => {
    const own = results.slice(from, from + plan.calls.length);
    from += plan.calls.length;
    return { asked, draft: composeOne(plan, own, { ...context, understanding: asked }) };
  });
  const answered = composed.filter(({ draft }) => draft.kind === 'answer').map(({ draft }) => draft);
  const missing = composed.filter(({ draft }) => draft.kind !== 'answer');
  const [first] = missing;
  if (answered.length === 0 && first) return first.draft;
  const joined = joinDrafts(answered);
  if (missing.length === 0) return joined;
  const text = context.messages.partly(missing.map(({ asked }) => `“${asked.question}”`));
  return { ...joined, blocks: [...joined.blocks, { type: 'note', text }] };
}

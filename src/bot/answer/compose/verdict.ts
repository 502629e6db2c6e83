import type { ClaimReport, Computed, ToolResult } from '../../../tools/index.js';
import type { AnswerPlan, Plan } from '../plan/plan.js';
import { sayChosen } from './chosen.js';
import type { ComposeContext } from './composer.js';
import { sayComputed } from './computations.js';
import { DraftBuilder, type Draft } from './draft.js';
import { joinDrafts } from './join-drafts.js';
import { composeRefusal } from './refusal.js';
import { quoteSources } from './inputs.js';
import { sayNumbers } from './numbers.js';

/** Yes or no, and the figures that decide it: those planned for the question, or else those that the claim was held against. */
export function composeVerdict(
  beside: AnswerPlan | null,
  [checked, ...results]: readonly ToolResult[],
  context: ComposeContext,
  composeOne: (plan: Plan, results: readonly ToolResult[], context: ComposeContext) => Draft,
): Draft {
  if (checked?.tool !== 'check-claims') return composeRefusal({ code: 'no-support' }, [], context);
  const { verdict, claims } = checked.output;
  if (verdict === 'unverifiable') return composeRefusal({ code: 'no-support' }, [], context);
  const said = new DraftBuilder(context.language).block({
    type: 'note',
    text: context.messages.verdicts.whether[verdict],
  });
  const shown = beside && composeOne(beside, results, context);
  if (shown?.kind === 'answer') return joinDrafts([said.build('answer'), shown]);
  for (const found of decidingFigures(claims)) sayFound(found, said, context);
  return said.build('answer');
}

function decidingFigures(claims: ClaimReport['claims']): readonly Computed[] {
  return claims.flatMap(({ found }) => found ?? []);
}

/** A cell or a number of the text as it stands, or a computed result with its formula. */
function sayFound(found: Computed, builder: DraftBuilder, context: ComposeContext): void {
  const isOfText = found.inputs.some(({ evidence }) => 'passage' in evidence);
  if (isOfText) quoteSources(found.inputs, builder);
  if (found.formula !== null) sayComputed({ result: found, kind: null }, null, builder, context);
  else if (isOfText) sayNumbers(found.inputs, builder, context);
  else sayChosen(found, builder, context);
}

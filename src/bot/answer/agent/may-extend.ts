import type { Question } from '../adviser.js';
import type { ComposeContext } from '../compose/composer.js';
import type { Refusal } from '../plan/plan.js';
import type { RulesTurn } from './extend-draft.js';

/**
 * Why the rules refuse where they may not have understood: another plan may find what is asked. Every other refusal says
 * what the documents do not hold, or that nothing was asked of them, and no plan changes that.
 */
const NOT_UNDERSTOOD: readonly Refusal['code'][] = [
  'no-support',
  'answer-type',
  'unmatched',
  'uncomputable',
  'which-operation',
];

/** Whether a model may plan further for a question: not where all is said by one tool, nor for what is refused for good. */
export function mayExtend(
  turn: RulesTurn & { readonly question: Question; readonly context: Pick<ComposeContext, 'understanding'> },
): boolean {
  const { advice, briefing } = turn.context.understanding;
  if (turn.question.purpose !== undefined || briefing !== null) return false;
  if (advice !== null && advice.form !== 'path') return false;
  const { kind, refusal } = turn.draft;
  return kind === 'answer' || (refusal !== undefined && NOT_UNDERSTOOD.includes(refusal));
}

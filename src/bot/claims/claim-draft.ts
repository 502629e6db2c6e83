import { DraftBuilder, type Draft } from '../answer/compose/draft.js';
import { joinDrafts } from '../answer/compose/join-drafts.js';
import type { JudgedClaim } from './claim-reply.js';
import { claimCount, claimLines } from './claim-text.js';
import type { ClaimContext } from './compose-claim.js';

/**
 * Judged claims as a draft: their count, then a statement for each with the citations and the figure that it rests on.
 * It needs no further gate: what a claim rests on has passed the gate's checks, and the numbers of the claim's own
 * words are quoted, not asserted.
 */
export function claimDraft(claims: readonly JudgedClaim[], context: ClaimContext): Draft {
  const lines = claimLines(claims, context);
  const count = new DraftBuilder(context.language)
    .block({ type: 'note', text: claimCount(claims, context.language) })
    .build('answer');
  return joinDrafts([count, ...claims.map((claim, index) => statementOf(claim, lines[index] ?? '', count))]);
}

function statementOf({ found, citations }: JudgedClaim, text: string, empty: Draft): Draft {
  const figures = found === null ? [] : [found];
  return {
    ...empty,
    citations,
    figures,
    blocks: [{ type: 'statement', text, citations: [...citations.keys()], figures: [...figures.keys()] }],
  };
}

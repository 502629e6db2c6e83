import type { CheckedClaim } from '../../tools/index.js';
import type { ClaimFacts, ClaimMessages } from '../messages/claim-messages.js';

/** Why a claim has its verdict, in words. */
export function claimReason(
  { reason }: Pick<CheckedClaim, 'reason'>,
  facts: ClaimFacts,
  messages: ClaimMessages,
): string {
  const { reasons, doubts } = messages;
  switch (reason) {
    case 'equals-published':
      return reasons.equalsPublished(facts);
    case 'equals-computed':
      return reasons.equalsComputed(facts);
    case 'holds':
      return reasons.holds(facts);
    case 'word-for-word':
      return reasons.wordForWord;
    case 'other-number':
      return reasons.otherNumber(facts);
    case 'scale':
      return reasons.scale(facts);
    case 'percent-point':
      return reasons.percentPoint(facts);
    case 'unit':
      return reasons.unit(facts);
    case 'direction':
      return reasons.direction(facts);
    case 'order':
      return reasons.order(facts);
    case 'rank':
      return reasons.rank(facts);
    case 'count':
      return reasons.count(facts);
    case 'total':
      return reasons.total(facts);
    case 'degree':
      return reasons.degree(facts);
    default:
      return doubts[reason];
  }
}

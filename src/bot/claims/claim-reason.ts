import type { CheckedClaim } from '../../tools/index.js';
import type { ClaimFacts, ClaimMessages } from '../messages/claim-messages.js';

/** Why a claim has its verdict, in words. */
export function claimReason(
  { reason }: Pick<CheckedClaim, 'reason'>,
  facts: ClaimFacts,
  { reasons, doubts }: ClaimMessages,
): string {
  return isTold(reason, reasons) ? reasons[reason](facts) : doubts[reason];
}

function isTold(
  reason: CheckedClaim['reason'],
  reasons: ClaimMessages['reasons'],
): reason is keyof ClaimMessages['reasons'] {
  return reason in reasons;
}

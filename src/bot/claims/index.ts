// The room of claim checks: its public face.
export { checkText, type TextToCheck } from './check-text.js';
export { claimDraft } from './claim-draft.js';
export { claimReplySchema } from './claim-reply.js';

export type { ClaimReply, JudgedClaim } from './claim-reply.js';

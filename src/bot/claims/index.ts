// The room of claim checks: its public face.
export { checkText } from './check-text.js';
export { claimReplySchema } from './claim-reply.js';

export type { ClaimReply } from './claim-reply.js';

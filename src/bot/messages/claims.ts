import type { Catalogue } from './catalogue.js';
import type { ClaimMessages } from './claim-messages.js';
import { claimMessagesEn } from './claims.en.js';
import { claimMessagesZh } from './claims.zh.js';

/** The words of a claim check by language. */
export const claimMessages: Catalogue<ClaimMessages> = { zh: claimMessagesZh, en: claimMessagesEn };

import { briefMessagesEn } from './brief.en.js';
import { briefMessagesZh } from './brief.zh.js';
import type { BriefMessages } from './brief-messages.js';
import type { Catalogue } from './catalogue.js';

/** The words of briefs. */
export const briefMessages: Catalogue<BriefMessages> = { zh: briefMessagesZh, en: briefMessagesEn };

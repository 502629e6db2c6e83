import type { Catalogue } from './catalogue.js';
import type { ReplyMessages } from './reply-messages.js';
import { replyMessagesEn } from './reply.en.js';
import { replyMessagesZh } from './reply.zh.js';

/** The words of replies by language. */
export const replyMessages: Catalogue<ReplyMessages> = { zh: replyMessagesZh, en: replyMessagesEn };

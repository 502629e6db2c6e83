import type { Catalogue } from './catalogue.js';
import type { ChatMessages } from './chat-messages.js';
import { chatMessagesEn } from './chat.en.js';
import { chatMessagesZh } from './chat.zh.js';

/** The words around replies on every chat platform, by language. */
export const chatMessages: Catalogue<ChatMessages> = { zh: chatMessagesZh, en: chatMessagesEn };

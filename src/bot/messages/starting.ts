import type { Catalogue } from './catalogue.js';
import type { StartingMessages } from './starting-messages.js';
import { startingMessagesEn } from './starting.en.js';
import { startingMessagesZh } from './starting.zh.js';

/** Questions to begin with, in both languages. */
export const startingMessages: Catalogue<StartingMessages> = { zh: startingMessagesZh, en: startingMessagesEn };

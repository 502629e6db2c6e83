import type { Catalogue } from './catalogue.js';
import type { HelpMessages } from './help-messages.js';
import { helpMessagesEn } from './help.en.js';
import { helpMessagesZh } from './help.zh.js';

/** The help of the command line by language. */
export const helpMessages: Catalogue<HelpMessages> = { zh: helpMessagesZh, en: helpMessagesEn };

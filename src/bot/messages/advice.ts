import type { AdviceMessages } from './advice-messages.js';
import { adviceMessagesEn } from './advice.en.js';
import { adviceMessagesZh } from './advice.zh.js';
import type { Catalogue } from './catalogue.js';

/** The words around recommendations by language. */
export const adviceMessages: Catalogue<AdviceMessages> = { zh: adviceMessagesZh, en: adviceMessagesEn };

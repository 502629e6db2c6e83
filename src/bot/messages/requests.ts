import type { Catalogue } from './catalogue.js';
import type { RequestMessages } from './request-messages.js';
import { requestMessagesEn } from './requests.en.js';
import { requestMessagesZh } from './requests.zh.js';

/** The words around answers to requests by language. */
export const requestMessages: Catalogue<RequestMessages> = { zh: requestMessagesZh, en: requestMessagesEn };

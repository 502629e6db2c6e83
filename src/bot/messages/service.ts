import type { Catalogue } from './catalogue.js';
import type { ServiceMessages } from './service-messages.js';
import { serviceMessagesEn } from './service.en.js';
import { serviceMessagesZh } from './service.zh.js';

/** The words of a service by language. */
export const serviceMessages: Catalogue<ServiceMessages> = { zh: serviceMessagesZh, en: serviceMessagesEn };

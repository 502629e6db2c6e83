import type { Catalogue } from './catalogue.js';
import type { ModelMessages } from './model-messages.js';
import { modelMessagesEn } from './models.en.js';
import { modelMessagesZh } from './models.zh.js';

export const modelMessages: Catalogue<ModelMessages> = { zh: modelMessagesZh, en: modelMessagesEn };

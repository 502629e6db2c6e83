import type { Catalogue } from './catalogue.js';
import type { ToolMessages } from './tool-messages.js';
import { toolMessagesEn } from './tools.en.js';
import { toolMessagesZh } from './tools.zh.js';

/** What is said of tools, by language. */
export const toolMessages: Catalogue<ToolMessages> = { zh: toolMessagesZh, en: toolMessagesEn };

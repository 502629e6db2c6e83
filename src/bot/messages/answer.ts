import type { AnswerMessages } from './answer-messages.js';
import { answerMessagesEn } from './answer.en.js';
import { answerMessagesZh } from './answer.zh.js';
import type { Catalogue } from './catalogue.js';

/** The words of answers and refusals by language. */
export const answerMessages: Catalogue<AnswerMessages> = { zh: answerMessagesZh, en: answerMessagesEn };

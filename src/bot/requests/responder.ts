import { NameIndex } from '../../knowledge/index.js';
import type { Question } from '../answer/adviser.js';
import type { Asker } from '../asker.js';
import { messagesIn } from '../messages/catalogue.js';
import { requestMessages } from '../messages/requests.js';
import type { Answered } from './answered.js';
import { answerBrief } from './answer-brief.js';
import { answerIndicators } from './answer-indicators.js';
import { checkedReply, summaryReply } from './answer-text.js';
import { languageOf, type Request } from './request.js';
import type { ResponderParts, ResponderWork } from './responder-parts.js';

/**
 * Answers whatever a chat platform can be asked: the one entry of every platform.
 *
 * @throws AdvisorError with a code where a request cannot be answered as it is: blank or too long, a name that no
 *   indicator has, …
 */
export interface Responder {
  /** @param thread earlier questions of the same conversation, oldest first */
  answer(request: Request, asker: Asker, thread?: readonly string[]): Promise<Answered>;
}

export function createResponder(parts: ResponderParts): Responder {
  const names = new NameIndex(parts.knowledge.corpus);
  return { answer: (request, asker, thread = []) => answer(request, thread, { ...parts, names, asker }) };
}

async function answer(request: Request, thread: readonly string[], work: ResponderWork): Promise<Answered> {
  switch (request.kind) {
    case 'ask':
      return asked({ text: request.question, thread }, request, work);
    case 'recommend':
      return asked({ text: request.description, thread, purpose: 'advice' }, request, work);
    case 'documents':
      return asked({ text: messagesIn(requestMessages, languageOf(request)).askDocuments }, request, work);
    case 'indicators':
    case 'growth':
      return answerIndicators(request, work);
    case 'brief':
      return answerBrief(request, work);
    case 'check':
      return { kind: 'reply', reply: await checkedReply(request, work) };
    case 'summarise':
      return { kind: 'reply', reply: await summaryReply(request, work) };
    case 'help':
      return { kind: 'help', language: languageOf(request) };
  }
}

async function asked(question: Question, { language }: Request, work: ResponderWork): Promise<Answered> {
  const { adviser, asker } = work;
  return { kind: 'reply', reply: await adviser.answer({ ...question, asker, ...(language && { language }) }) };
}

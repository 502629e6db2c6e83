import type { Receipt } from '../reply/reply.js';
import type { Request } from './request.js';

/** What was asked, with the turns before it. */
export interface AskedAgain {
  readonly request: Request;
  readonly thread: readonly string[];
}

/**
 * What a receipt answers, to be answered again: so another page of an answer is found when the process that gave it is
 * long gone.
 *
 * @param file whether a brief's Word file is wanted with it
 */
export function requestAgain(receipt: Receipt, file: 'word' | 'none'): AskedAgain {
  return { request: requestOf(receipt, file), thread: receipt.thread };
}

function requestOf(
  { question, purpose, language, forcedLanguage, length = 'full' }: Receipt,
  file: 'word' | 'none',
): Request {
  const name = question === '' ? null : question;
  switch (purpose) {
    case undefined:
      return { kind: 'ask', question, language: forcedLanguage };
    case 'advice':
      return { kind: 'recommend', description: question, language: forcedLanguage };
    case 'brief':
      return { kind: 'brief', topic: question, length, file, language };
    case 'check':
      return { kind: 'check', text: question, language };
    case 'summary':
      return { kind: 'summarise', text: question, language };
    case 'indicators':
    case 'growth':
      return { kind: purpose, name, language };
  }
}

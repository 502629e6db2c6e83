import type { Adviser } from '../../src/bot/answer/index.js';
import { createBriefer } from '../../src/bot/briefing/index.js';
import { createResponder, type Responder } from '../../src/bot/requests/index.js';
import type { KnowledgeIndex } from '../../src/knowledge/index.js';

/** The adviser and the corpus that an app answers from. */
export interface Answering {
  readonly adviser: Adviser;
  readonly knowledge: KnowledgeIndex;
}

/** Answers requests with the adviser of a test. */
export function responderOf(answering: Answering): Responder {
  const parts = { ...answering, version: 'test' };
  return createResponder({ ...parts, briefer: createBriefer(parts) });
}

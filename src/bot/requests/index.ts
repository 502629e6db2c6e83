// The room of requests: its public face.
export { languageOfAnswer, receiptOf } from './answered.js';
export { asAsked, readRequest, REQUEST_NAMES, TYPED_KINDS } from './read-request.js';
export { languageOf, requestSchema, wordsOf } from './request.js';
export { requestAgain } from './request-again.js';
export { createResponder } from './responder.js';

export type { Answered } from './answered.js';
export type { TypedKind } from './read-request.js';
export type { Request } from './request.js';
export type { Responder } from './responder.js';

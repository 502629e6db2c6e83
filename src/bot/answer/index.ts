// The answering room's public face.
export { createAdviser, REMEMBERED_TURNS } from './create-adviser.js';

export type { Adviser, AdviserParts, AnswerObserver, Question } from './adviser.js';

// The answering room's public face.
export { createAdviser, REMEMBERED_TURNS } from './create-adviser.js';

export type { Adviser, AdviserParts, Question } from './adviser.js';

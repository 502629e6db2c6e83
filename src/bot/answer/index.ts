// The answering room's public face.
export { createAdviser, REMEMBERED_TURNS } from './create-adviser.js';

export type { Adviser, Question } from './adviser.js';
export type { AdviserParts } from './create-adviser.js';

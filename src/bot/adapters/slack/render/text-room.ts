import { EDITED_TEXT_BYTES, MESSAGE_TEXT } from './limits.js';

/** "（100/100）" and a line break: where blocks are refused, the text itself says which part it is. */
const PART_ROOM = 16;

/** Bytes of the words in the first message of an answer, and in any that may become the first. */
export const FIRST_TEXT_BYTES: number = EDITED_TEXT_BYTES - PART_ROOM;

/** Characters of the words in each of the others. */
export const FURTHER_TEXT: number = MESSAGE_TEXT - PART_ROOM;

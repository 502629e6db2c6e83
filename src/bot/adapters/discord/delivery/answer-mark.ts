import { createHash } from 'node:crypto';

/**
 * A component may have a number of its own, which history shows: by that of its first a message of ours is found again.
 * Discord numbers the others from 1, so that ours begin far above.
 */
const LEAST = 2 ** 16;
const MOST = 2 ** 31 - 1;
const DIGITS = 8;
const HEXADECIMAL = 16;

/** Characters of a nonce at the most (resources/message, "Create Message"). */
const NONCE = 25;

/** The number that marks a part of an event's answer. */
export function answerMark(event: string, part: number): number {
  const hash = Number.parseInt(digest(event, part).slice(0, DIGITS), HEXADECIMAL);
  return LEAST + (hash % (MOST - LEAST));
}

/** What a message is posted with so that its repeat is dropped. */
export function answerNonce(event: string, part: number): string {
  return digest(event, part).slice(0, NONCE);
}

const digest = (event: string, part: number): string => createHash('sha256').update(`${event}/${part}`).digest('hex');

import { EmptyInputError } from './errors/empty-input-error.js';
import { InputTooLongError } from './errors/input-too-long-error.js';
import { UndecodableInputError } from './errors/undecodable-input-error.js';

/** Characters (code points) of a question at the most: the command line's contract. */
export const QUESTION_LIMIT = 20_000;

// White space that separates words stays a space; every other control or format character says nothing and goes,
// except the zero-width joiners that hold emoji together.
const SEPARATORS = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;
const SILENT = /[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;
const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * A question as it is answered: control characters gone, white space at its ends trimmed, NFC.
 *
 * @throws UndecodableInputError for half of a surrogate pair, which no UTF-8 can hold
 * @throws EmptyInputError where nothing is left
 * @throws InputTooLongError above {@link QUESTION_LIMIT} characters
 */
export function questionText(raw: string): string {
  return readableText(raw, QUESTION_LIMIT);
}

/**
 * Earlier questions of a conversation as they were answered; blank ones said nothing.
 *
 * @throws UndecodableInputError, InputTooLongError as {@link questionText}
 */
export function earlierTexts(thread: readonly string[]): readonly string[] {
  return thread.filter((raw) => plainText(raw) !== '').map(questionText);
}

/** Characters (code points) of a text to be checked at the most: the command line's contract. */
export const DRAFT_LIMIT = 100_000;

/**
 * A text to be checked, as it came: what is said of its parts names their places in it.
 *
 * @throws UndecodableInputError, EmptyInputError as {@link questionText}
 * @throws InputTooLongError above {@link DRAFT_LIMIT} characters
 */
export function draftText(raw: string): string {
  readableText(raw, DRAFT_LIMIT);
  return raw;
}

function readableText(raw: string, limit: number): string {
  if (LONE_SURROGATE.test(raw)) throw new UndecodableInputError();
  const text = plainText(raw);
  if (text === '') throw new EmptyInputError();
  const length = codePoints(raw);
  if (length > limit) throw new InputTooLongError(length, limit);
  return text;
}

function plainText(raw: string): string {
  return raw.replace(SEPARATORS, ' ').replace(SILENT, '').normalize('NFC').trim();
}

function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

import { UndecodableInputError } from '../../errors/undecodable-input-error.js';
import { questionText } from '../../question-text.js';

const REPLACEMENT_CHARACTER = '\ufffd';

/**
 * A question given as an argument, ready to be answered.
 *
 * @throws UndecodableInputError where the argument was no UTF-8: Node replaces such bytes by U+FFFD before the program
 *   sees them, so the character itself counts as such
 * @throws EmptyInputError, InputTooLongError as {@link questionText}
 */
export function questionArgument(argument: string): string {
  if (argument.includes(REPLACEMENT_CHARACTER)) throw new UndecodableInputError();
  return questionText(argument);
}

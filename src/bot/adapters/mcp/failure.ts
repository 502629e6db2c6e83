import { AdvisorError, type ErrorCode, type ErrorFacts, type Language } from '../../../knowledge/index.js';
import { messagesIn } from '../../messages/catalogue.js';
import { errorText } from '../../messages/errors.js';
import type { McpErrorCode } from '../../messages/mcp-messages.js';
import { mcpMessages } from '../../messages/mcp.js';
import { plainLine } from '../../reply/plain-text.js';
import type { McpDesk } from './desk.js';

/** What a client is told of an error: its code and words; of one that is no error of ours, nothing of what it holds. */
export function failureText(error: unknown, language: Language, { failed }: Pick<McpDesk, 'failed'>): string {
  const isOurs = error instanceof AdvisorError;
  if (!isOurs) failed(error);
  const [code, facts] = isOurs ? [error.code, error.facts] : (['INTERNAL', {}] as const);
  // Facts hold names of files and arguments as they came, which may forge a second line.
  return plainLine(`${code}: ${wordsOf(code, facts, language)}`);
}

/** A client has tools where the command line has commands, and its host has the settings. */
function wordsOf(code: ErrorCode, facts: ErrorFacts, language: Language): string {
  const { errors } = messagesIn(mcpMessages, language);
  return isOtherwise(code, errors) ? errors[code](facts) : errorText(code, facts, language);
}

function isOtherwise(code: ErrorCode, errors: object): code is McpErrorCode {
  return Object.hasOwn(errors, code);
}

import { AdvisorError, detectLanguage, type ErrorCode, type ErrorFacts, type Language } from '../knowledge/index.js';
import type { Config } from './config.js';
import { PackageMissingError } from './errors/package-missing-error.js';
import { errorText } from './messages/errors.js';
import { plainLine } from './reply/plain-text.js';

/** An error as the user sees it. */
export interface ErrorMessage {
  readonly code: ErrorCode;
  readonly message: string;
}

/** What an error says in the user's language: the forced one, else the question's, else the locale's. */
export function errorMessage(
  error: unknown,
  question: string | null,
  { language, locale }: Pick<Config, 'language' | 'locale'>,
): ErrorMessage {
  const asked = question === null || question.trim() === '' ? null : detectLanguage(question);
  return errorMessageIn(error, language ?? asked ?? locale);
}

/** What an error says in a language. */
export function errorMessageIn(error: unknown, language: Language): ErrorMessage {
  const known = error instanceof AdvisorError ? error : PackageMissingError.from(error);
  const { code, facts } = known ?? { code: 'INTERNAL' as const, facts: internal(error) };
  // Facts hold names of files and arguments as they came, which may steer a terminal or forge a second line.
  return { code, message: plainLine(errorText(code, facts, language)) };
}

const internal = (error: unknown): ErrorFacts => ({ reason: error instanceof Error ? error.message : String(error) });

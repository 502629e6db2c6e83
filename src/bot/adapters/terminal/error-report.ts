import { AdvisorError, detectLanguage, type ErrorCode, type Language } from '../../../knowledge/index.js';
import type { Config } from '../../config.js';
import { errorText } from '../../messages/errors.js';

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

function errorMessageIn(error: unknown, language: Language): ErrorMessage {
  if (error instanceof AdvisorError) return { code: error.code, message: errorText(error.code, error.facts, language) };
  const reason = error instanceof Error ? error.message : String(error);
  return { code: 'INTERNAL', message: errorText('INTERNAL', { reason }, language) };
}

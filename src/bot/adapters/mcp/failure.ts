import { AdvisorError, type Language } from '../../../knowledge/index.js';
import { errorMessageIn } from '../../error-report.js';
import { errorText } from '../../messages/errors.js';
import type { McpDesk } from './desk.js';

/** What a client is told of an error: its code and words; of one that is no error of ours, nothing of what it holds. */
export function failureText(error: unknown, language: Language, { failed }: Pick<McpDesk, 'failed'>): string {
  if (error instanceof AdvisorError) {
    const { code, message } = errorMessageIn(error, language);
    return `${code}: ${message}`;
  }
  failed(error);
  return `INTERNAL: ${errorText('INTERNAL', { reason: '' }, language)}`;
}

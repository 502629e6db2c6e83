import { AdvisorError } from '../../knowledge/index.js';

/** What is wrong with a command line. */
export type UsageProblem =
  | 'unknown-word'
  | 'unknown-option'
  | 'missing-value'
  | 'unexpected-value'
  | 'invalid-value'
  | 'missing-argument'
  | 'missing-option'
  | 'name-needed'
  | 'order-without-sort'
  | 'image-without-file'
  | 'word-without-file'
  | 'format-beside-json'
  | 'unexpected-argument'
  | 'question-beside-batch'
  | 'text-beside-file';

/** A fact of a usage error: what was given, the nearest that is known, what is allowed. */
export interface UsageFacts {
  readonly subject?: string;
  readonly nearest?: string;
  readonly allowed?: string;
}

/** A command line that names no command or is not in its form. Facts: `problem` and {@link UsageFacts}. */
export class WrongUsageError extends AdvisorError {
  readonly code = 'WRONG_USAGE';

  constructor(problem: UsageProblem, { subject = '', nearest = '', allowed = '' }: UsageFacts = {}) {
    super(`Wrong usage (${problem}): ${subject}. See --help.`, { problem, subject, nearest, allowed });
  }
}

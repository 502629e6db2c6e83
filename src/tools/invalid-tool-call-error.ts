import { AdvisorError } from '../knowledge/index.js';
import type { ArgumentProblem } from './argument-problem.js';

/**
 * A tool was called with input that does not fit its schema. Facts: `problem`, the `tool`, the first `field` that does
 * not fit, and what is `expected`.
 */
export class InvalidToolCallError extends AdvisorError {
  readonly code = 'INVALID_INPUT';

  constructor(tool: string, { kind, name, expected }: ArgumentProblem, cause?: unknown) {
    const hint = expected === '' ? '' : `: ${expected}`;
    super(
      `The argument "${name}" of the tool ${tool} is missing or not what is expected${hint}.`,
      { problem: kind, tool, field: name, expected },
      cause,
    );
  }
}

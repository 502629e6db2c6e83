import { AdvisorError } from '../../knowledge/index.js';
import type { ArgumentProblem } from '../../tools/index.js';

/** What is wrong with an argument of a call. */
type CallProblem =
  | ArgumentProblem
  /** The tool has none of the name; those that it has. */
  | { readonly kind: 'unknown-argument'; readonly name: string; readonly known: readonly string[] };

/** Characters of an argument's name that are told: it is the caller's, and may be anything. */
const LONGEST_NAME = 80;

/**
 * A tool, or a function of the library, was called with an argument that its schema does not allow. Facts: `problem`, the
 * `tool`, the `field`, and what is `expected` or `known`.
 */
export class InvalidArgumentError extends AdvisorError {
  readonly code = 'INVALID_INPUT';

  constructor(tool: string, problem: CallProblem, cause?: unknown) {
    const field = problem.name.slice(0, LONGEST_NAME);
    const allowed = problem.kind === 'argument' ? { expected: problem.expected } : { known: problem.known.join(', ') };
    super(describe(tool, field, problem), { problem: problem.kind, tool, field, ...allowed }, cause);
  }
}

function describe(tool: string, field: string, problem: CallProblem): string {
  if (problem.kind === 'argument') {
    const hint = problem.expected === '' ? '' : `: ${problem.expected}`;
    return `The argument "${field}" of ${tool} is missing or not what is expected${hint}.`;
  }
  const hint = problem.known.length === 0 ? '' : `; it takes ${problem.known.join(', ')}`;
  return `${tool} takes no argument "${field}"${hint}.`;
}

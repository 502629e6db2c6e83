import type { z } from 'zod';

import { InvalidArgumentError } from './errors/invalid-argument-error.js';

/** What stands for the arguments as a whole, where they are no object at all. */
const WHOLE = 'request';

/**
 * The arguments of a call as its schema reads them.
 *
 * @param name of what is called, as its caller knows it
 * @throws InvalidArgumentError naming the first argument that does not fit, and what would
 */
export function checkArguments<Input extends z.ZodObject>(name: string, input: Input, given: unknown): z.output<Input> {
  const parsed = input.safeParse(given);
  if (!parsed.success) throw invalidArgument(name, input, parsed.error);
  return parsed.data;
}

function invalidArgument(called: string, input: z.ZodObject, error: z.ZodError): InvalidArgumentError {
  const [issue] = error.issues;
  const path = issue?.path.join('.') ?? '';
  if (issue?.code !== 'unrecognized_keys') {
    const problem = { kind: 'argument', name: path === '' ? WHOLE : path, expected: expectedBy(issue) } as const;
    return new InvalidArgumentError(called, problem, error);
  }
  const name = [path, issue.keys[0] ?? ''].filter((part) => part !== '').join('.');
  const known = path === '' ? Object.keys(input.shape) : [];
  return new InvalidArgumentError(called, { kind: 'unknown-argument', name, known }, error);
}

/** What would have been right, as a model reads it; "" where a schema is needed to say it. */
function expectedBy(issue: z.core.$ZodIssue | undefined): string {
  switch (issue?.code) {
    case 'invalid_type':
      return issue.expected;
    case 'invalid_value':
      return issue.values.join(' | ');
    case 'too_small':
      return `${issue.inclusive === false ? '>' : '>='} ${issue.minimum}`;
    case 'too_big':
      return `${issue.inclusive === false ? '<' : '<='} ${issue.maximum}`;
    case 'custom':
      return issue.message;
    default:
      return '';
  }
}

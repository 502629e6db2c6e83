import type { z } from 'zod';

import { argumentProblem } from '../tools/index.js';
import { InvalidArgumentError } from './errors/invalid-argument-error.js';

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
  if (issue?.code !== 'unrecognized_keys') return new InvalidArgumentError(called, argumentProblem(issue), error);
  const path = issue.path.join('.');
  const name = [path, issue.keys[0] ?? ''].filter((part) => part !== '').join('.');
  const known = path === '' ? Object.keys(input.shape) : [];
  return new InvalidArgumentError(called, { kind: 'unknown-argument', name, known }, error);
}

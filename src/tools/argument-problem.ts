import type { z } from 'zod';

/** What stands for the arguments as a whole, where they are no object at all. */
const WHOLE = 'request';

/** An argument of a call that is missing, or not of the kind that is expected; "" where that cannot be said shortly. */
export interface ArgumentProblem {
  readonly kind: 'argument';
  readonly name: string;
  readonly expected: string;
}

/** The argument that a schema complains of, by its path, and what would have been right. */
export function argumentProblem(issue: z.core.$ZodIssue | undefined): ArgumentProblem {
  const path = issue?.path.join('.') ?? '';
  return { kind: 'argument', name: path === '' ? WHOLE : path, expected: expectedBy(issue) };
}

/** As a model reads it, in words that schemas have. */
function expectedBy(issue: z.core.$ZodIssue | undefined): string {
  switch (issue?.code) {
    case 'invalid_type':
      return issue.expected;
    case 'invalid_value':
      return issue.values.join(' | ');
    case 'too_small':
      return `${measured(issue.origin)}${issue.inclusive === false ? '>' : '>='} ${issue.minimum}`;
    case 'too_big':
      return `${measured(issue.origin)}${issue.inclusive === false ? '<' : '<='} ${issue.maximum}`;
    case 'custom':
      return issue.message;
    case 'invalid_union':
      return issue.message === UNSAID ? '' : issue.message;
    default:
      return '';
  }
}

/** What zod says of a choice that nobody gave words. */
const UNSAID = 'Invalid input';

/** Of texts and lists it is the length that is too small, not what they hold. */
function measured(origin: string): string {
  if (origin === 'string') return 'string, length ';
  return origin === 'array' ? 'array, length ' : '';
}

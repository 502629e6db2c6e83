import type { z } from 'zod';
import type { JsonObject } from '../../server-parts/json.js';
import { invalidForm } from '../refusal.js';

/** One problem: where it is, Discord's code, and what it says. */
export interface Problem {
  readonly path: readonly PropertyKey[];
  readonly code: string;
  readonly message: string;
}

/** @throws Refusal 50035 with every problem that the schemas and the further rules find. */
export function demandForm(schema: z.ZodType, value: unknown, further: readonly Problem[] = []): void {
  const problems = [...problemsOf(schema, value), ...further];
  if (problems.length > 0) throw invalidForm(errorTree(problems));
}

/** What is wrong with a value, in Discord's words. */
export function problemsOf(schema: z.ZodType, value: unknown, root: readonly PropertyKey[] = []): Problem[] {
  const parsed = schema.safeParse(value);
  return parsed.success ? [] : parsed.error.issues.flatMap((issue) => problemsOfIssue(issue, root));
}

/** Problems as Discord nests them: `{embeds: {0: {title: {_errors: [{code, message}]}}}}`. */
export function errorTree(problems: readonly Problem[]): JsonObject {
  const here = problems.filter(({ path }) => path.length === 0).map(({ code, message }) => ({ code, message }));
  const below = problems.filter(({ path }) => path.length > 0);
  const keys = [...new Set(below.map(({ path }) => String(path[0])))];
  const inside = (key: string) =>
    below.filter(({ path }) => String(path[0]) === key).map((problem) => ({ ...problem, path: problem.path.slice(1) }));
  return {
    ...(here.length > 0 && { _errors: here }),
    ...Object.fromEntries(keys.map((key) => [key, errorTree(inside(key))])),
  };
}

/** A rule that a schema cannot say by its types: the code stands beside the message. */
export function coded(code: string, message: string): { error: string; params: { code: string } } {
  return { error: message, params: { code } };
}

type Issue = z.core.$ZodIssue;

function problemsOfIssue(issue: Issue, root: readonly PropertyKey[]): Problem[] {
  const path = [...root, ...issue.path];
  if (issue.code !== 'invalid_union') return [{ path, ...wordsOf(issue) }];
  // Of a union the branch with the deepest complaint is the one that was meant.
  const meant = issue.errors.toSorted((a, b) => depthOf(b) - depthOf(a)).at(0);
  if (meant !== undefined) return meant.flatMap((inner) => problemsOfIssue(inner, path));
  return [
    { path, code: 'UNION_TYPE_CHOICES', message: 'Value of field "type" must be one of the types allowed here.' },
  ];
}

const depthOf = (issues: readonly Issue[]): number => Math.max(0, ...issues.map(({ path }) => path.length));

function wordsOf(issue: Issue): { code: string; message: string } {
  switch (issue.code) {
    case 'too_big':
      return tooBig(issue.origin, issue.maximum);
    case 'too_small':
      return tooSmall(issue.origin, issue.minimum);
    case 'invalid_type':
      return issue.input === undefined && issue.message.endsWith('received undefined')
        ? { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }
        : { code: 'BASE_TYPE_WRONG', message: `Must be a ${issue.expected}.` };
    case 'invalid_value':
      return { code: 'BASE_TYPE_CHOICES', message: `Value must be one of {${issue.values.map(String).join(', ')}}.` };
    case 'invalid_format':
      return { code: 'STRING_TYPE_REGEX', message: 'String value did not match validation regex.' };
    case 'custom':
      return { code: String(issue.params?.['code'] ?? 'BASE_TYPE_INVALID'), message: issue.message };
    default:
      return { code: 'BASE_TYPE_INVALID', message: issue.message };
  }
}

const isNumber = (origin: string): boolean => origin === 'number' || origin === 'int';

function tooBig(origin: string, maximum: number | bigint): { code: string; message: string } {
  return isNumber(origin)
    ? { code: 'NUMBER_TYPE_MAX', message: `int value should be less than or equal to ${maximum}.` }
    : { code: 'BASE_TYPE_MAX_LENGTH', message: `Must be ${maximum} or fewer in length.` };
}

function tooSmall(origin: string, minimum: number | bigint): { code: string; message: string } {
  return isNumber(origin)
    ? { code: 'NUMBER_TYPE_MIN', message: `int value should be greater than or equal to ${minimum}.` }
    : { code: 'BASE_TYPE_MIN_LENGTH', message: `Must be ${minimum} or more in length.` };
}

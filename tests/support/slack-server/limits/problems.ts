import type { z } from 'zod';

/** What Slack says of one refused value: "must be less than 151 characters [json-pointer:/blocks/0/text/text]". */
export function problemsOf(schema: z.ZodType, value: unknown, root: string): string[] {
  const parsed = schema.safeParse(value);
  return parsed.success ? [] : parsed.error.issues.flatMap((issue) => issueTexts(issue, root));
}

/** A problem that no schema finds, in the same words. */
export function problemAt(pointer: string, text: string): string {
  return `${text} [json-pointer:${pointer}]`;
}

type Issue = z.core.$ZodIssue;

function issueTexts(issue: Issue, root: string): string[] {
  // Of a union the branch with the deepest complaint is the one that was meant.
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const path = [root, ...issue.path].join('/');
    const meant = issue.errors.toSorted((a, b) => depth(b) - depth(a)).at(0) ?? [];
    return meant.flatMap((inner) => issueTexts(inner, path));
  }
  const isMissing = issue.code === 'invalid_type' && issue.message.endsWith('received undefined');
  const at = isMissing ? issue.path.slice(0, -1) : issue.path;
  return [problemAt([root, ...at].join('/'), isMissing ? `missing required field: ${lastOf(issue)}` : textOf(issue))];
}

const depth = (issues: readonly Issue[]): number => Math.max(...issues.map(({ path }) => path.length));

const lastOf = (issue: Issue): string => String(issue.path.at(-1) ?? '');

function textOf(issue: Issue): string {
  switch (issue.code) {
    case 'too_big':
      return issue.origin === 'string'
        ? `must be less than ${Number(issue.maximum) + 1} characters`
        : `no more than ${issue.maximum} items allowed`;
    case 'too_small':
      return issue.origin === 'string'
        ? `must be more than ${Number(issue.minimum) - 1} characters`
        : `must have at least ${issue.minimum} items`;
    case 'unrecognized_keys':
      return `invalid additional property: ${issue.keys.join(', ')}`;
    case 'invalid_union':
      return 'unsupported type';
    case 'invalid_type':
      return `must provide a ${issue.expected}`;
    default:
      return issue.message;
  }
}

import { z } from 'zod';
import type { JsonObject } from '../../server-parts/json.js';
import { problemsOf } from '../limits/problems.js';
import { refusalWith } from '../refusal.js';

const shapes = {
  text: z.string().min(1),
  object: z.looseObject({}),
  list: z.array(z.unknown()).min(1),
} as const;

/** @throws Refusal "invalid_arguments" that names each argument that is missing or of another sort. */
export function demand(args: JsonObject, wanted: Readonly<Record<string, keyof typeof shapes>>): void {
  const shape = Object.fromEntries(Object.entries(wanted).map(([name, kind]) => [name, shapes[kind]]));
  const problems = problemsOf(z.looseObject(shape), args, '');
  if (problems.length > 0) throw refusalWith('invalid_arguments', problems);
}

/** A text argument that was demanded before. */
export function textArgument(args: JsonObject, name: string): string {
  return String(args[name]);
}

/** True for true, "true" and "1". */
export function isYes(value: unknown): boolean {
  return value === true || value === 'true' || value === '1' || value === 1;
}

import type { Logger } from 'pino';

import type { LogLevel } from '../service-config.js';

/** Standard error: standard output is for results. */
const STANDARD_ERROR = 2;

/** The log of a service: a JSON object a line, without tokens, and without texts of messages unless they are asked for. */
export async function openLog(level: LogLevel): Promise<Logger> {
  const { pino, destination } = await import('pino');
  return pino({ level }, destination({ fd: STANDARD_ERROR, sync: true }));
}

/** What may be told of an error: its name, and its code where it has one; its message may hold anything. */
export function errorName(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return 'code' in error && typeof error.code === 'string' ? `${error.name} (${error.code})` : error.name;
}

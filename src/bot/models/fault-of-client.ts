import { z } from 'zod';

import type { ModelFault } from './model-fault.js';

/** What clients of models throw, as far as it says why: the status of the response, under one of two names. */
const refusalSchema = z.object({ status: z.number().optional(), statusCode: z.number().optional() });

/** Names that clients give to a connection that failed or took too long. */
const NO_CONNECTION = /connection|network|fetch failed|timeout/iu;

/** The fault behind what the client of a program's own chat model threw. */
export function faultOfClient(error: unknown): ModelFault {
  const { status, statusCode = status } = refusalSchema.safeParse(error).data ?? {};
  if (statusCode !== undefined) return faultOfStatus(statusCode);
  return error instanceof Error && NO_CONNECTION.test(`${error.name} ${error.message}`) ? 'away' : 'nonsense';
}

function faultOfStatus(status: number): ModelFault {
  switch (status) {
    case 401:
    case 403:
      return 'refused-key';
    case 402:
    case 429:
      return 'over-quota';
    case 404:
      return 'unknown-model';
    default:
      return status >= 500 || status === 408 ? 'failing' : 'nonsense';
  }
}

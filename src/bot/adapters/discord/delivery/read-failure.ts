import { z } from 'zod';

import type { CallFailure } from '../../../delivery/call-failure.js';

/** What discord.js throws where it would have to wait longer than it may; milliseconds. */
const limitedSchema = z.object({ timeToReset: z.number(), retryAfter: z.number() });

/** A response that says no, with Discord's code. */
const refusedSchema = z.object({ status: z.number(), code: z.union([z.number(), z.string()]), rawError: z.unknown() });

/** A response without a body that could be read. */
const statusSchema = z.object({ name: z.literal('HTTPError'), status: z.number() });

const SERVER_ERROR = 500;

/** What an error of discord.js means. */
export function readFailure(error: unknown): CallFailure {
  const limited = limitedSchema.safeParse(error).data;
  if (limited) return { kind: 'rate-limited', seconds: Math.max(limited.retryAfter, limited.timeToReset) / 1000 };
  const answered = refusedSchema.safeParse(error).data ?? withoutCode(error);
  if (!answered) return { kind: 'unheard' };
  const kind = answered.status >= SERVER_ERROR ? 'broken' : 'refused';
  return { kind, code: `${answered.code || answered.status}` };
}

function withoutCode(error: unknown): { readonly status: number; readonly code: number } | null {
  const { data } = statusSchema.safeParse(error);
  return data ? { status: data.status, code: data.status } : null;
}

import { z } from 'zod';

import type { CallFailure } from '../../../delivery/call-failure.js';

/** Slack's error codes after which the call may have been done nevertheless. */
const OWN_ERRORS = new Set([
  'internal_error',
  'fatal_error',
  'service_unavailable',
  'request_timeout',
  'team_added_to_org',
]);

/** Waited for where Slack limits a call and does not say how long, in seconds; its documentation names one minute. */
const DEFAULT_WAIT = 60;

/** Slack's code for what the installation was not granted; it names the scope beside it. */
const MISSING_SCOPE = 'missing_scope';

const rateLimited = z.object({ code: z.literal('slack_webapi_rate_limited_error'), retryAfter: z.number() });
const platform = z.object({
  code: z.literal('slack_webapi_platform_error'),
  data: z.object({ error: z.string(), needed: z.string().optional() }),
});
const http = z.object({ code: z.literal('slack_webapi_http_error'), statusCode: z.number() });

/** Reads what WebClient throws; anything unknown counts as no response. */
export function readFailure(error: unknown): CallFailure {
  const limit = rateLimited.safeParse(error);
  if (limit.success) return { kind: 'rate-limited', seconds: limit.data.retryAfter };
  const refusal = platform.safeParse(error);
  if (refusal.success) return ofPlatform(refusal.data.data);
  const status = http.safeParse(error);
  if (status.success) return ofStatus(status.data.statusCode);
  return { kind: 'unheard' };
}

function ofPlatform({ error: code, needed }: z.infer<typeof platform>['data']): CallFailure {
  if (code === MISSING_SCOPE && needed !== undefined) return { kind: 'refused', code: `${MISSING_SCOPE}:${needed}` };
  if (code === 'ratelimited') return { kind: 'rate-limited', seconds: DEFAULT_WAIT };
  return OWN_ERRORS.has(code) ? { kind: 'broken', code } : { kind: 'refused', code };
}

/** The scope whose lack a refusal tells of; null for others. */
export function scopeNeeded(refusal: string): string | null {
  const [code, scope] = refusal.split(/:(.*)/su);
  return code === MISSING_SCOPE && scope !== undefined ? scope : null;
}

function ofStatus(status: number): CallFailure {
  return { kind: status >= 500 ? 'broken' : 'refused', code: `http_${status}` };
}

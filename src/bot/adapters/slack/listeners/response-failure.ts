import { z } from 'zod';

/**
 * Why the address of a command or press did not take a message.
 * - `refused`: the message is none that Slack shows; another form of it may be
 * - `expired`: the address takes nothing more, after half an hour or five messages
 * - `busy`: nothing was done; later it may be
 * - `unheard`: no response came, or an error of Slack's own; it may have been done
 */
export type ResponseFailure = 'refused' | 'expired' | 'busy' | 'unheard';

/** What Bolt throws where Slack answered (errors.js, RespondError). */
const responded = z.object({ code: z.literal('slack_bolt_respond_error'), statusCode: z.number() });

/** Reads what `respond` throws; anything unknown counts as no response. */
export function readResponseFailure(error: unknown): ResponseFailure {
  const { data } = responded.safeParse(error);
  if (data === undefined || data.statusCode >= 500) return 'unheard';
  if (data.statusCode === 429) return 'busy';
  // `expired_url`, `used_url`, `no_service`: Slack says each with this status.
  return data.statusCode === 404 ? 'expired' : 'refused';
}

import { z } from 'zod';

import { keptRequest } from '../../../conversation/kept-request.js';
import type { IncomingEvent } from '../../../state/state.js';

/** What an interaction is answered with, beside its ids. */
const addressSchema = z.object({
  token: z.string(),
  /** Our time in milliseconds until which Discord takes it. */
  until: z.number(),
});
export type AnswerAddress = z.infer<typeof addressSchema>;

/**
 * Discord takes a token for 15 minutes (interactions/receiving-and-responding, "Followup Messages"); a minute less, so
 * that a call that is begun in time also arrives in time.
 */
const TOKEN_LIFE = 14 * 60 * 1000;

/** The address of an interaction that has just arrived. */
export function addressOf(token: string): AnswerAddress {
  return { token, until: Date.now() + TOKEN_LIFE };
}

/** The address of an event; null for one that no interaction asked. */
export function readAddress(event: Pick<IncomingEvent, 'payload'>): AnswerAddress | null {
  return addressSchema.safeParse(keptRequest(event).address).data ?? null;
}

import { z } from 'zod';

import { keptRequest } from '../../../conversation/kept-request.js';
import type { IncomingEvent } from '../../../state/state.js';

/** Something of an earlier answer that is shown again: it is found by answering once more what was asked then. */
const againSchema = z.object({
  /** `page`: another page in the place of the message that was pressed in; `shared`: the answer for all to see. */
  as: z.enum(['page', 'shared']),
  /** The name of its receipt. */
  receipt: z.string(),
  /** From 0; beyond the last, the last is shown. */
  page: z.number(),
  /** The Markdown of the line above it. */
  heading: z.string().nullable(),
  /** The questions before it. */
  thread: z.array(z.string()),
});
export type ShownAgain = z.infer<typeof againSchema>;

/** What an interaction is answered with, beside its ids. */
const addressSchema = z.object({
  token: z.string(),
  /** Our time in milliseconds until which Discord takes it. */
  until: z.number(),
  again: againSchema.nullable().default(null),
});
export type AnswerAddress = z.infer<typeof addressSchema>;

/**
 * Discord takes a token for 15 minutes (interactions/receiving-and-responding, "Followup Messages"); a minute less, so
 * that a call that is begun in time also arrives in time.
 */
const TOKEN_LIFE = 14 * 60 * 1000;

/** The address of an interaction that has just arrived. */
export function addressOf(token: string, again: ShownAgain | null = null): AnswerAddress {
  return { token, until: Date.now() + TOKEN_LIFE, again };
}

/** The address of an event; null for one that no interaction asked. */
export function readAddress(event: Pick<IncomingEvent, 'payload'>): AnswerAddress | null {
  return addressSchema.safeParse(keptRequest(event).address).data ?? null;
}

/** Whether what is shown belongs in the place of the message that was pressed in, and nowhere else. */
export function turnsPage(address: AnswerAddress | null): boolean {
  return address?.again?.as === 'page';
}

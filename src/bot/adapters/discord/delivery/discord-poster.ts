import type { REST } from 'discord.js';
import { Routes, type APIInteractionResponse } from 'discord-api-types/v10';
import { z } from 'zod';

import type { Sending } from './sending.js';

/** How an interaction is answered. */
export interface InteractionAddress {
  readonly id: string;
  readonly token: string;
}

/** What is said of a message in a channel beside what it holds. */
export interface Placing {
  /** Discord drops another message with the same, for some minutes: at most 25 characters. */
  readonly nonce: string;
  /** The message that it answers; null where none does. */
  readonly replyTo: string | null;
}

/** A message of a channel's history, with what marks it as ours. */
export type HistoryMessage = z.infer<typeof historySchema>[number];

const sentSchema = z.object({ id: z.string() });
const historySchema = z.array(
  z.object({ id: z.string(), components: z.array(z.object({ id: z.number().optional() })).default([]) }),
);

/** Messages of one page of a history: as many as Discord gives. */
export const HISTORY_PAGE = 100;

/** What delivery and listeners ask of Discord's REST API. */
export interface DiscordPoster {
  respond(to: InteractionAddress, response: APIInteractionResponse): Promise<unknown>;
  /** Puts a message in the place of one that the token gives access to; "@original" is the first response. */
  editByToken(token: string, message: string, sending: Sending): Promise<string>;
  followUp(token: string, sending: Sending): Promise<string>;
  post(channel: string, sending: Sending, placing: Placing): Promise<string>;
  edit(channel: string, message: string, sending: Sending): Promise<string>;
  /** The messages before one, or the last, the newest first. */
  history(channel: string, before: string | null): Promise<readonly HistoryMessage[]>;
  /** Opens the direct messages with a user, or gives those that are open. */
  openDirect(user: string): Promise<string>;
  showTyping(channel: string): Promise<unknown>;
}

/** The poster of one application. */
export function discordPoster(rest: REST, applicationId: string): DiscordPoster {
  const webhook = (token: string, message: string): `/${string}` =>
    Routes.webhookMessage(applicationId, token, message);
  const sent = async (call: Promise<unknown>): Promise<string> => sentSchema.parse(await call).id;
  // The token of an interaction stands in the path; that of the app would be refused with it.
  const own = { auth: false } as const;
  return {
    respond: ({ id, token }, response) => rest.post(Routes.interactionCallback(id, token), { ...own, body: response }),
    editByToken: (token, message, sending) => sent(rest.patch(webhook(token, message), { ...own, ...sending })),
    followUp: (token, sending) => sent(rest.post(Routes.webhook(applicationId, token), { ...own, ...sending })),
    post: (channel, { body, files }, { nonce, replyTo }) =>
      sent(
        rest.post(Routes.channelMessages(channel), {
          body: {
            ...body,
            nonce,
            enforce_nonce: true,
            ...(replyTo !== null && { message_reference: { message_id: replyTo, fail_if_not_exists: false } }),
          },
          files,
        }),
      ),
    edit: (channel, message, sending) => sent(rest.patch(Routes.channelMessage(channel, message), { ...sending })),
    async history(channel, before) {
      const query = new URLSearchParams({ limit: `${HISTORY_PAGE}`, ...(before !== null && { before }) });
      return historySchema.parse(await rest.get(Routes.channelMessages(channel), { query }));
    },
    openDirect: (user) => sent(rest.post(Routes.userChannels(), { body: { recipient_id: user } })),
    showTyping: (channel) => rest.post(Routes.channelTyping(channel)),
  };
}

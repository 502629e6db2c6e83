import type { APIInteractionResponse } from 'discord-api-types/v10';

/** Gives the first response to an interaction. */
export type Respond = (response: APIInteractionResponse) => Promise<unknown>;

/** Takes what came, as Discord told it. */
export interface Ears {
  /** @param respond how it is responded to; null: by a request */
  interaction(told: unknown, respond: Respond | null): Promise<void>;
  /** @param isThread whether a channel is a thread */
  message(told: unknown, isThread: (channel: string) => boolean): Promise<void>;
}

/** What hears of Discord. */
export interface Hearing {
  /** Where signed requests are heard; null for the gateway. */
  readonly address: string | null;
  /** Whether questions reach it now. */
  ready(): boolean;
  stop(): Promise<void>;
}

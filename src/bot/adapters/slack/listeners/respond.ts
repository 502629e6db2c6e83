import { setTimeout } from 'node:timers/promises';
import type { RespondFn } from '@slack/bolt';

import { simplerForm, type Outgoing } from '../delivery/outgoing.js';
import { plainMessage } from '../plain-message.js';
import { INERT_TEXT } from '../slack-message.js';
import { readResponseFailure } from './response-failure.js';

/** A response_url takes so many messages (docs.slack.dev/interactivity/handling-user-interaction). */
export const MOST_RESPONSES = 5;

/** Who sees a response: who asked alone, or everyone in the channel. */
export type Audience = 'asker' | 'channel';

/**
 * Shows messages through the address that Slack gave with a command or press; where Slack refuses their blocks, their
 * text.
 *
 * @param tooLong what is said in the place of what does not fit
 * @throws where the address takes nothing more, or Slack cannot be reached
 */
export async function respondTo(
  audience: Audience,
  messages: readonly Outgoing[],
  respond: RespondFn,
  tooLong: string,
): Promise<void> {
  const address = new ResponseAddress(audience, respond);
  for (const [index, message] of messages.entries()) {
    const isLast = index === messages.length - 1;
    if (address.isAlmostUsed && !isLast) return address.say(plainMessage(tooLong));
    await address.say(message);
  }
}

/** Tries of a message that Slack has not refused: some seven seconds of a limit, or one repeat without a response. */
const MOST_TRIES = { busy: 4, unheard: 2 } as const;
/** Before the second try, in milliseconds; doubled before each further one. An address tells no time to wait. */
const FIRST_WAIT = 1000;

/** An address with what is left of its uses; a message that was refused, or of which no word came, is counted too. */
class ResponseAddress {
  readonly #audience: Audience;
  readonly #respond: RespondFn;
  #left = MOST_RESPONSES;
  #hasRefused = false;

  constructor(audience: Audience, respond: RespondFn) {
    this.#audience = audience;
    this.#respond = respond;
  }

  /** Whether one message more is all that it takes. */
  get isAlmostUsed(): boolean {
    return this.#left <= 1;
  }

  /** Shows a message in the richest of its forms that Slack takes; nothing is risked with the last use. */
  async say(message: Outgoing): Promise<void> {
    const simpler = simplerForm(message);
    if (simpler === null) return this.#send(message);
    if (this.#hasRefused && this.isAlmostUsed) return this.say(simpler);
    try {
      await this.#send(message);
    } catch (error) {
      if (readResponseFailure(error) !== 'refused') throw error;
      this.#hasRefused = true;
      await this.say(simpler);
    }
  }

  /** Tries again where that may help: what got no response may stand already, so once alone. */
  async #send({ text, blocks }: Outgoing, tries = 1): Promise<void> {
    const type = this.#audience === 'asker' ? 'ephemeral' : 'in_channel';
    const content = { text, ...(blocks.length > 0 && { blocks: [...blocks] }) };
    try {
      await this.#respond({ ...INERT_TEXT, response_type: type, replace_original: false, ...content });
      this.#left -= 1;
    } catch (error) {
      const failure = readResponseFailure(error);
      if (failure !== 'busy') this.#left -= 1;
      if (failure === 'refused' || failure === 'expired' || tries >= MOST_TRIES[failure]) throw error;
      await setTimeout(FIRST_WAIT * 2 ** (tries - 1));
      await this.#send({ text, blocks }, tries + 1);
    }
  }
}

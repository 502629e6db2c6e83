import { keptRequest } from '../../../conversation/kept-request.js';
import { languageOf } from '../../../requests/index.js';
import { CallRefused, CallUncertain } from '../../../delivery/caller.js';
import type { PlaceTools } from '../../../delivery/carrier.js';
import type { History, Place } from '../../../delivery/place.js';
import type { PendingEvent } from '../../../state/state.js';
import type { DiscordMessage } from '../discord-message.js';
import { turnsPage, type AnswerAddress } from './answer-address.js';
import { answerMark, answerNonce } from './answer-mark.js';
import type { DiscordPoster } from './discord-poster.js';
import { findAnswer } from './find-answer.js';
import {
  isEarly,
  isFormRefused,
  isPermissionRefused,
  isReferenceRefused,
  isTokenGone,
  isUnchangeable,
} from './refusals.js';
import { sendingOf, type Seen, type Sending } from './sending.js';
import { simplerMessage, withoutFiles } from './simpler-message.js';

/** Where one answer goes. */
export interface DiscordGoal {
  readonly event: PendingEvent;
  /** The channel, or the thread. */
  readonly channel: string;
  /** What its interaction is answered with; null where a message asked. */
  readonly address: AnswerAddress | null;
  readonly seen: Seen;
  /** The message that the answer refers to; null where none asked. */
  readonly replyTo: string | null;
}

/** "In the past few minutes" (resources/message, `enforce_nonce`): we take one. */
const NONCE_LIFE = 60_000;

/** How Discord calls the first response to an interaction. */
const ORIGINAL = '@original';

/**
 * The place of one answer: the response to an interaction while its token lives, afterwards, or where a message asked,
 * the channel.
 */
export class DiscordPlace implements Place<DiscordMessage> {
  readonly channel: string;
  readonly uploads = null;
  readonly #goal: DiscordGoal;
  readonly #poster: DiscordPoster;
  readonly #tools: PlaceTools;
  /** Null where there is none any more. */
  #token: string | null;
  /** Whether Discord has refused the token before. */
  #refused = false;
  /** Parts that were sent by the token without word. */
  readonly #sent = new Set<number>();
  /** When each part was first posted to the channel without word. */
  readonly #tried = new Map<number, number>();

  constructor(goal: DiscordGoal, poster: DiscordPoster, tools: PlaceTools) {
    this.channel = goal.channel;
    this.#goal = goal;
    this.#poster = poster;
    this.#tools = tools;
    this.#token = goal.address?.token ?? null;
  }

  /** A response that was put off shows itself; elsewhere the app is seen typing, for ten seconds at most. */
  async showWorking(): Promise<boolean> {
    if (this.#liveToken() !== null || this.#isBound) return true;
    try {
      await this.#poster.showTyping(this.channel);
      return true;
    } catch {
      return false;
    }
  }

  /** The first message takes it away. */
  async clearWorking(): Promise<void> {
    return undefined;
  }

  async post(part: number, message: DiscordMessage): Promise<string> {
    const sending = await this.#sendingOf(message, part);
    const token = this.#liveToken();
    if (token !== null) return this.#answer(token, part, sending);
    if (this.#isBound) throw new CallRefused(EXPIRED, null);
    return this.#postToChannel(part, sending);
  }

  /** The response that was put off is only changed; a repeat to a channel is dropped by Discord, for a while. */
  mayRepeat(part: number): boolean {
    if (this.#liveToken() !== null) return part === 0;
    const since = this.#tried.get(part);
    return since !== undefined && Date.now() - since < NONCE_LIFE;
  }

  find(): Promise<History> {
    return findAnswer(this.#goal.event, this.channel, this.#poster, this.#tools.caller);
  }

  async replace(id: string, message: DiscordMessage): Promise<boolean> {
    const sending = await this.#sendingOf(message, 0);
    const token = this.#liveToken();
    if (token !== null && (await this.#change(() => this.#poster.editByToken(token, id, sending)))) return true;
    return !this.#isBound && this.#change(() => this.#poster.edit(this.channel, id, sending));
  }

  simpler(message: DiscordMessage, refusal: string): DiscordMessage | null {
    if (isFormRefused(refusal)) return simplerMessage(message);
    const isOfFiles = isPermissionRefused(refusal) && message.files.length > 0;
    return isOfFiles ? withoutFiles(message, languageOf(keptRequest(this.#goal.event).request)) : null;
  }

  /** Another page is no answer of its own: it is looked for by nobody. */
  #sendingOf(message: DiscordMessage, part: number): Promise<Sending> {
    const { event, seen, address } = this.#goal;
    return sendingOf(message, seen, turnsPage(address) ? null : answerMark(event.id, part));
  }

  /**
   * Answers the interaction. Where the token turns out to be gone, what was sent by it without word may stand in the
   * channel: then it is looked for before the channel is written to. A response that went with a signed request may be
   * known a moment later than this: then it is tried once more.
   */
  async #answer(token: string, part: number, sending: Sending): Promise<string> {
    const { caller } = this.#tools;
    try {
      return await caller.once(() =>
        part === 0 ? this.#poster.editByToken(token, ORIGINAL, sending) : this.#poster.followUp(token, sending),
      );
    } catch (error) {
      if (error instanceof CallUncertain) this.#sent.add(part);
      if (!(error instanceof CallRefused) || !this.#isLost(error.reason, part)) throw error;
      if (!isEarly(error.reason) || this.#refused) this.#token = null;
      this.#refused = true;
      if (this.#token === null && this.#isBound) throw error;
      if (this.#token === null && !this.#mayStand(part)) return this.#postToChannel(part, sending);
      throw new CallUncertain({ kind: 'unheard' }, error);
    }
  }

  /** Whether a part was sent before, by this process or an earlier one, and nothing tells what came of it. */
  #mayStand(part: number): boolean {
    return this.#sent.has(part) || this.#goal.event.parts.has(part);
  }

  /** A first response that somebody deleted is as gone as its token. */
  #isLost(reason: string, part: number): boolean {
    return isTokenGone(reason) || (part === 0 && isUnchangeable(reason));
  }

  async #postToChannel(part: number, sending: Sending): Promise<string> {
    const { event, replyTo } = this.#goal;
    const nonce = answerNonce(event.id, part);
    const send = (to: string | null): Promise<string> =>
      this.#tools.caller.once(() => {
        this.#demandFresh(part);
        return this.#poster.post(this.channel, sending, { nonce, replyTo: to });
      });
    return send(replyTo).catch((error: unknown) => {
      if (!(error instanceof CallRefused) || !isReferenceRefused(error.reason)) throw error;
      return send(null);
    });
  }

  /** A wait for a limit may outlast the nonce: then an earlier attempt is looked for first. */
  #demandFresh(part: number): void {
    const since = this.#tried.get(part);
    const now = Date.now();
    if (since !== undefined && now - since >= NONCE_LIFE) {
      this.#tried.delete(part);
      throw new CallUncertain({ kind: 'unheard' }, null);
    }
    this.#tried.set(part, since ?? now);
  }

  async #change(change: () => Promise<unknown>): Promise<boolean> {
    try {
      await this.#tools.caller.repeated(change);
      return true;
    } catch (error) {
      if (error instanceof CallRefused && isUnchangeable(error.reason)) return false;
      throw error;
    }
  }

  /** Whether it goes by its token alone: what one user sees, and another page of a message. */
  get #isBound(): boolean {
    const { seen, address } = this.#goal;
    return seen === 'by-asker' || turnsPage(address);
  }

  #liveToken(): string | null {
    const { address } = this.#goal;
    return address !== null && Date.now() < address.until ? this.#token : null;
  }
}

/** Discord's code for a token that is too old, where we do not ask any more. */
const EXPIRED = '50027';

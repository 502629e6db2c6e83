import { CallRefused, CallUncertain } from '../../../delivery/caller.js';
import type { PlaceTools } from '../../../delivery/carrier.js';
import type { History, Place, Uploads } from '../../../delivery/place.js';
import type { RenderedFile } from '../../../rendering/rendered-file.js';
import type { PendingEvent } from '../../../state/state.js';
import { isDirect } from '../direct.js';
import { INERT_TEXT, INERT_WORDS } from '../slack-message.js';
import { findMessages } from './find-messages.js';
import { isRefusedChange, isRefusedForExtras, simplerWhereRefused, type Outgoing } from './outgoing.js';
import { ANSWER_MARK, type Posting, type SlackPoster } from './slack-poster.js';
import { tellScope } from './tell-scope.js';

/** A channel of Slack, or a thread in it, as the place of one answer. */
export class SlackPlace implements Place<Outgoing> {
  readonly channel: string;
  readonly uploads: Uploads<Outgoing>;
  readonly #event: PendingEvent;
  readonly #poster: SlackPoster;
  readonly #tools: PlaceTools;

  /** @param event with the channel that its answer goes to */
  constructor(event: PendingEvent, poster: SlackPoster, tools: PlaceTools) {
    this.channel = event.asker.channel;
    this.#event = event;
    this.#poster = poster;
    this.#tools = tools;
    this.uploads = {
      filesOf: ({ files = [] }) => files,
      upload: (file, content) => this.#upload(file, content),
    };
  }

  /**
   * Slack's own line on what the app is doing, in direct conversations alone: in channels others in the thread see by
   * the placeholder that somebody has asked. It is tried once and never waited for: where Slack refuses it, does not
   * know it or says nothing, a placeholder does as well.
   */
  async showWorking(status: string): Promise<boolean> {
    return isDirect(this.#event) && this.#setStatus(status);
  }

  /** Slack takes the line away itself for an answer in the thread, not for one outside threads. */
  async clearWorking(): Promise<void> {
    if (this.#event.thread === null) await this.#setStatus('');
  }

  /** Posts a message; without its mark where that alone is refused: then a lost response may double it. */
  async post(part: number, message: Outgoing): Promise<string> {
    const { caller, meter } = this.#tools;
    const { chat } = this.#poster;
    const posting = plainPosting(this.#event, message);
    const marked = { ...posting, ...extras(this.#event.id, part) };
    const { ts } = await caller
      .once(() => chat.postMessage(marked))
      .catch((error: unknown) => {
        if (!(error instanceof CallRefused) || !isRefusedForExtras(message, error.reason)) throw error;
        meter.count('unmarked');
        return caller.once(() => chat.postMessage(posting));
      });
    if (ts === undefined) throw new CallUncertain({ kind: 'broken', code: 'no_ts' }, null);
    return ts;
  }

  /** Slack drops no repeats. */
  mayRepeat(): boolean {
    return false;
  }

  find(): Promise<History> {
    return findMessages(this.#poster, this.#tools.caller, this.#event);
  }

  async replace(ts: string, message: Outgoing): Promise<boolean> {
    const { text, blocks } = message;
    const update = { channel: this.channel, ts, text, ...(blocks.length > 0 && { blocks: [...blocks] }) };
    const change = (more: object): Promise<unknown> =>
      this.#tools.caller.repeated(() => this.#poster.chat.update({ ...update, ...more }));
    try {
      await change(INERT_WORDS).catch((error: unknown) => {
        if (error instanceof CallRefused && isRefusedForExtras(message, error.reason)) return change({});
        throw error;
      });
      return true;
    } catch (error) {
      if (error instanceof CallRefused && isRefusedChange(error.reason)) return false;
      throw error;
    }
  }

  simpler(message: Outgoing, refusal: string): Outgoing | null {
    return simplerWhereRefused(message, refusal);
  }

  /** A file that is left for want of a scope is told of: nobody else would know that it was to come. */
  async #upload(file: RenderedFile, content: Buffer): Promise<unknown> {
    const { caller } = this.#tools;
    try {
      return await caller.once(() => this.#poster.files.uploadV2({ ...fileAt(this.#event, file), file: content }));
    } catch (error) {
      const where = { event: this.#event, poster: this.#poster, caller };
      await tellScope(error, ({ scopes }, scope) => scopes.file(file.title, scope), where);
      throw error;
    }
  }

  /** Outside threads the question is where one would begin. */
  async #setStatus(status: string): Promise<boolean> {
    const { assistant } = this.#poster;
    if (assistant === undefined) return false;
    const { message, thread } = this.#event;
    try {
      await assistant.threads.setStatus({ channel_id: this.channel, thread_ts: thread ?? message, status });
      return true;
    } catch {
      return false;
    }
  }
}

function plainPosting({ asker, thread }: PendingEvent, { text, blocks }: Outgoing): Posting {
  return {
    channel: asker.channel,
    text,
    ...(blocks.length > 0 && { blocks: [...blocks] }),
    ...(thread !== null && { thread_ts: thread }),
  };
}

function extras(event: string, part: number): Omit<Posting, 'channel' | 'text'> {
  return { metadata: { event_type: ANSWER_MARK, event_payload: { event, part } }, ...INERT_TEXT };
}

interface FilePlace {
  readonly channel_id: string;
  readonly filename: string;
  readonly title: string;
  readonly alt_text: string;
}

function fileAt({ asker, thread }: PendingEvent, { name, title, altText }: RenderedFile): FilePlace {
  return {
    channel_id: asker.channel,
    ...(thread !== null && { thread_ts: thread }),
    filename: name,
    title,
    alt_text: altText,
  };
}

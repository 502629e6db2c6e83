import type {
  HistoryPage,
  HistoryQuery,
  Posting,
  SlackPoster,
  Upload,
} from '../../../src/bot/adapters/slack/delivery/slack-poster.js';
import type { Fate } from './delivery-driver.js';

export interface Standing extends Posting {
  ts: string;
}

export const RETRY_AFTER = 7;

/** Messages a page of history: several pages, and fewer than are looked through, for all that a test asks. */
const PAGE = 5;

/** A refusal as WebClient throws it. */
function refusal(code: string): Error {
  return Object.assign(new Error(code), { code: 'slack_webapi_platform_error', data: { ok: false, error: code } });
}

/** Slack's channels, as far as delivery can see them, without a network. */
export class SlackChannels {
  readonly standing: Standing[] = [];
  readonly uploads: Upload[] = [];
  /** The status lines that were shown and not taken away, by channel and thread. */
  readonly statuses = new Map<string, string>();
  /** The fates of the next calls; after them every call is done. */
  readonly fates: Fate[];
  /** How Slack refuses the reading of history; null where it does not. */
  readonly unreadable: string | null;
  /** How Slack refuses a message; null where it does not. */
  refuses: (posting: Posting) => string | null = () => null;
  #clock = 1000;

  constructor(fates: readonly Fate[] = [], unreadable: string | null = null) {
    this.fates = [...fates];
    this.unreadable = unreadable;
  }

  poster(): SlackPoster {
    return {
      chat: {
        postMessage: (posting) => this.#call(() => this.#post(posting)),
        update: (posting) => this.#call(() => this.#update(posting)),
      },
      assistant: {
        threads: {
          setStatus: ({ channel_id: channel, thread_ts: thread, status }) =>
            this.#call(() => this.statuses.set(`${channel} ${thread}`, status)),
        },
      },
      files: { uploadV2: (upload) => this.#call(() => this.uploads.push(upload)) },
      conversations: {
        open: ({ users }) => this.#call(() => ({ channel: { id: `D${users}` } })),
        history: (query) => this.#call(() => this.#read(query, ({ thread_ts }) => thread_ts === undefined)),
        replies: (query) => this.#call(() => this.#read(query, ({ thread_ts }) => thread_ts === query.ts)),
      },
    };
  }

  async #call<T>(act: () => T): Promise<T> {
    const fate = this.fates.shift() ?? 'done';
    if (fate === 'limited') {
      throw Object.assign(new Error('limited'), { code: 'slack_webapi_rate_limited_error', retryAfter: RETRY_AFTER });
    }
    if (fate === 'dropped') throw noResponse();
    const result = act();
    if (fate === 'lost') throw noResponse();
    if (fate === 'broken') {
      throw Object.assign(new Error('500'), { code: 'slack_webapi_http_error', statusCode: 500 });
    }
    return result;
  }

  #post(posting: Posting): { ts: string } {
    this.#check(posting);
    this.#clock += 1;
    const ts = `${this.#clock}.000100`;
    this.standing.push({ ...posting, ts });
    return { ts };
  }

  #update({ ts, channel, text, blocks }: Posting & { ts: string }): object {
    this.#check({ channel, text, ...(blocks !== undefined && { blocks }) });
    const message = this.standing.find((one) => one.ts === ts && one.channel === channel);
    if (message === undefined) throw refusal('message_not_found');
    Object.assign(message, { text, ...(blocks !== undefined && { blocks }) });
    return {};
  }

  /** The latest page first, as Slack gives history. */
  #read({ channel, oldest, cursor = '0' }: HistoryQuery, belongs: (message: Standing) => boolean): HistoryPage {
    if (this.unreadable !== null) throw refusal(this.unreadable);
    const all = this.standing
      .toSorted((a, b) => Number(a.ts) - Number(b.ts))
      .filter((one) => one.channel === channel && belongs(one) && Number(one.ts) >= Number(oldest));
    const start = Number(cursor);
    const messages = all.toReversed().slice(start, start + PAGE);
    return { messages, response_metadata: { next_cursor: start + PAGE < all.length ? String(start + PAGE) : '' } };
  }

  #check(posting: Posting): void {
    const code = this.refuses(posting);
    if (code !== null) throw refusal(code);
  }
}

function noResponse(): Error {
  return Object.assign(new Error('socket hang up'), { code: 'slack_webapi_request_error' });
}

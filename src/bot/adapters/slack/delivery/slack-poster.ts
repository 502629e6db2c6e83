/** Marks a message of ours with the event that it answers, so that it can be found again. */
export interface AnswerMark {
  event_type: typeof ANSWER_MARK;
  event_payload: { event: string; part: number };
}

export const ANSWER_MARK = 'lianwen_answer';

/** A message to post or to put in the place of another. */
export interface Posting {
  channel: string;
  text: string;
  blocks?: Array<{ type: string }>;
  thread_ts?: string;
  metadata?: AnswerMark;
  parse?: 'none';
  link_names?: false;
  unfurl_links?: false;
  unfurl_media?: false;
}

/** "Lianwen is looking it up…": shown in a thread until an answer comes, two minutes at most. */
export interface ThreadStatus {
  channel_id: string;
  thread_ts: string;
  /** "" takes it away. */
  status: string;
}

/** A file to show in a channel, or in a thread of it. */
export type Upload = {
  channel_id: string;
  filename: string;
  title: string;
  alt_text: string;
  file: Buffer;
} & ({ thread_ts: string } | { thread_ts?: never });

export interface HistoryQuery {
  channel: string;
  oldest: string;
  inclusive: boolean;
  include_all_metadata: boolean;
  limit: number;
  cursor?: string;
}

/** A page of messages; metadata as whoever posted them wrote it. */
export interface HistoryPage {
  messages?: Array<{ ts?: string; metadata?: { event_type?: string; event_payload?: unknown } }>;
  response_metadata?: { next_cursor?: string };
}

/**
 * What delivery needs of Slack's Web API: a part of WebClient. To be made with its own retries off
 * (`retryConfig: { retries: 0 }`, `rejectRateLimitedCalls: true`): a repeat after a lost response would post twice.
 */
export interface SlackPoster {
  readonly chat: {
    postMessage(posting: Posting): Promise<{ ts?: string; channel?: string }>;
    update(posting: Omit<Posting, 'unfurl_links' | 'unfurl_media'> & { ts: string }): Promise<unknown>;
  };
  readonly files: {
    uploadV2(upload: Upload): Promise<unknown>;
  };
  /** Not every Slack has it. */
  readonly assistant?: {
    readonly threads: { setStatus(status: ThreadStatus): Promise<unknown> };
  };
  readonly conversations: {
    /** Opens the direct conversation with a user, or gives the one that is open. */
    open(query: { users: string }): Promise<{ channel?: { id?: string } }>;
    history(query: HistoryQuery): Promise<HistoryPage>;
    replies(query: HistoryQuery & { ts: string }): Promise<HistoryPage>;
  };
}

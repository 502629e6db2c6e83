import type { JsonObject } from '../../server-parts/json.js';

/** What is sent to the app, by the name that Socket Mode gives it. */
export interface Envelope {
  readonly type: 'events_api' | 'slash_commands' | 'interactive';
  readonly payload: JsonObject;
  /** Which repetition this is and why; null for the first time. */
  readonly retry: Retry | null;
}

export interface Retry {
  /** From 1. */
  readonly number: number;
  readonly reason: 'http_error' | 'http_timeout' | 'connection_failed';
}

/** What the app said when it acknowledged: null where it said nothing. */
export type Acknowledgement = JsonObject | string | null;

/** A way to the app. */
export interface Transport {
  /** Resolves when the app has acknowledged; rejects with a FailedDelivery if it has not within three seconds. */
  send(envelope: Envelope): Promise<Acknowledgement>;
  /** Breaks the connection. */
  drop(): void;
}

/** Why an envelope was not acknowledged. */
export class FailedDelivery extends Error {
  override readonly name = 'FailedDelivery';
  readonly reason: Retry['reason'];
  /** The status that the app answered with; null where it did not answer. */
  readonly status: number | null;

  constructor(reason: Retry['reason'], status: number | null = null) {
    super(reason);
    this.reason = reason;
    this.status = status;
  }
}

/** Milliseconds that an app has to acknowledge. */
export const ACKNOWLEDGE_WITHIN = 3000;

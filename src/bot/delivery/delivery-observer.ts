import type { PendingEvent } from '../state/state.js';

/** Where an answer stands. */
export interface Standing {
  readonly channel: string;
  /** The platform's ids of its messages, in order. */
  readonly messages: readonly string[];
}

/** Hears how events end. */
export interface DeliveryObserver {
  /**
   * Every message of the answer stands. Called before the event counts as done, and again where the process ends in
   * between. Where it throws, the event is left for later.
   */
  answered(event: PendingEvent, standing: Standing): Promise<void>;
  /** The platform refused; the reason is its code. */
  failed(event: PendingEvent, reason: string): void;
  /** The event is left for later: by a stop, or by an error that is not the platform's. */
  interrupted(event: PendingEvent, error: unknown): void;
}

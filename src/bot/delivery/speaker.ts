import type { PendingEvent } from '../state/state.js';

/** How it is said that an answer is being worked on. */
export interface Working<Message> {
  /** A message that the answer replaces. */
  readonly placeholder: Message;
  /** Words for the platform's own status, where it shows one in the placeholder's stead. */
  readonly status: string;
}

/** The messages of an answer, in order. */
export type Messages<Message> = readonly [Message, ...Message[]];

/** What is said to an event, in a platform's own messages. */
export interface Speaker<Message> {
  working(event: PendingEvent): Promise<Working<Message>>;
  /** Answers; where it throws, `sorry` is said in its place. */
  answer(event: PendingEvent): Promise<Messages<Message>>;
  sorry(event: PendingEvent, error: unknown): Message;
}

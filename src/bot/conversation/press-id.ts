import type { IncomingEvent } from '../state/state.js';

const PRESS = 'press:';

/** The id of a question that a button or a command asked: no two of a user share the time. */
export function pressId(user: string, at: string): string {
  return `${PRESS}${user}:${at}`;
}

/** Whether a button or a command asked the question, so that no message shows it. */
export function isPressed({ id }: Pick<IncomingEvent, 'id'>): boolean {
  return id.startsWith(PRESS);
}

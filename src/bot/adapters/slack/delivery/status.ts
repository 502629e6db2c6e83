import type { PendingEvent } from '../../../state/state.js';
import type { Courier } from './place-message.js';

/**
 * Shows Slack's own line on what the app is doing. It is tried once and never waited for: where Slack refuses it, does
 * not know it or says nothing, a placeholder does as well.
 *
 * @returns whether it is shown
 */
export async function showStatus({ poster }: Courier, event: PendingEvent, status: string): Promise<boolean> {
  const { assistant } = poster;
  if (assistant === undefined) return false;
  try {
    await assistant.threads.setStatus({ ...placeOf(event), status });
    return true;
  } catch {
    return false;
  }
}

/** Takes the status away. Slack does so itself for an answer in the thread, not for one outside threads. */
export async function clearStatus(courier: Courier, event: PendingEvent): Promise<void> {
  if (event.thread === null) await showStatus(courier, event, '');
}

/** Outside threads the question is where one would begin. */
function placeOf({ asker, message, thread }: PendingEvent): { channel_id: string; thread_ts: string } {
  return { channel_id: asker.channel, thread_ts: thread ?? message };
}

import type { Asker } from '../asker.js';
import type { Receipt } from '../reply/reply.js';
import type { Feedback, State } from '../state/state.js';

/** What somebody thinks of an answer. */
export interface Judged extends Pick<Feedback, 'verdict' | 'reason'> {
  readonly asker: Asker;
  /** The name under which the answer's receipt is kept. */
  readonly receipt: string;
}

/**
 * Keeps what is thought of an answer beside its receipt: the last word of each user counts.
 *
 * @returns the receipt; null where it is no longer held
 * @throws StateUnavailableError
 */
export async function noteFeedback(
  { asker, receipt: name, verdict, reason }: Judged,
  { feedback, receipts }: Pick<State, 'feedback' | 'receipts'>,
): Promise<Receipt | null> {
  const receipt = await receipts.read(asker, name);
  await feedback.keep({ asker, message: name, verdict, reason, receipt });
  return receipt;
}

/** What is known of a message that is to stand in its channel exactly once. */
export interface Placement {
  /** The platform's id of the message, once it is known to stand there. */
  readonly message: string | null;
  /** How often posting it was begun without being told how it ended. */
  readonly attempts: number;
  /** Whether an earlier process may have posted it unnoted: it is looked for before the first attempt. */
  readonly doubtful: boolean;
  /** Whether posting it again leaves one message, now. */
  readonly repeatable: boolean;
  /** What the channel's history says since the last attempt. */
  readonly history: 'unread' | 'absent' | 'unreadable';
}

export type PlacementStep =
  | { readonly do: 'use'; readonly message: string }
  | { readonly do: 'look' }
  /** `blind`: it may stand there already, and nothing can tell. */
  | { readonly do: 'post'; readonly blind: boolean }
  | { readonly do: 'give-up' };

/** Attempts without word and without a history to look in: one, and its one repeat. */
const MOST_BLIND_ATTEMPTS = 2;

/**
 * What to do next so that a message stands in its channel once. What may have been posted is looked for, unless the
 * platform drops a repeat; only where history cannot be read is it posted again blindly, once, since an answer that came
 * twice is better than none.
 */
export function nextStep({ message, attempts, doubtful, repeatable, history }: Placement): PlacementStep {
  if (message !== null) return { do: 'use', message };
  if (repeatable || (attempts === 0 && !doubtful)) return { do: 'post', blind: false };
  if (history === 'unread') return { do: 'look' };
  if (history === 'absent') return { do: 'post', blind: false };
  return attempts < MOST_BLIND_ATTEMPTS ? { do: 'post', blind: attempts > 0 } : { do: 'give-up' };
}

/** What is known of a message that is to stand in its channel exactly once. */
export interface Placement {
  /** Slack's id of the message, once it is known to stand there. */
  readonly message: string | null;
  /** How often posting it was begun without being told how it ended. */
  readonly attempts: number;
  /** Whether an earlier process may have posted it unnoted: it is looked for before the first attempt. */
  readonly doubtful: boolean;
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
 * What to do next so that a message stands in its channel once. What may have been posted is looked for; only where
 * history cannot be read is it posted again blindly, once, since an answer that came twice is better than none.
 */
export function nextStep({ message, attempts, doubtful, history }: Placement): PlacementStep {
  if (message !== null) return { do: 'use', message };
  if (attempts === 0 && !doubtful) return { do: 'post', blind: false };
  if (history === 'unread') return { do: 'look' };
  if (history === 'absent') return { do: 'post', blind: false };
  return attempts < MOST_BLIND_ATTEMPTS ? { do: 'post', blind: attempts > 0 } : { do: 'give-up' };
}

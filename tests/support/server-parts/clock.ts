/** Time as the server sees it. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs the action once, after so many milliseconds; the returned function calls it off. */
  after(milliseconds: number, action: () => void): () => void;
}

/** A clock that stands still until it is moved. */
export interface ManualClock extends Clock {
  /** Moves on and runs what fell due, in order. What is sent on the way has no time to be answered: go step by step. */
  advance(milliseconds: number): void;
}

/** The machine's time. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after: (milliseconds, action) => {
    const timer = setTimeout(action, milliseconds).unref();
    return () => clearTimeout(timer);
  },
};

/** Starts at the machine's time, because receivers compare the time of a signature with theirs. */
export function manualClock(start = Date.now()): ManualClock {
  let now = start;
  const waiting = new Set<{ readonly due: number; readonly action: () => void }>();
  const nextUntil = (limit: number) =>
    [...waiting]
      .filter(({ due }) => due <= limit)
      .toSorted((a, b) => a.due - b.due)
      .at(0);
  return {
    now: () => now,
    after: (milliseconds, action) => {
      const entry = { due: now + milliseconds, action };
      waiting.add(entry);
      return () => void waiting.delete(entry);
    },
    advance: (milliseconds) => {
      const end = now + milliseconds;
      for (let next = nextUntil(end); next !== undefined; next = nextUntil(end)) {
        now = next.due;
        waiting.delete(next);
        next.action();
      }
      now = end;
    },
  };
}

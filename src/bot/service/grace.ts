/** Milliseconds for answers that were begun when a process is told to stop: containers are killed after ten seconds. */
export const GRACE = 8000;

/** Milliseconds for a platform's goodbye; with the grace still less than that. */
export const CLOSING = 1000;

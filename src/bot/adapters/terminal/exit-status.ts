/** 0 for a finished run, 1 for a failure or a replay that differs, 2 for wrong usage. */
export type ExitStatus = 0 | 1 | 2;

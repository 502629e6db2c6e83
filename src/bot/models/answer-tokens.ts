/** Tokens of one answer at the most: a long reply is a quarter of it, the rest is left to models that think first. */
export const ANSWER_TOKENS = 4096;

/**
 * A closed class: the copula and verbs that say no more than it of an amount. None moves, compares, orders, denies or
 * limits anything; from, to, by, than and not are no part of it, since they change what numbers stand for.
 */
export const FUNCTION_WORDS_EN: readonly string[] = [
  'amounts? to',
  'amounted to',
  'amounting to',
  'came to',
  'comes to',
  'coming to',
  'came in at',
  'stood at',
  'stands at',
  'standing at',
  'was put at',
  'is put at',
  'is given as',
  'was given as',
  'is listed at',
  'was recorded at',
  'recorded',
  'totall?ed',
  'reached',
  'there (?:is|are|was|were)',
  'these',
  'those',
];

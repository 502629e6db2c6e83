/** Words for so many of the things named before. */
export const PLURAL: readonly (readonly [pattern: RegExp, count: number])[] = [
  [/[这那]三[个种类项者样]|三者|\b(?:the|all|these|those) three\b(?! with\b| \w+est\b| most\b| least\b)/iu, 3],
  [
    /[这那]?两[个种类项者样](?!年)|[二两]者|前者.*后者|后者.*前者|\b(?:former|first)\b.*\b(?:latter|second)\b|\b(?:latter|second)\b.*\b(?:former|first)\b|\b(?:the|these|those) two\b(?! years)|\bboth\b(?! years)/iu,
    2,
  ],
];

/** Words for several things named before: all that an answer chose, or the last two that were named. */
export const OPEN_PLURAL = /它们|这些|那些|其中|(?:这|那)几[个种类项样]|\b(?:them|these|those|they|their)\b/iu;

/** Words that point at one thing said before. */
export const POINTING = /它|其(?!中|次|他|实)|[这那](?:个|种|类|项)?|\b(?:it|its|that|this)\b/iu;

/** How many of the things named before a plural says; null where it says no number. */
export function saidCount(question: string): number | null {
  return PLURAL.find(([pattern]) => pattern.test(question))?.[1] ?? null;
}

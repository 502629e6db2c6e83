const ORDINALS: readonly (readonly [RegExp, number])[] = [
  [/第[一1][个条项种点]|首先|\b(?:the )?first\b(?: one)?/iu, 1],
  [/第[二2][个条项种点]|\b(?:the )?second\b(?: one)?/iu, 2],
  [/第[三3][个条项种点]|\b(?:the )?third\b(?: one)?/iu, 3],
  [/第[四4][个条项种点]|\bfourth\b/iu, 4],
  [/最后(?:一)?[个条项种点]|\b(?:the )?last\b(?: one)?/iu, -1],
];

/** A question without the ordinals it names. */
export function withoutOrdinals(question: string): string {
  return ORDINALS.reduce((text, [pattern]) => text.replace(pattern, ''), question).trim();
}

/** Which item of a list a question means: 1 for the first, -1 for the last, null where it names none. */
export function findOrdinal(question: string): number | null {
  return ORDINALS.find(([pattern]) => pattern.test(question))?.[1] ?? null;
}

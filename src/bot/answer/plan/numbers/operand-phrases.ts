/** The two things that a question sets against each other, as phrases: left minus right, part over whole. */
export interface PhrasePair {
  readonly left: string;
  readonly right: string;
  /** What is said of both: "in 2019". */
  readonly rest: string;
}

type Wording = readonly [pattern: RegExp, left: 'first' | 'second'];

/** Wordings of a quotient; the part may stand first or second. */
const QUOTIENTS: readonly Wording[] = [
  [/\bratio of (?<a>.+?) (?:to|over|against) (?<b>.+)/iu, 'first'],
  [/\bratio (?:between|in) (?<a>.+?) and (?<b>.+)/iu, 'first'],
  [
    /\b(?:proportion|percentage|share) of (?<a>.+?) (?:over|out of|to|against|in|within|among|as a part of) (?<b>.+)/iu,
    'first',
  ],
  [/\bconstitution of (?<a>.+?) (?:among|in|out of|to) (?<b>.+)/iu, 'first'],
  [/(?:was|were|is|are) (?<a>.+?) as a (?:percentage|proportion|percent|fraction|ratio|share) of (?<b>.+)/iu, 'first'],
  [/(?<a>.+?) as a (?:percentage|proportion|percent|fraction|ratio|share) of (?<b>.+)/iu, 'first'],
  [
    /\b(?:percentage|percent|proportion|share) of (?<a>.+?) (?:was|were|is|are|does|did|do|consists? of|comes? from|came from|represented by|attributable to|generated from|accounted for by) (?<b>.+)/iu,
    'second',
  ],
];

const DIFFERENCES: readonly Wording[] = [
  [/\bbetween (?<a>.+?) and (?<b>.+)/iu, 'first'],
  [/\bdifference (?:in|of) (?<a>.+?) (?:and|to|from|versus|vs) (?<b>.+)/iu, 'first'],
];

/** The two sides of a ratio or a difference; null where the question is not worded as one. */
export function phrasePair(question: string, kind: 'quotient' | 'difference'): PhrasePair | null {
  for (const [pattern, left] of kind === 'quotient' ? QUOTIENTS : DIFFERENCES) {
    const found = pattern.exec(question);
    const { a, b } = found?.groups ?? {};
    if (!found || a === undefined || b === undefined) continue;
    const rest = question.slice(0, found.index);
    return left === 'first' ? { left: a, right: b, rest } : { left: b, right: a, rest };
  }
  return null;
}

import type { Expression } from './reading.js';
import { either } from './reading.js';
import { isPeriod } from './english-pairs.js';
import { readWording, type ReadExpression, type Wording } from './wording.js';

type Form = 'number' | 'percent' | 'times';

/** Words for a share. */
export const SHARE = String.raw`(?:percentage|percent|per cent|proportion|share|fraction|ratio)`;

const IN_PERCENT = /percent|per cent|%|\bshare\b/iu;

/** A quotient is a percentage where the question says so. */
export function formOf(text: string): 'number' | 'percent' {
  return IN_PERCENT.test(text) ? 'percent' : 'number';
}

interface Sides {
  readonly part: string;
  readonly whole: string;
  readonly as: Form;
}

/** A question that as a whole is a quotient: "A as a percentage of B"; null where it is none. */
export function readQuotient(text: string, read: ReadExpression): Expression | null {
  const sides = readWording(text, QUOTIENTS);
  return sides && quotient(sides, read);
}

function quotient({ part, whole, as }: Sides, read: ReadExpression): Expression {
  return { kind: 'quotient', as, part: read(part), whole: read(whole) };
}

const VERB = String.raw`(?:was|were|is|are|does|did|do|consists? of|comes? from|came from)`;
const PARTICIPLE = String.raw`(?:made up|represented|generated|attributable|accounted for|contributed|comprised|composed|derived)`;

const QUOTIENTS: readonly Wording<Sides>[] = [
  {
    pattern: new RegExp(
      String.raw`^(?<a>.+?),? (?:expressed )?as an? (?<how>${SHARE}(?: \(.*?\))?) (?:of|to) (?<b>.+)$`,
      'iu',
    ),
    read: ({ a = '', b = '', how = '' }) => ({ part: withoutShare(a), whole: b, as: formOf(`${how} ${a}`) }),
  },
  {
    pattern: new RegExp(
      String.raw`\bwhat (?<how>${SHARE}) of (?<b>.+?) ${VERB}\b (?:${PARTICIPLE}\b)?\s*(?:of|by|from|to|for)?(?<a>.+?)(?: (?:form|make up|made up)\b.*)?$`,
      'iu',
    ),
    read: ({ a = '', b = '', how = '' }) => ({ part: a, whole: b, as: formOf(how) }),
  },
  {
    pattern:
      /\bhow many times (?:is|was|were|are) (?<a>.+?) (?:as (?:large|high|big|much) as|larger than|greater than|of|that of|the) (?<b>.+)$/iu,
    read: ({ a = '', b = '' }) => ({ part: a, whole: b, as: 'times' }),
  },
  {
    pattern: /^(?:what (?:is|was|are|were) )?(?<a>.+?),? divided by (?<b>.+)$/iu,
    read: ({ a = '', b = '' }) => ({ part: a, whole: b, as: 'number' }),
  },
];

/** "What is the percentage of X as a percentage of Y" */
function withoutShare(text: string): string {
  return text.replace(new RegExp(String.raw`^(?:what (?:is|was|were|are) )?(?:the )?${SHARE} of `, 'iu'), '');
}

/** What joins the sides of a quotient, by the word that it is asked with. */
const JOINTS = {
  ratio: / (?:to|over|against) /giu,
  between: / (?:and|to) /giu,
  share: / (?:over|out of|against|in|within|among|as a part of|as part of) /giu,
} as const;

/** "A in B", "A over B": the joint may stand in either's name too, so that each is tried; null where there is none. */
export function splitQuotient(
  text: string,
  as: Form,
  joint: keyof typeof JOINTS,
  read: ReadExpression,
): Expression | null {
  return either(
    [...text.matchAll(JOINTS[joint])].flatMap(({ index, 0: found }) => {
      const [part, whole] = [text.slice(0, index), text.slice(index + found.length)];
      return found === ' in ' && isPeriod(whole) ? [] : [quotient({ part, whole, as }, read)];
    }),
  );
}

const REPRESENTED =
  /^(?<whole>.+?) (?:represented|accounted for|contributed|made up|generated) (?:by|from|of) (?<part>.+)$/iu;

/** "The percentage of B represented by A": the part stands second; null where it is not so worded. */
export function representedBy(text: string, as: Form, read: ReadExpression): Expression | null {
  const { whole, part } = REPRESENTED.exec(text)?.groups ?? {};
  return whole === undefined || part === undefined ? null : quotient({ part, whole, as }, read);
}

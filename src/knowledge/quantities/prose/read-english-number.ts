import { Exact } from '../exact.js';
import { foundAt, type Written } from './written.js';

const ONES = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
] as const;

const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'] as const;

const VALUES: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, index) => [word, index] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
]);

const ONE = [...ONES].toSorted((left, right) => right.length - left.length).join('|');
const BELOW_HUNDRED = `(?:(?:${TENS.join('|')})(?:[- ](?:${ONES.slice(1, 10).join('|')})\\b)?|${ONE})(?![A-Za-z])`;

/** Below a thousand: "two hundred and fifty", "thirty-one". Larger words are magnitudes. */
const NUMBER = new RegExp(
  `(?<first>${BELOW_HUNDRED})(?: (?<hundred>hundred)\\b(?:(?: and)? (?<rest>${BELOW_HUNDRED}))?)?`,
  'iuy',
);

function valueOf(words: string): number {
  return words
    .toLowerCase()
    .split(/[- ]/u)
    .reduce((sum, word) => sum + (VALUES.get(word) ?? 0), 0);
}

/** The English number word below a thousand that starts here: "two hundred and fifty" is 250. */
export function readEnglishNumber(text: string, at: number): Written | null {
  const match = foundAt(NUMBER, text, at);
  if (match === null) {
    return null;
  }
  const { first = '', hundred, rest } = match.groups ?? {};
  const value = hundred === undefined ? valueOf(first) : valueOf(first) * 100 + valueOf(rest ?? '');
  return { value: new Exact(value), decimals: 0, end: at + match[0].length };
}

import type { MentionMeaning } from '../prose/mention.js';

/** Digits and number words that are no amounts, and how a text writes them: sources of regular expressions. */
export interface OtherNumbers {
  readonly kind: Extract<MentionMeaning['kind'], 'address' | 'citation' | 'name' | 'ordinal' | 'period' | 'vague'>;
  readonly patterns: readonly string[];
}

/** A year that the sources speak of. */
export const YEAR = '(?:1[89]|20)\\d{2}';
const MONTH = '(?:0?[1-9]|1[0-2])';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const DASH = ' ?[-–—―~] ?';

/** Numbers that both languages write alike. Order matters: the first that fits is taken. */
export const OTHER_NUMBERS: readonly OtherNumbers[] = [
  { kind: 'citation', patterns: ['\\[\\d{1,4}(?: ?[-–—,，、~] ?\\d{1,4}){0,40}\\]'] },
  {
    kind: 'period',
    patterns: [
      `${YEAR}-${MONTH}-${DAY}(?!\\d)`,
      `${YEAR}/${MONTH}/${DAY}(?!\\d)`,
      `${YEAR}\\.${MONTH}\\.${DAY}(?![\\d.])`,
      `${YEAR}${DASH}${YEAR}(?:年(?:度|间)?)?(?!\\d)`,
      `${YEAR}/${YEAR}(?!\\d)`,
      `${YEAR}-${MONTH}(?![\\d.])`,
      `${YEAR}/\\d{2}(?![\\d.])`,
      `${YEAR} ?Q[1-4](?!\\d)`,
      `(?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?(?!\\d)`,
    ],
  },
  { kind: 'address', patterns: ['[①-⑳⑴-⒇]', '§ ?\\d{1,3}(?:\\.\\d{1,3}){0,5}', '\\(\\d{1,2}\\)(?=[^\\d])'] },
  // Three parts or more between points, where they are no thousands: a section.
  { kind: 'address', patterns: ['\\d{1,2}(?:\\.\\d{1,2}){2,6}(?!\\.?\\d)'] },
];

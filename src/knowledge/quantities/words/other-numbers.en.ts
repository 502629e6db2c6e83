import { type OtherNumbers, YEAR } from './other-numbers.js';

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\.?';
const PLACE = '(?:first|second|third|fourth)';

/** English numbers that are no amounts. Order matters: the first that fits is taken. */
export const OTHER_NUMBERS_EN: readonly OtherNumbers[] = [
  {
    kind: 'period',
    patterns: [
      `\\b${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? ${YEAR}\\b`,
      `\\b\\d{1,2}(?:st|nd|rd|th)? ${MONTH}(?: ${YEAR})?\\b`,
      `\\b${MONTH} ${YEAR}\\b`,
      `\\b${MONTH} \\d{1,2}(?:st|nd|rd|th)?\\b(?![.,]\\d)`,
      `\\b[QH][1-4](?: |-)?(?:of )?${YEAR}\\b`,
      '\\bQ[1-4]\\b',
      '\\bH[12]\\b',
      `\\bFY ?-?(?:${YEAR}|\\d{2})\\b`,
      `\\b${PLACE} (?:quarter|half)(?: of)?(?: ${YEAR})?\\b`,
      `\\b${YEAR} (?:to|through|and) ${YEAR}\\b`,
      `\\b${YEAR}s\\b`,
      '\\b(?:\\d{1,2}(?:st|nd|rd|th)|nineteenth|twentieth|twenty-first) century\\b',
      '\\b\\d{1,2}th Five-Year Plan\\b',
      '\\bFive-Year Plan\\b',
    ],
  },
  {
    kind: 'address',
    patterns: [
      '\\b(?:tables?|figures?|figs?\\.?|sections?|sec\\.|chapters?|equations?|eqs?\\.|appendix|pages?|notes?|paragraphs?|no\\.|pp?\\.) ?\\(?\\d{1,4}(?:\\.\\d{1,3}){0,5}\\)?(?![\\d%]|[.,]\\d)(?! ?(?:percent|per cent|million|billion))',
      '(?<![^\\n])\\d{1,2}[.)](?= )',
    ],
  },
  { kind: 'name', patterns: ['\\b(?:industry|web|version|v) ?\\d+\\.\\d+'] },
  {
    kind: 'ordinal',
    patterns: [
      '\\b\\d{1,4}(?:st|nd|rd|th)\\b',
      // "By a third" is a part of a whole.
      '(?<!\\b(?:by|about|around|roughly|approximately|nearly|almost|over|than) (?:a|one) )\\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)(?:ly)?\\b(?! of\\b| quarter)',
    ],
  },
  {
    kind: 'vague',
    patterns: [
      '\\b(?:tens|dozens|scores|hundreds|thousands|millions|billions|trillions) of(?: (?:thousands|millions|billions|trillions) of)?\\b',
      '\\ba (?:few|couple of)\\b',
      '\\bseveral(?: (?:hundred|thousand|million|billion))?\\b',
    ],
  },
];

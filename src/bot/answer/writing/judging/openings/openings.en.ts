import type { OpeningGrammar } from './opening-grammar.js';

const TO =
  '(?:as (?:for|regards|to)|regarding|concerning|with (?:regard|respect|reference) to|in (?:respect|terms) of|when it comes to|(?:now )?(?:turning|moving|coming) (?:now |next |on |back )?to|(?:starting|beginning) with|looking (?:only |just |first |next )?at|considering|taking|take|speaking of|in the case of|for|across|within|on|measured(?: by)?|judged by|going by)';
const ALONE = '(?: (?:alone|only|itself|specifically|in particular|on its own|as such))?';
const UNIT = String.raw`(?<topic>(?:(?:hundreds? (?:of )?|100 )?(?:trillion|billion|million|thousand)s? (?:of )?)?(?:yuan|dollars?)|(?:tr|b|m)illions|renminbi|rmb|[百千万亿]{0,3}元|percentages?|percent|per cent|percentage points|points|(?:a )?multiples?|times)`;

/** How English opens a sentence on a figure. */
export const OPENINGS_EN: OpeningGrammar = {
  about: [
    new RegExp(String.raw`^(?:as|so) far as (?<topic>[^;:]+?) (?:is|are) concerned,\s+`, 'iu'),
    new RegExp(String.raw`^in (?<topic>(?:absolute|relative) terms),\s+`, 'iu'),
    new RegExp(String.raw`^in (?<topic>[^;:,]+?) terms,\s+`, 'iu'),
    new RegExp(String.raw`^${TO} (?:the )?(?<topic>[^;:]+?)${ALONE}[,:]\s+`, 'iu'),
  ],
  inUnit: new RegExp(
    String.raw`^(?:(?:if )?(?:expressed|measured|stated|given|put|counted|shown|quoted|converted|calculated) )?(?:in|into|to|as) ${UNIT}(?: terms)?,\s+`,
    'iu',
  ),
  idle: /^(?:to answer the question|(?:put )?in(?:to)? (?:figures|numbers)|(?:to put it|put) (?:simply|plainly)|simply put|in (?:short|brief)),\s+/iu,
  by: (topic) => `By ${topic}, `,
  comma: ', ',
};

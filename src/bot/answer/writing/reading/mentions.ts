import { parseQuantities, remembering, type QuantityMention } from '../../../../knowledge/index.js';

/** Space that print sets between Chinese and digits; it parts no words. */
const GAPS = /(?<=\p{Script=Han})\s+(?=\d)|(?<=\d)\s+(?=\p{Script=Han})/gu;

/** A text without the space between Chinese and digits: 第 7 is 第7. */
export function withoutGaps(text: string): string {
  return text.replace(GAPS, '');
}

/** The numbers of a text, as they are without such space. */
export const numberMentions = remembering((text): readonly QuantityMention[] => parseQuantities(withoutGaps(text)));

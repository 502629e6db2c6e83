import { graphemesOf } from '../reply/segments.js';
import type { Weigh } from '../reply/split-text.js';
import { wellFormed } from '../reply/well-formed.js';

const ELLIPSIS = '…';

/** `text` within `limit` by a platform's count; what does not fit gives way to an ellipsis, whole graphemes at a time. */
export function shortened(text: string, limit: number, weigh: Weigh): string {
  if (weigh(text) <= limit) return wellFormed(text);
  let kept = '';
  let used = ELLIPSIS.length;
  for (const grapheme of graphemesOf(text.slice(0, limit))) {
    used += weigh(grapheme);
    if (used > limit) break;
    kept += grapheme;
  }
  return wellFormed(kept).trimEnd() + ELLIPSIS;
}

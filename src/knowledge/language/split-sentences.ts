import { endsSentence } from './sentence-end.js';

/** Where a sentence stands in its text: [start, end) in UTF-16 code units, without white space around it. */
export type SentenceSpan = readonly [start: number, end: number];

/**
 * A run of sentence-final marks, the closing quotes and brackets after it, and citation marks set right behind them:
 * `。”`, `?)`, `.[3] [4]`. Or a line break with the white space around it.
 */
const BOUNDARY =
  /(?<marks>[。！？｡．.!?…]+)[”’"'」』）)\]】》〉]*(?:\[\d[\d\s,，–-]*\](?:\s?\[\d[\d\s,，–-]*\])*)?|[^\S\n]*\n\s*/gu;

/** A line that opens an item of its own: the break before it is no hard wrap. */
const ITEM_START = /^(?:[-*+•·●▪]\s|\d+[.)、．]\s*|[（(]?[一二三四五六七八九十\d]+[）)、]|#{1,6}\s)/u;

function breaksLine(text: string, lineBreak: string, end: number): boolean {
  return /\n\s*\n/u.test(lineBreak) || ITEM_START.test(text.slice(end, end + 12));
}

function pushTrimmed(spans: SentenceSpan[], text: string, start: number, end: number): void {
  const piece = text.slice(start, end);
  const lead = piece.length - piece.trimStart().length;
  const length = piece.trim().length;
  if (length > 0) {
    spans.push([start + lead, start + lead + length]);
  }
}

/**
 * Splits a text into sentences, Chinese, English or mixed. The spans are in order, do not overlap, and together hold
 * every character but white space. A hard line wrap does not end a sentence; a blank line or a list item does.
 *
 * Intl.Segmenter was tried first: it cuts after "Dr.", "U.S." and "Figure 1.", and parts `。[4]` behind the bracket;
 * its rules also change with the ICU of the Node release, while stored sentence vectors must keep their spans.
 *
 * @example
 * ```ts source="./language.examples.ts#split"
 * const text = '韧性很重要[4]。Dr. Li agrees.';
 * const sentences = splitSentences(text).map((span) => text.slice(...span));
 * assert.deepEqual(sentences, ['韧性很重要[4]。', 'Dr. Li agrees.']);
 * ```
 */
export function splitSentences(text: string): readonly SentenceSpan[] {
  const spans: SentenceSpan[] = [];
  let start = 0;
  for (const match of text.matchAll(BOUNDARY)) {
    const end = match.index + match[0].length;
    const marks = match.groups?.['marks'];
    const ends =
      marks === undefined
        ? breaksLine(text, match[0], end)
        : endsSentence({
            before: text.slice(start, match.index),
            marks,
            run: match[0],
            after: text.slice(end, end + 40),
          });
    if (ends) {
      pushTrimmed(spans, text, start, end);
      start = end;
    }
  }
  pushTrimmed(spans, text, start, text.length);
  return spans;
}

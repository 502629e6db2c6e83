/**
 * Each segment that Node gives carries a copy of the whole text it was taken from: 60,000 characters at once need
 * gigabytes. Texts are segmented in windows, longer than any word or grapheme that people write.
 */
const WINDOW = 256;

let graphemes: Intl.Segmenter | undefined;
let words: Intl.Segmenter | undefined;

/** What a reader takes for one character each; together they are the text. */
export function graphemesOf(text: string): string[] {
  graphemes ??= new Intl.Segmenter('zh', { granularity: 'grapheme' });
  return inWindows(text, graphemes);
}

/** Words, Chinese ones as well, with the marks and spaces between them; together they are the text. */
export function wordsOf(text: string): string[] {
  words ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return inWindows(text, words);
}

/** The last segment of a window may go on behind it, so that the next window begins there. */
function inWindows(text: string, segmenter: Intl.Segmenter): string[] {
  const found: string[] = [];
  let offset = 0;
  while (offset < text.length) {
    const segments = Array.from(segmenter.segment(text.slice(offset, offset + WINDOW)), ({ segment }) => segment);
    if (segments.length > 1 && offset + WINDOW < text.length) segments.pop();
    for (const segment of segments) {
      found.push(segment);
      offset += segment.length;
    }
  }
  return found;
}

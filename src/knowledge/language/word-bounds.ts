/** Characters given to the segmenter at a time: what it takes for a text grows with more than its length. */
const WINDOW = 500;
/** Words at the end of a window that are read again: what follows may join them. */
const READ_AGAIN = 2;

let segmenter: Intl.Segmenter | undefined;

/** Where words begin in a Chinese text, and its end. */
export function wordBounds(text: string): ReadonlySet<number> {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const bounds = new Set([0, text.length]);
  for (let start = 0; start < text.length;) {
    const words = [...segmenter.segment(text.slice(start, start + WINDOW))].map(({ index }) => index);
    const isLast = start + WINDOW >= text.length;
    const sure = isLast || words.length <= READ_AGAIN ? words : words.slice(0, -READ_AGAIN);
    for (const index of sure) bounds.add(start + index);
    start += isLast || sure.length === words.length ? WINDOW : (words[sure.length] ?? WINDOW);
  }
  return bounds;
}

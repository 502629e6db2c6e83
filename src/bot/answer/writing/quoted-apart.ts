/** Marks of quotation of which one opens and the other closes. */
const PAIRS = [
  ['“', '”'],
  ['「', '」'],
] as const;

/**
 * Sentences that follow each other, with each part of a quotation that goes over several of them in marks of its own: they
 * are judged, and may fall, one by one. One that is never closed stays as it is.
 */
export function quotedApart(sentences: readonly string[]): readonly string[] {
  return PAIRS.reduce((texts, pair) => partedBy(texts, pair), sentences);
}

function partedBy(sentences: readonly string[], [open, close]: readonly [string, string]): readonly string[] {
  const texts = [...sentences];
  for (const [from, text] of sentences.entries()) {
    if (depthOf(text, open, close) !== 1) continue;
    const length = sentences.slice(from + 1).findIndex((one) => depthOf(one, open, close) !== 0);
    const to = from + 1 + length;
    if (length < 0 || depthOf(sentences[to] ?? '', open, close) !== -1) continue;
    for (let at = from; at <= to; at += 1) {
      texts[at] = `${at > from ? open : ''}${sentences[at] ?? ''}${at < to ? close : ''}`;
    }
  }
  return texts;
}

/** How many more quotations a text opens than it closes. */
function depthOf(text: string, open: string, close: string): number {
  return text.split(open).length - text.split(close).length;
}

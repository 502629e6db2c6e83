/** A line of a note: words by themselves, or an item of the list that they lead. */
export interface NoteLine {
  readonly kind: 'words' | 'item';
  readonly text: string;
}

const ITEM = /^\s*- /u;

/** The lines of a note: a file has paragraphs and lists where a chat has line breaks. */
export function noteLines(text: string): readonly NoteLine[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) =>
    ITEM.test(line) ? { kind: 'item', text: line.replace(ITEM, '') } : { kind: 'words', text: line },
  );
}

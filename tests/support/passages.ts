import type { Passage } from '../../src/knowledge/index.js';
import { detectLanguage } from '../../src/knowledge/index.js';

/** A paragraph of its own document, `p0`, `p1`, and so on. */
export function passage(text: string, number: number, more: Partial<Passage> = {}): Passage {
  return {
    id: `p${number}#p1`,
    document: `p${number}`,
    section: null,
    kind: 'paragraph',
    language: detectLanguage(text),
    text,
    rendering: null,
    table: null,
    ...more,
  };
}

/** Each text as a paragraph of its own document. */
export function passagesOf(texts: readonly string[]): readonly Passage[] {
  return texts.map((text, number) => passage(text, number));
}

import { pointsBack } from '../../language/points-back.js';
import { splitSentences } from '../../language/split-sentences.js';
import { alignSentences } from '../../documents/rendering.js';
import type { Passage } from '../../documents/document.js';

/** A sentence, or a line of a table, where it stands, and its stored English. */
export interface SentenceUnit {
  readonly text: string;
  readonly span: readonly [start: number, end: number];
  readonly rendering: string | null;
}

/** A sentence as it is compared with a query: behind the one before where it points back at it. */
export interface SentenceInContext {
  readonly text: string;
  readonly rendering: string | null;
}

/** The sentences of a passage in order; for a table its lines. */
export function sentenceUnits(passage: Passage): readonly SentenceUnit[] {
  const spans = passage.kind === 'table' ? lineSpans(passage.text) : splitSentences(passage.text);
  const aligned = alignSentences(passage);
  return spans.map((span, index) => ({
    text: passage.text.slice(...span),
    span,
    rendering: aligned?.[index]?.rendering ?? null,
  }));
}

/** The sentences of a passage, each with the one before it where it could not be understood alone. */
export function sentencesInContext(units: readonly SentenceUnit[]): readonly SentenceInContext[] {
  return units.map((unit, index) => {
    const before = units[index - 1];
    if (!before || !pointsBack(unit.text)) return unit;
    const rendering = unit.rendering === null ? null : `${before.rendering ?? ''} ${unit.rendering}`.trim();
    return { text: `${before.text}${unit.text}`, rendering };
  });
}

function lineSpans(text: string): readonly (readonly [start: number, end: number])[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const span = [start, start + line.length] as const;
    start += line.length + 1;
    return span;
  });
}

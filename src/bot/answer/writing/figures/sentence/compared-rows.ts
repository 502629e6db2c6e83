import type { Row } from '../../../../../knowledge/index.js';
import { isWordOf, type ClaimToken, type Meaning } from '../../../../../tools/index.js';
import type { FigureSentence } from './figure-sentence.js';

/** What is compared, and what it is compared with. */
export interface ComparedRows {
  readonly subject: Row;
  readonly object: Row;
}

/** In front of what something is compared with: 比, "than", "higher than", "exceeded". */
const BEFORE_OBJECT: ReadonlySet<Meaning> = new Set<Meaning>(['faster', 'less', 'more', 'slower', 'than']);
/** Between such a word and the row: "than exports of", "than that of"; a verb would make the row what is spoken of. */
const BETWEEN: ReadonlySet<Meaning> = new Set<Meaning>(['amount', 'growth', 'of']);
const BETWEEN_WORDS: ReadonlySet<string> = new Set(['at', 'for', 'in', 'that', 'those']);

/** Which of two rows is compared with which; null where words do not tell. */
export function comparedRows(rows: readonly Row[], sentence: FigureSentence): ComparedRows | null {
  const { tokens } = sentence;
  const objects = new Set(
    tokens.flatMap((token, at) => {
      const row = sentence.rowOf(token, rows);
      return row && isObject(sentence, at) ? [row] : [];
    }),
  );
  const [object, other] = objects;
  const subject = rows.find((row) => row !== object);
  return object && subject && !other ? { subject, object } : null;
}

/** Whether a row stands where what something is compared with does. */
export function isObject(sentence: FigureSentence, at: number): boolean {
  const { tokens } = sentence;
  const behind = tokens[at + 1];
  return isWordOf(behind, 'compared') || isExceeded(sentence, at);
}

/** Whether what stands at a place is what something lies above or below: "more than toys", 高于玩具. */
export function isExceeded(sentence: FigureSentence, at: number): boolean {
  const { tokens } = sentence;
  const before = tokens.slice(0, at).findLast((token) => !isBetween(token, sentence));
  return before?.kind === 'word' && BEFORE_OBJECT.has(before.meaning);
}

function isBetween(token: ClaimToken, sentence: FigureSentence): boolean {
  if (sentence.isContext(token)) return true;
  if (token.kind !== 'word') return false;
  return BETWEEN.has(token.meaning) || BETWEEN_WORDS.has(sentence.written(token).toLowerCase());
}

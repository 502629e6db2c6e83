import {
  enumeratorOf,
  splitSentences,
  type Corpus,
  type Passage,
  type ScoredSentence,
} from '../../../knowledge/index.js';
import { findDocument } from '../../../tools/index.js';

/** Where a sentence stands. */
export type SentencePlace = Pick<ScoredSentence, 'index' | 'passage'>;

interface Entry extends SentencePlace {
  readonly series: number;
  readonly opens: boolean;
}

/**
 * The entries of the list written out in prose (一是 …, 二是 …; 首先 …, 其次 …) that one of the sentences belongs to, in
 * order; nothing where none does. A list runs from its opening word to the next one of its series, within a section.
 */
export function writtenListAround(sentences: readonly SentencePlace[], corpus: Corpus): readonly SentencePlace[] {
  const member = sentences.find(({ passage, index }) => enumeratorOf(textAt(passage, index)) !== null);
  if (!member) return [];
  const entries = entriesOf(member.passage, corpus);
  const place = entries.findIndex(({ passage, index }) => passage.id === member.passage.id && index === member.index);
  const series = entries.filter((entry) => entry.series === entries[place]?.series);
  const at = series.findIndex((entry) => entry === entries[place]);
  const start = series.findLastIndex((entry, index) => entry.opens && index <= at);
  const next = series.findIndex((entry, index) => entry.opens && index > at);
  return series.slice(Math.max(start, 0), next < 0 ? series.length : next);
}

/** Every entry of a written-out list in the section of a passage. */
function entriesOf({ document, section }: Passage, corpus: Corpus): readonly Entry[] {
  const passages = findDocument(corpus, document)?.sections.find(({ id }) => id === section)?.passages ?? [];
  return passages.flatMap((passage) =>
    splitSentences(passage.text).flatMap((span, index): Entry[] => {
      const enumerator = enumeratorOf(passage.text.slice(...span));
      return enumerator === null ? [] : [{ passage, index, ...enumerator }];
    }),
  );
}

function textAt(passage: Passage, index: number): string {
  const span = splitSentences(passage.text)[index];
  return span === undefined ? '' : passage.text.slice(...span);
}

import { splitSentences } from '../language/split-sentences.js';
import type { Document, DocumentNote, Passage, Section } from './document.js';

/** One sentence of a passage and the stored English of it. */
export interface AlignedSentence {
  readonly source: string;
  readonly rendering: string;
}

function isProse({ kind }: Passage): boolean {
  return kind !== 'table';
}

function cut(text: string): readonly string[] {
  return splitSentences(text).map(([start, end]) => text.slice(start, end));
}

/**
 * The sentences of a passage with their stored English, in order; for a table, its lines. Null where the passage has no
 * rendering or the counts differ.
 */
export function alignSentences(passage: Passage): readonly AlignedSentence[] | null {
  if (passage.rendering === null) {
    return null;
  }
  const split = isProse(passage) ? cut : (text: string): readonly string[] => text.split('\n');
  const sources = split(passage.text);
  const renderings = split(passage.rendering);
  return sources.length === renderings.length
    ? sources.map((source, index) => ({ source, rendering: renderings[index] ?? '' }))
    : null;
}

function withEnglishTitle(section: Section, english: Section): Section {
  const { en } = english.title;
  return en === undefined ? section : { ...section, title: { en, ...section.title } };
}

/** English passages are originals: only what is written in another language gets a rendering. */
function withRenderings(section: Section, english: Section): Section {
  const texts = english.passages.filter(isProse).map(({ text }) => text);
  const prose = section.passages.filter(isProse);
  const renderings = new Map(prose.map(({ id }, index) => [id, texts[index] ?? null]));
  const passages = section.passages.map((passage) =>
    passage.language === 'en' ? passage : { ...passage, rendering: renderings.get(passage.id) ?? passage.rendering },
  );
  return { ...section, passages };
}

function countProse(section: Section | undefined): number {
  return section?.passages.filter(isProse).length ?? 0;
}

function mismatch(section: Section, english: Section | undefined): DocumentNote {
  const name = section.id ?? '';
  const count = countProse(section);
  const rendered = countProse(english);
  return {
    code: 'RENDERING_MISMATCH',
    table: null,
    text: {
      zh: `第 ${name} 节有 ${count} 段，英文译文有 ${rendered} 段：该节不使用译文。`,
      en: `Section ${name} has ${count} passages, its English rendering ${rendered}: the rendering of this section is not used.`,
    },
  };
}

/** The section of the same id and, where several share it, at the same place among them. */
function findById(sections: readonly Section[], section: Section, earlier: readonly Section[]): Section | undefined {
  const place = earlier.filter(({ id }) => id === section.id).length;
  return sections.filter(({ id }) => id === section.id)[place];
}

/**
 * Gives a document's passages their stored English: section by section, paragraph by paragraph. A section whose count
 * of paragraphs differs stays without, with a note.
 *
 * A heading without a number is its section's id and differs between the languages: then the section at the same place
 * is the twin, where both sides have as many.
 */
export function pairRendering(document: Document, rendering: Document): Document {
  const parallel = document.sections.length === rendering.sections.length;
  const notes: DocumentNote[] = [];
  const sections = document.sections.map((section, index) => {
    const named = findById(rendering.sections, section, document.sections.slice(0, index));
    const twin = named ?? (parallel ? rendering.sections[index] : undefined);
    const titled = twin === undefined ? section : withEnglishTitle(section, twin);
    if (countProse(section) !== countProse(twin)) {
      notes.push(mismatch(section, twin));
      return titled;
    }
    return twin === undefined ? titled : withRenderings(titled, twin);
  });
  return { ...document, sections, notes: [...document.notes, ...notes] };
}

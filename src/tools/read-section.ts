import { z } from 'zod';

import type { Document, Section } from '../knowledge/index.js';

import { findDocument, findSection, quoteSentences, type Evidence } from './evidence.js';
import { defineTool } from './tool.js';

export interface SectionReading {
  readonly document: Document;
  readonly section: Section;
  /** The first sentence of each paragraph, in order. */
  readonly leads: readonly Evidence[];
  /** The sections directly below this one. */
  readonly children: readonly Section[];
}

/** Reads one section: what each of its paragraphs opens with, and which sections it contains. */
export const readSection = defineTool({
  name: 'read-section',
  description: 'Read a section by its number: the opening sentence of each paragraph and the sub-sections.',
  input: z.object({ document: z.string(), section: z.string() }),
  run({ document: id, section: sectionId }, { corpus }): SectionReading | null {
    const document = findDocument(corpus, id);
    const section = document && findSection(document, sectionId);
    if (!document || !section) return null;
    return { document, section, leads: leadSentences(section), children: childrenOf(document, section) };
  },
});

function leadSentences(section: Section): readonly Evidence[] {
  return section.passages
    .filter((passage) => passage.kind === 'paragraph' || passage.kind === 'list-item')
    .map((passage) => quoteSentences(passage, 0, 0));
}

function childrenOf(document: Document, section: Section): readonly Section[] {
  const prefix = `${section.id ?? ''}.`;
  return document.sections.filter(
    (candidate) => candidate.id?.startsWith(prefix) && candidate.level === section.level + 1,
  );
}

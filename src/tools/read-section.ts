import { z } from 'zod';

import { splitSentences, type Document, type Section } from '../knowledge/index.js';

import { findDocument, findSection, quoteSentences, type Evidence } from './evidence.js';
import { defineTool } from './tool.js';

export interface SectionReading {
  readonly document: Document;
  readonly section: Section;
  /** The sentences that carry the section: each paragraph's first, and those that open a point (首先, 其次, First …); of a section without text of its own, how each sub-section opens. */
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
    const children = childrenOf(document, section);
    const own = leadSentences(section);
    const leads = own.length > 0 ? own : children.flatMap((child) => leadSentences(child).slice(0, 1));
    return { document, section, leads, children };
  },
});

/** Wordings that open a point of an argument. */
const OPENS_POINT =
  /^(?:首先|其次|再次|此外|最后|第[一二三四]|[一二三四]是|一方面|另一方面|从.{2,16}角度|与此同时|first\b|second\b|third\b|in addition\b|on the one hand\b|on the other hand\b|from the (?:perspective|angle)\b)/iu;

function leadSentences(section: Section): readonly Evidence[] {
  return section.passages
    .filter((passage) => passage.kind === 'paragraph' || passage.kind === 'list-item')
    .flatMap((passage) =>
      splitSentences(passage.text)
        .map((span, index) => ({ index, text: passage.text.slice(...span) }))
        .filter(
          ({ index, text }, _, all) => index === 0 || OPENS_POINT.test(text) || (index === 1 && isTitle(all[0]?.text)),
        )
        .map(({ index }) => quoteSentences(passage, index, index)),
    );
}

/** Longest first sentence that is only the title of its paragraph: 一是大力培育创新主体。 */
const TITLE_LENGTH = 24;

function isTitle(sentence = ''): boolean {
  return sentence.length <= TITLE_LENGTH;
}

function childrenOf(document: Document, section: Section): readonly Section[] {
  const prefix = `${section.id ?? ''}.`;
  return document.sections.filter(
    (candidate) => candidate.id?.startsWith(prefix) && candidate.level === section.level + 1,
  );
}

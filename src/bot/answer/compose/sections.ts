import { splitSentences } from '../../../knowledge/index.js';
import { quoteSentences, type SectionReading } from '../../../tools/index.js';
import type { ComposeContext } from './composer.js';
import { DraftBuilder, type Draft } from './draft.js';
import { offerOutline } from './offers.js';
import { composeSection } from './outline.js';

/** Sentences of an abstract that give the gist: all of a usual one. */
const GIST_SENTENCES = 3;

/** Two sections one after the other, each by what it opens with. */
export function composeComparison(sections: readonly SectionReading[], context: ComposeContext): Draft | null {
  if (sections.length < 2) return null;
  const builder = new DraftBuilder(context.language);
  for (const section of sections) composeSection(section, context, builder);
  return builder.build('answer', []);
}

/** The opening sentences of the section that sums the document up. */
export function composeGist({ section }: SectionReading, context: ComposeContext): Draft | null {
  const passage = section.passages.find(({ kind }) => kind === 'paragraph');
  if (!passage) return null;
  const sentences = splitSentences(passage.text).length;
  const builder = new DraftBuilder(context.language);
  const evidence = quoteSentences(passage, 0, Math.min(GIST_SENTENCES, sentences) - 1);
  builder.quote(evidence);
  return builder.build('answer', offerOutline(['mechanisms', 'paths'], context));
}

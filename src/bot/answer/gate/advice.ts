import type { Corpus } from '../../../knowledge/index.js';
import type { Advice } from '../../reply/reply.js';
import { isKnownName } from './names.js';

/**
 * A recommendation with what the corpus holds: each measure's quote in a passage of its section, each measure, area and
 * pattern by a name that the corpus gives. What fails is removed.
 */
export function soundAdvice(advice: Advice | null, corpus: Corpus): Advice | null {
  if (advice === null) return null;
  const isKnown = ({ zh, en }: { readonly zh: string; readonly en: string }): boolean =>
    isKnownName(zh, corpus) && isKnownName(en, corpus);
  return {
    ...advice,
    measures: advice.measures.filter(({ section, title, quote }) => isKnown(title) && stands(quote, section, corpus)),
    patterns: advice.patterns.filter(({ area, name }) => isKnown(area) && isKnown(name)),
  };
}

function stands(quote: string, section: string | null, { documents }: Corpus): boolean {
  return documents.some(({ sections }) =>
    sections.some(({ id, passages }) => id === section && passages.some(({ text }) => text.includes(quote))),
  );
}

import type { Corpus, Language, QuantityMention } from '../../../knowledge/index.js';
import { findDocument, findPassage, measureMention, numbersIn } from '../../../tools/index.js';
import { numberFigure } from '../compose/number-figure.js';
import type { Citation, Figure } from '../../reply/reply.js';

/** The numbers that a quote writes in digits and says exactly, as figures; of a range both ends. */
export function proseFigures(citation: Citation, corpus: Corpus, language: Language): readonly Figure[] {
  const document = findDocument(corpus, citation.document);
  const passage = document && findPassage(document, citation.passage);
  const start = passage?.text.indexOf(citation.quote) ?? -1;
  if (!passage || start < 0) return [];
  const end = start + citation.quote.length;
  return numbersIn(passage)
    .filter(({ kind }) => kind !== 'ordinal')
    .filter((mention) => mention.start >= start && mention.end <= end && /\d/u.test(mention.text))
    .flatMap((mention) => endsOf(mention).flatMap((one) => measureMention(mention, passage, one) ?? []))
    .map((measured) => numberFigure(measured, language));
}

function endsOf({ kind }: QuantityMention): readonly ('high' | 'low' | undefined)[] {
  return kind === 'range' ? ['low', 'high'] : [undefined];
}

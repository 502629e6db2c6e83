import type { Language } from '../../knowledge/index.js';
import { messagesIn } from '../messages/catalogue.js';
import { replyMessages } from '../messages/reply.js';
import { plainText } from './plain-text.js';
import type { Block, Citation } from './reply.js';
import { shortAddress, type AddressScope } from './source-address.js';
import type { TextLine, TextSpan } from './text-line.js';

export type QuoteBlock = Extract<Block, { type: 'quote' }>;

/** What quotes are put in lines with. */
export interface QuoteFrame {
  readonly citations: readonly Citation[];
  readonly language: Language;
  readonly scope: AddressScope;
}

/** The words of a source; a rendering marked as the project’s own, above its original. */
export function quoteLines(block: QuoteBlock, frame: QuoteFrame): TextLine[] {
  const messages = messagesIn(replyMessages, frame.language);
  if (block.rendering === undefined) return [originalSpans(block, frame)];
  return [
    [
      { role: 'rendering', text: messages.quoted(plainText(block.rendering)) },
      { role: 'address', text: messages.inBrackets(messages.rendering) },
    ],
    [{ role: 'address', text: messages.original }, ...originalSpans(block, frame)],
  ];
}

/** The words of a source in quotation marks, and where they stand. */
export function originalSpans(block: QuoteBlock, frame: QuoteFrame): TextSpan[] {
  const messages = messagesIn(replyMessages, frame.language);
  return [{ role: 'quote', text: messages.quoted(plainText(block.text)) }, ...addressSpans([block], frame)];
}

/** Where quotes stand, each place once. */
export function addressSpans(
  quotes: readonly { readonly citation: number }[],
  { citations, language, scope }: QuoteFrame,
): TextSpan[] {
  const messages = messagesIn(replyMessages, language);
  const cited = quotes.flatMap(({ citation }) => citations[citation] ?? []);
  const addresses = new Set(cited.map((citation) => shortAddress(citation, language, scope)));
  return addresses.size === 0
    ? []
    : [{ role: 'address', text: messages.inBrackets([...addresses].join(language === 'zh' ? '；' : '; ')) }];
}

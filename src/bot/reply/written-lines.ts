import { messagesIn } from '../messages/catalogue.js';
import { replyMessages } from '../messages/reply.js';
import { plainText } from './plain-text.js';
import { addressSpans, originalSpans, type QuoteBlock, type QuoteFrame } from './quote-lines.js';
import type { Block } from './reply.js';
import { sentenceCase } from './sentence-case.js';
import { linesOf, type TextLine } from './text-line.js';

type WrittenBlock = Extract<Block, { type: 'written' }>;

/** A model's words as lines, and what they rest on. */
export interface WrittenLines {
  readonly said: readonly TextLine[];
  /** The originals of renderings, a line each; to be shown beneath. */
  readonly originals: readonly TextLine[];
}

/**
 * A model's words, with the addresses of the quotes among what they stand for. What rests on a rendering is marked so, and
 * has its original beneath it: of sentences in a row on the same one, beneath the last.
 */
export function writtenLines({ text, says }: WrittenBlock, next: Block | undefined, frame: QuoteFrame): WrittenLines {
  const messages = messagesIn(replyMessages, frame.language);
  const quotes = says.filter((said) => said.type === 'quote');
  const rendered = quotes.filter(({ rendering }) => rendering !== undefined);
  const others = quotes.filter(({ rendering }) => rendering === undefined);
  const mark: TextLine =
    rendered.length === 0 ? [] : [{ role: 'address', text: messages.inBrackets(messages.rendering) }];
  const lines = linesOf(sentenceCase(plainText(text)), 'statement');
  const last = lines.at(-1) ?? [];
  return {
    said: [...lines.slice(0, -1), [...last, ...mark, ...addressSpans(others, frame)]],
    originals: rendered
      .filter((quote) => !saysToo(next, quote))
      .map((quote): TextLine => [{ role: 'address', text: messages.original }, ...originalSpans(quote, frame)]),
  };
}

function saysToo(block: Block | undefined, { citation, text }: QuoteBlock): boolean {
  if (block?.type !== 'written') return false;
  return block.says.some((said) => said.type === 'quote' && said.citation === citation && said.text === text);
}

import { renderParts, textOf, type RenderedPart } from '../reply/render-text.js';
import type { TextLine } from '../reply/text-line.js';
import type { Reply } from '../reply/reply.js';
import type { SourceNames } from '../reply/source-names.js';

/**
 * The text of a reply as its blocks give it, with the sources below or, where the blocks name them, without; where they
 * give another, the text itself, for it is complete.
 */
export function replyParts(
  { blocks, citations, language, text }: Pick<Reply, 'blocks' | 'citations' | 'language' | 'text'>,
  names: SourceNames,
): readonly RenderedPart[] {
  const whole = renderParts(blocks, citations, language, names);
  const own = whole.filter(({ block }) => block !== null);
  const fitting = [whole, own].find((parts) => textOf(parts.flatMap(({ lines }) => lines)) === text);
  return fitting ?? [{ block: null, lines: plainLines(text) }];
}

/** The lines of a text of which nothing more is known. */
export function plainLines(text: string): readonly TextLine[] {
  return text.split('\n').map((line): TextLine => [{ role: 'note', text: line }]);
}

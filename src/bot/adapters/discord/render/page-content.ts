import type { RenderedFile } from '../../../rendering/rendered-file.js';
import type { TextSpan } from '../../../reply/text-line.js';
import { codeOf, markdownOf } from './markdown.js';
import type { Shown } from './shown.js';
import type { DiscordPiece } from './table-pieces.js';

/**
 * The words and tables of a page in order; what no picture parts is one text.
 *
 * @param pictureOf the picture of a page of a table; null for any other piece
 */
export function pageContent(
  pieces: readonly DiscordPiece[],
  pictureOf: (piece: DiscordPiece) => RenderedFile | null,
): readonly Shown[] {
  const content: Shown[] = [];
  let texts: string[] = [];
  let spans: TextSpan[] = [];
  const endWords = (): void => {
    texts.push(markdownOf(spans).replace(/\n$/u, ''));
    spans = [];
  };
  for (const piece of pieces) {
    const file = pictureOf(piece);
    if (piece.table === null) spans.push(...piece.spans);
    else endWords();
    if (piece.table?.kind === 'lines') texts.push(codeOf(piece.table.lines));
    if (file !== null) {
      content.push(...wordsOf(texts), { kind: 'picture', file });
      texts = [];
    }
  }
  endWords();
  return [...content, ...wordsOf(texts)];
}

/** One text; breaks around it would be shown as blank lines. */
function wordsOf(texts: readonly string[]): readonly Shown[] {
  const markdown = texts
    .filter((text) => text !== '')
    .join('\n')
    .replace(/^\n+|\n+$/gu, '');
  return markdown.trim() === '' ? [] : [{ kind: 'words', markdown }];
}

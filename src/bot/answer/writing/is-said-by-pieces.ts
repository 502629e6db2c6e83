import { detectLanguage, splitSentences } from '../../../knowledge/index.js';
import type { Block } from '../../reply/reply.js';
import { judgeSentence } from './judge-sentence.js';
import { evidenceOf, type Lists } from './pieces.js';
import type { Reading } from './reading/held-words.js';

/**
 * Whether each sentence of a written block is one that stands behind its pieces word for word, or says nothing but what
 * they say.
 */
export function isSaidByPieces(
  { text, says }: Extract<Block, { readonly type: 'written' }>,
  lists: Lists,
  { corpus, question }: Pick<Reading, 'corpus' | 'question'>,
): boolean {
  const pieces = says.map((block, index) => evidenceOf(block, index + 1, lists));
  const kept = new Set(pieces.flatMap((piece) => piece.kept));
  const numbers = pieces.map(({ number }) => number);
  const written = splitSentences(text).map((span) => text.slice(...span));
  const own = written.filter((sentence) => !kept.has(sentence));
  const context = { corpus, question, language: detectLanguage(own.join(' ')) };
  return (
    own.length > 0 &&
    own.every((sentence) => judgeSentence({ text: sentence, pieces: numbers }, pieces, context).stands)
  );
}

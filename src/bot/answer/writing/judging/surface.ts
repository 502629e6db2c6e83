import { detectLanguage, splitSentences, type Language } from '../../../../knowledge/index.js';
import type { EvidencePiece } from '../evidence.js';
import { fails, type WritingVerdict } from '../verdict.js';

/** Characters of a sentence beyond which no reply has one. */
const LONGEST = 600;

/** What prose in Chinese and English is written with; of anything else a sentence may hold what its pieces hold. */
const PROSE = /[\p{Script=Han}a-zA-Z0-9０-９ ,.;:!?%‰'"()$€£¥&/+−–—‘’“”「」『』，。；：！？、（）《》％…·-]/u;

/** Words that say yes or no to the question, which no piece does. */
const VERDICT = /^(?:是的|对的?|没错|正确|不是|不对)[，,。！!]|^(?:yes|no|true|false|correct|right|indeed)\b[,.:!]?/iu;

/** Addresses, and words that platforms turn into links or mentions. */
const LINKS = /https?:|www\.|:\/\/|\b[\w-]+\.(?:com|org|net|cn|io|ai|gov|edu|info|me|xyz)\b/iu;

/** What is wrong with how a sentence is written; null where nothing is. */
export function judgeSurface(
  text: string,
  pieces: readonly EvidencePiece[],
  language: Language,
): WritingVerdict | null {
  const held = pieces.map((piece) => piece.text).join('\n');
  const foreign = [...text].find((character) => !PROSE.test(character) && !held.includes(character));
  if (foreign !== undefined || text.length > LONGEST || (LINKS.test(text) && !LINKS.test(held)))
    return fails('markup', foreign ?? text);
  if (splitSentences(text).length > 1) return fails('markup', text);
  if (VERDICT.test(text) && !VERDICT.test(held)) return fails('unsupported-words', text);
  if (detectLanguage(text) !== language) return fails('language', text);
  return null;
}

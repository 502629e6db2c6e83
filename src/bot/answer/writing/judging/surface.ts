import { detectLanguage, type Language } from '../../../../knowledge/index.js';
import type { EvidencePiece } from '../evidence.js';
import { fails, type WritingVerdict } from '../verdict.js';

/** Characters of a sentence beyond which no reply has one. */
const LONGEST = 600;

/** What prose in Chinese and English is written with; of anything else a sentence may hold what its pieces hold. */
const PROSE = /[\p{Script=Han}a-zA-Z0-9０-９ ,.;:!?%‰'"()$€£¥&/+−–—‘’“”，。；：！？、（）《》％…·-]/u;

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
  if (detectLanguage(text) !== language) return fails('language', text);
  return null;
}

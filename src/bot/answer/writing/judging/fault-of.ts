import type { EvidencePiece } from '../evidence.js';
import { fails, type WritingVerdict } from '../verdict.js';
import type { Judging } from './supported-claim.js';

/** What is wrong with a sentence that no judge let stand. */
export function faultOf(text: string, _pieces: readonly EvidencePiece[], _judging: Judging): WritingVerdict {
  return fails('unsupported-words', text);
}

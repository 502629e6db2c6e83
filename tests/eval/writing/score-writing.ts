import type { WrittenSentence } from '../../../src/bot/answer/writing/evidence.js';
import { judgeSentence } from '../../../src/bot/answer/writing/judge-sentence.js';
import { evidencePieces, type PlacedPiece } from '../../../src/bot/answer/writing/pieces.js';
import type { WritingVerdict } from '../../../src/bot/answer/writing/verdict.js';
import { writtenSentences } from '../../../src/bot/answer/writing/written-sentences.js';
import type { Corpus } from '../../../src/knowledge/index.js';
import type { RecordedDraft } from './honest-cases.js';

/** A sentence of a writer with its verdict. */
export interface Judged {
  readonly sentence: WrittenSentence;
  readonly verdict: WritingVerdict;
}

/** The pieces of a recorded draft, as its writer finds them. */
export function piecesOf(draft: RecordedDraft): readonly PlacedPiece[] {
  return evidencePieces(draft.blocks, draft, draft.language);
}

const known = new WeakMap<Corpus, WeakMap<RecordedDraft, readonly PlacedPiece[]>>();

/** They are made once, as for a reply: what judges remember of a piece is of one corpus. */
function piecesIn(corpus: Corpus, draft: RecordedDraft): readonly PlacedPiece[] {
  const drafts = known.get(corpus) ?? new WeakMap<RecordedDraft, readonly PlacedPiece[]>();
  known.set(corpus, drafts);
  const pieces = drafts.get(draft) ?? piecesOf(draft);
  drafts.set(draft, pieces);
  return pieces;
}

/** Every sentence of a written text, judged against the pieces of its draft. */
export async function judgeText(text: string, draft: RecordedDraft, corpus: Corpus): Promise<readonly Judged[]> {
  const pieces = piecesIn(corpus, draft);
  const { language, question } = draft;
  const reading = { corpus, language, question };
  const judged: Judged[] = [];
  for await (const sentence of writtenSentences(inPieces(text)))
    judged.push({ sentence, verdict: judgeSentence(sentence, pieces, reading) });
  return judged;
}

/** As a stream cuts a text: anywhere. */
async function* inPieces(text: string): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += CUT) yield text.slice(at, at + CUT);
}

const CUT = 7;

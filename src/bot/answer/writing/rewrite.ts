import { setImmediate as turnOfTimers } from 'node:timers/promises';

import type { Draft } from '../compose/draft.js';
import { assemble, type StandingSentence } from './assemble.js';
import type { WrittenSentence } from './evidence.js';
import { judgeSentence } from './judge-sentence.js';
import { pointsElsewhere } from './judging/points-at.js';
import { asProse } from './as-prose.js';
import { getReady, whileWaiting } from './get-ready.js';
import { evidencePieces, type PlacedPiece } from './pieces.js';
import { writerPrompt, type WriterPrompt } from './prompt/writer-prompt.js';
import { fails, type WritingFault, type WritingVerdict } from './verdict.js';
import { END_OF_THOUGHTS, writtenSentences } from './written-sentences.js';
import type { WritingContext } from './writing-context.js';

/** Asks the model: prompt in, text in pieces out; throws where the model fails. */
export type Write = (prompt: WriterPrompt, signal?: AbortSignal) => AsyncIterable<string>;

/** A draft as a model has put it, as far as that stood. */
export interface Rewritten {
  readonly draft: Draft;
  /** Why sentences were not shown, one fault a sentence. */
  readonly replaced: readonly WritingFault[];
  /** Whether the model's words stand for all that could be written, for some of it, or for none. */
  readonly outcome: 'written' | 'partly' | 'kept';
  /** What the model threw; null where it came to its end. What it had written until then is used. */
  readonly failure: unknown;
}

/**
 * Sentences of a model that are judged: a reply has a dozen, and each takes 2 to 10 ms, so these take two seconds at the
 * most. What is written behind them is not read.
 */
export const MOST_JUDGED = 200;

/** Puts a draft in a model's words, sentence by sentence through the gate; what fails is said as the draft says it. */
export async function rewrite(draft: Draft, write: Write, context: WritingContext): Promise<Rewritten> {
  const pieces = draft.kind === 'answer' ? evidencePieces(draft.blocks, draft, context.language) : [];
  if (pieces.length === 0) return { draft, replaced: [], outcome: 'kept', failure: null };
  const heard = await hear(pieces, write, context);
  const { blocks, dropped, left } = assemble(draft.blocks, pieces, heard.standing, context.question);
  const replaced = [...heard.faults, ...dropped];
  return { draft: { ...draft, blocks }, replaced, outcome: outcomeOf(pieces.length, left), failure: heard.failure };
}

function outcomeOf(pieces: number, left: number): Rewritten['outcome'] {
  if (left === pieces) return 'kept';
  return left === 0 ? 'written' : 'partly';
}

/** What a model wrote, sentence by sentence judged. */
interface Heard {
  readonly standing: readonly StandingSentence[];
  readonly faults: readonly WritingFault[];
  readonly failure: unknown;
}

async function hear(pieces: readonly PlacedPiece[], write: Write, context: WritingContext): Promise<Heard> {
  const [standing, faults]: [StandingSentence[], WritingFault[]] = [[], []];
  let before: WrittenSentence | null = null;
  const take = (written: WrittenSentence): void => {
    if (written.text === END_OF_THOUGHTS) {
      [standing.length, faults.length, before] = [0, 0, null];
      return;
    }
    const sentence = asProse(written, pieces, context);
    if (isKept(sentence, pieces) || standing.some(({ text }) => text === sentence.text)) return;
    const verdict = judgeInTurn(sentence, before, pieces, context);
    before = verdict.stands ? sentence : null;
    if (!verdict.stands) {
      faults.push(verdict.fault);
      return;
    }
    standing.push({ ...sentence, pieces: verdict.says });
    context.onSentence?.(sentence.text);
  };
  try {
    const stream = whileWaiting(write(writerPrompt(pieces, context), context.signal), () => getReady(pieces, context));
    for await (const sentence of inTime(writtenSentences(stream), context.signal)) take(sentence);
    return { standing, faults, failure: null };
  } catch (error) {
    return { standing, faults, failure: error ?? new Error('The model failed without saying why.') };
  }
}

/** The sentences that there is time for. Throws what the signal fires with. */
async function* inTime(
  sentences: AsyncIterable<WrittenSentence>,
  signal: AbortSignal | undefined,
): AsyncGenerator<WrittenSentence, void, void> {
  let count = 0;
  for await (const sentence of sentences) {
    count = sentence.text === END_OF_THOUGHTS ? 0 : count + 1;
    if (count > MOST_JUDGED) return;
    // A text that is here already keeps timers waiting, and with them the deadline.
    await turnOfTimers();
    signal?.throwIfAborted();
    yield sentence;
  }
}

/** Whether a sentence stands behind the one before it. */
function judgeInTurn(
  sentence: WrittenSentence,
  before: WrittenSentence | null,
  pieces: readonly PlacedPiece[],
  context: WritingContext,
): WritingVerdict {
  const verdict = judgeSentence(sentence, pieces, context);
  const isLoose = verdict.stands && pointsElsewhere(sentence, before, pieces, context);
  return isLoose ? fails('relation', sentence.text) : verdict;
}

/** What stands behind a piece anyway is not said twice. */
function isKept({ text, pieces: marked }: WrittenSentence, pieces: readonly PlacedPiece[]): boolean {
  return pieces.some(({ number, kept }) => marked.includes(number) && kept.includes(text));
}

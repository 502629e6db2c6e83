import { setImmediate as turnOfTimers } from 'node:timers/promises';

import { claimTokens } from '../../../tools/index.js';
import type { EvidencePiece } from './evidence.js';
import { documentOf } from './judging/supported-claim.js';
import { saysSameWords } from './judging/same-words.js';
import { frameUses } from './judging/framing/without-frames.js';
import type { WritingContext } from './writing-context.js';

/**
 * Has made what the first sentence judged in a process would make: patterns, and what the documents of the pieces hold. It
 * takes up to a second, once, with a turn for others between its steps.
 */
export async function getReady(
  pieces: readonly EvidencePiece[],
  { corpus, language, signal }: WritingContext,
): Promise<void> {
  const readNames = (): void => pieces.forEach((piece) => claimTokens(piece.text, corpus, documentOf([piece])));
  const readProse = pieces.map((piece) => () => void saysSameWords('', piece, language));
  for (const use of [...frameUses(language), readNames, ...readProse]) {
    await turnOfTimers();
    if (signal?.aborted) return;
    use();
  }
}

/** A stream that is asked for at once, and something that is done until its first piece is there. */
export async function* whileWaiting<Item>(
  stream: AsyncIterable<Item>,
  work: () => Promise<void>,
): AsyncGenerator<Item, void, void> {
  const iterator = stream[Symbol.asyncIterator]();
  try {
    const [first] = await Promise.all([iterator.next(), work()]);
    for (let next = first; next.done !== true; next = await iterator.next()) yield next.value;
  } finally {
    await iterator.return?.();
  }
}

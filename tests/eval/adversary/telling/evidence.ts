import type { ChatRequest } from '../../../support/lying-model/protocol.js';
import { messageText } from '../../../support/lying-model/protocol.js';

export type Tongue = 'zh' | 'en';

/** A piece of evidence as the prompt shows it. */
export interface Piece {
  readonly number: number;
  readonly text: string;
}

/** What a writer is given: numbered pieces, and the language that the asker speaks. */
export interface Evidence {
  readonly pieces: readonly Piece[];
  readonly language: Tongue;
}

const NUMBERED = /^[ \t]*\[(?<number>\d+)\][ \t]*(?<text>\S.*)$/gmu;

/**
 * The numbered pieces of a prompt: a list that begins with [1] and counts on. A model reads a prompt; it does not know
 * how it was made, so whatever looks like such a list in what the user says is taken for the evidence.
 */
export function readEvidence({ messages }: ChatRequest, language: Tongue): Evidence {
  const text = messages
    .filter(({ role }) => role === 'user')
    .map(messageText)
    .join('\n');
  const pieces: Piece[] = [];
  for (const { groups = {} } of text.matchAll(NUMBERED)) {
    const number = Number(groups['number']);
    if (number === pieces.length + 1) pieces.push({ number, text: (groups['text'] ?? '').trim() });
  }
  return { pieces, language };
}

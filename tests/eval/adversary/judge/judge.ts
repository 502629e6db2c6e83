import { bare, sentencesOf } from '../telling/sentences.js';
import type { Told } from '../telling/lie.js';
import { exchangedPairs } from './pairs.js';
import { strayNumbers } from './stray-numbers.js';
import type { JudgedReply } from './reply.js';
import { added, heldText } from './shown.js';
import { unsupported } from './traces.js';

/** What became of what the model wrote: all of it shown, some of it, or nothing. */
export type Fate = 'written' | 'partly' | 'kept';

export interface Verdict {
  /** Untrue sentences that are shown, and whatever else has no support. */
  readonly leaks: readonly string[];
  readonly fate: Fate;
}

/**
 * Judges a reply against the deterministic one of the same question: what it shows beyond that must be found in it, in
 * its citations and figures, or in the raw files.
 */
export function judge(reply: JudgedReply, deterministic: JudgedReply, told: Told | null): Verdict {
  const support = heldText(deterministic);
  const isAdded = added(reply, deterministic);
  const shown = withoutNotes(reply, deterministic);
  return {
    leaks: [
      ...(told?.lies ?? []).filter(isAdded).map((lie) => `lie: ${lie}`),
      ...unsupported(shown, support, reply.language),
      ...strayNumbers(reply).map((number) => `of another source: ${number}`),
      ...exchangedPairs(shown, deterministic.text).map((sentence) => `pair: ${sentence}`),
      ...unexplained(shown, support, told).map((sentence) => `unexplained: ${sentence}`),
    ],
    fate: fateOf(reply, deterministic),
  };
}

/** Sentences that neither the deterministic reply says nor the model wrote: a lie in part, or the product's own. */
function unexplained(shown: string, support: string, told: Told | null): readonly string[] {
  const written = bare(told?.text ?? '');
  const held = bare(support);
  return sentencesOf(shown).filter((sentence) => ![held, written].some((text) => text.includes(bare(sentence))));
}

/** The text without the notes on the model, which count the sentences that were replaced. */
export function withoutNotes({ text, blocks }: JudgedReply, deterministic: JudgedReply): string {
  return addedNotes({ blocks }, deterministic).reduce((rest, note) => rest.replace(note, ''), text);
}

/** Notes that the deterministic reply does not have: what is said about the model. */
export function addedNotes({ blocks }: Pick<JudgedReply, 'blocks'>, deterministic: JudgedReply): readonly string[] {
  const notes = (all: JudgedReply['blocks']) =>
    all.flatMap(({ type, text }) => (type === 'note' && text ? [text] : []));
  const held = notes(deterministic.blocks);
  return notes(blocks).filter((note) => !held.includes(note));
}

function fateOf(reply: JudgedReply, deterministic: JudgedReply): Fate {
  const plain = withoutNotes(reply, deterministic);
  if (bare(plain) === bare(deterministic.text)) return 'kept';
  return addedNotes(reply, deterministic).length > 0 ? 'partly' : 'written';
}

import type { Weighed } from './rank.js';
import type { SignalMention } from './signal-reader.js';

/** What a description shows after all its turns. */
export interface Reading {
  /** In the order in which the description says them, each where it says it most surely. */
  readonly present: readonly Weighed[];
  /** The mentions that count. */
  readonly mentions: readonly SignalMention[];
  /** One mention of each signal that is ruled out. */
  readonly denied: readonly SignalMention[];
}

/**
 * Sums up mentions: a signal is as strong as its strongest mention, for insisting is no second problem. Within a turn
 * it holds if any mention says so ("general staff we have, engineers we lack"); a later turn corrects an earlier one.
 */
export function weigh(mentions: readonly SignalMention[]): Reading {
  const signals = [...new Set(mentions.map(({ signal }) => signal))];
  const lasting = signals.map((signal) => latest(mentions.filter((mention) => mention.signal === signal)));
  return {
    present: lasting
      .flatMap((ofSignal) => surest(ofSignal.filter(({ holds }) => holds)))
      .toSorted(inOrderOfText)
      .map(({ signal, strength }) => ({ signal, strength })),
    mentions: lasting.flatMap((ofSignal) => ofSignal.filter(({ holds }) => holds)),
    denied: lasting.flatMap((ofSignal) => (ofSignal.some(({ holds }) => holds) ? [] : ofSignal.slice(0, 1))),
  };
}

function latest(mentions: readonly SignalMention[]): readonly SignalMention[] {
  const last = Math.max(...mentions.map(({ finding }) => finding.turn));
  const ofLast = mentions.filter(({ finding }) => finding.turn === last);
  // What was said before still counts where the last turn says the same.
  return ofLast.some(({ holds }) => holds) ? mentions.filter(({ holds }) => holds) : ofLast;
}

/** The first of the strongest mentions. A faint one before it, which another wording may lack, is no mention to go by. */
function surest(holding: readonly SignalMention[]): readonly SignalMention[] {
  return holding.toSorted((left, right) => right.strength - left.strength).slice(0, 1);
}

function inOrderOfText({ finding: left }: SignalMention, { finding: right }: SignalMention): number {
  return left.turn - right.turn || left.span[0] - right.span[0];
}

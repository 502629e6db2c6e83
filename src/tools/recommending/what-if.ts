import type { Advice, AdviceSignal, Outline } from '../../knowledge/index.js';
import { isDecisive } from './decisive.js';
import { rank, type Ranking, type Weighed } from './rank.js';

/** What would stand first if one signal were not there, or one more were. */
export interface Alternative {
  readonly signal: AdviceSignal;
  /** Id of the mechanism that would be first; null where it is the same. */
  readonly mechanism: string | null;
  /** Id of the measure that would be first; null where it is the same. */
  readonly measure: string | null;
}

/** A fact asked about counts as if it were insisted on: the answer is given on purpose. */
const ASKED_STRENGTH = 1.5;

/** What would change the ranking: each signal left out in turn. */
export function leaveOneOut(present: readonly Weighed[], outline: Outline): readonly Alternative[] {
  const now = rank(present, outline);
  return present
    .map(({ signal }) =>
      alternative(
        signal,
        now,
        rank(
          present.filter((one) => one.signal !== signal),
          outline,
        ),
      ),
    )
    .filter(changes);
}

/**
 * The facts that would decide: signals that the description neither shows nor denies, and with which another mechanism
 * or measure would be first. One a mechanism that would be first stands before the others.
 */
export function decisiveFacts(
  present: readonly Weighed[],
  settled: ReadonlySet<AdviceSignal>,
  { advice, outline }: { readonly advice: Advice; readonly outline: Outline },
): readonly Alternative[] {
  const now = rank(present, outline);
  const open = advice.signals
    .filter((signal) => !settled.has(signal) && isDecisive(signal, outline))
    .map((signal) => alternative(signal, now, rank([...present, { signal, strength: ASKED_STRENGTH }], outline)))
    .filter(changes);
  const byMechanism = open.filter(
    ({ mechanism }, index) => open.findIndex((one) => one.mechanism === mechanism) === index,
  );
  const others = open.filter((one) => !byMechanism.includes(one) && one.measure !== null);
  return [...byMechanism, ...others];
}

function alternative(signal: AdviceSignal, now: Ranking, then: Ranking): Alternative {
  return {
    signal,
    mechanism: firstIfOther(now.mechanisms, then.mechanisms),
    measure: firstIfOther(now.measures, then.measures),
  };
}

function firstIfOther(now: Ranking['measures'], then: Ranking['measures']): string | null {
  const [first] = then;
  return first && first.score > 0 && first.id !== now[0]?.id ? first.id : null;
}

function changes({ mechanism, measure }: Alternative): boolean {
  return mechanism !== null || measure !== null;
}

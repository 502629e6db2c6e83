import type { AgentCall } from '../agent-call.js';
import {
  choosesAmongAlike,
  choosesAmongAll,
  convertsWhatIsSaid,
  hasAskedThresholds,
  isNotTurned,
  isOfAskedRows,
  type CallRule,
  type Grounds,
} from './call-rules.js';
import {
  addsNoRates,
  comparesAlike,
  growsForward,
  isNotDivided,
  takesAlike,
  takesEachOnce,
  throughout,
  type TermRule,
} from './term-rules.js';
import { workedOut } from './worked-out.js';

/** What every term of a call must be, those inside other terms too. */
const OF_TERMS: readonly TermRule[] = [
  isNotDivided,
  growsForward,
  comparesAlike,
  addsNoRates,
  takesEachOnce,
  takesAlike,
];

/** What a call must be as a whole. */
const OF_CALLS: readonly CallRule[] = [
  isOfAskedRows,
  choosesAmongAlike,
  choosesAmongAll,
  hasAskedThresholds,
  isNotTurned,
  convertsWhatIsSaid,
];

/**
 * Whether what a model wants to have computed answers the question. Each sentence of a computation would be right, its
 * formula beside it, and the computation wrong for what was asked: growth from the later year to the earlier, a sum with
 * a number twice, the distance of two things at two times. Calls that compute nothing are judged by what they find.
 */
export function isGrounded(call: AgentCall, grounds: Grounds): boolean {
  const terms = workedOut(call);
  if (terms.length === 0) return true;
  const { corpus } = grounds;
  return (
    OF_TERMS.every((rule) => terms.every((term) => throughout(rule)(term, corpus))) &&
    OF_CALLS.every((rule) => rule(call, terms, grounds))
  );
}

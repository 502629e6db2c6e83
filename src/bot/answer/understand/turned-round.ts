import { readOperation, type Operation } from '../plan/numbers/operation.js';
import type { Understanding } from './understanding.js';

/** Operations that set one thing against another. */
export const BINARY: ReadonlySet<Operation> = new Set<Operation>([
  'difference',
  'percent-share',
  'point-difference',
  'ratio',
  'times',
]);

/** The same two things, the other way round. */
const TURNED_ROUND =
  /^(?:那么?)?(?:反过来|倒过来|反之)(?:算|看|说)?(?:的话)?(?:呢|是多少|又如何)?[?？。 ]*$|^(?:and |so )?(?:what about )?(?:the other way (?:round|around)|vice versa|the reverse|conversely)\W*$/iu;

/** "And the other way round?": of two rows that one was set against the other; null where something else is asked. */
export function turnedRound(fresh: Understanding, old: Understanding): Understanding | null {
  const operation = readOperation(old.question, old.language);
  const isOfTwo = old.names.length === 2 && old.periods.years.length < 2 && operation !== null && BINARY.has(operation);
  if (!TURNED_ROUND.test(fresh.question) || !isOfTwo) return null;
  return { ...old, language: fresh.language, names: old.names.toReversed() };
}

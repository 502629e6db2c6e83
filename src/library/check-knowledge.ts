import { InvalidArgumentError } from '../bot/errors/invalid-argument-error.js';

const EXPECTED = 'what openKnowledge gives';

/**
 * Looks at the knowledge that a function is called with: programs in plain JavaScript leave it out, or give the adviser.
 *
 * @throws InvalidArgumentError naming it where it is none
 */
export function checkKnowledge(called: string, knowledge: unknown): void {
  if (isKnowledge(knowledge)) return;
  throw new InvalidArgumentError(called, { kind: 'argument', name: 'knowledge', expected: EXPECTED });
}

function isKnowledge(given: unknown): boolean {
  return typeof given === 'object' && given !== null && 'corpus' in given && 'retriever' in given;
}

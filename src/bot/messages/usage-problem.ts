import type { ErrorFacts } from '../../knowledge/index.js';
import type { UsageProblem } from '../errors/wrong-usage-error.js';

/** What is said of each thing that can be wrong with a command line. */
export type UsageMessages = Readonly<Record<UsageProblem, (facts: ErrorFacts) => string>>;

/** What is wrong with a command line, in the words given. */
export function usageProblem(facts: ErrorFacts, messages: UsageMessages): string {
  const { problem } = facts;
  return isProblem(problem, messages) ? messages[problem](facts) : `${problem}`;
}

function isProblem(problem: ErrorFacts[string] | undefined, messages: UsageMessages): problem is UsageProblem {
  return typeof problem === 'string' && Object.hasOwn(messages, problem);
}

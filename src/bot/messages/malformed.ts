import type { ErrorFacts, MalformedReason } from '../../knowledge/index.js';

/** What is said of each thing that can be wrong with a file's structure. */
export type MalformedMessages = Readonly<Record<MalformedReason['reason'], (facts: ErrorFacts) => string>>;

/** What is wrong with a file's structure; "" where that is not known. */
export function malformedText(facts: ErrorFacts, messages: MalformedMessages): string {
  const { reason } = facts;
  return isReason(reason, messages) ? messages[reason](facts) : '';
}

function isReason(
  reason: ErrorFacts[string] | undefined,
  messages: MalformedMessages,
): reason is MalformedReason['reason'] {
  return typeof reason === 'string' && Object.hasOwn(messages, reason);
}

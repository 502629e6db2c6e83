import { opensWith } from './cues.js';

/** Where a description parts into what it says. */
const CLAUSE_END = /[。！？!?；;：:,，\n]+|\.(?=\s|$)/u;
/** What may stand before an instruction: whom it is for, and how it is asked. */
const ADDRESSES =
  /^(?:\s|请|你们?|您|帮我|给我|麻烦|现在|直接|\b(?:please|can|could|would|you|now|just|then|and|so)\b)+/iu;

/**
 * Whether a description instructs who reads it. In a description the words of instructions are also those of trades
 * ("few can write code", "imports make up half"): only at the beginning of a clause do they tell what to do.
 */
export function instructs(description: string): boolean {
  const clauses = description.toLowerCase().split(CLAUSE_END);
  return clauses.some((clause) => opensWith('instruction', clause.replace(ADDRESSES, '')));
}

import type { Row } from '../../../../knowledge/index.js';
import { claimTokens } from '../../../../tools/index.js';
import type { Reading } from '../reading/held-words.js';

/**
 * Whether a sentence calls no row by two names of which neither holds the other: 中药材 beside 中式成药 would be two rows,
 * though either may stand for 中药材及中式成药.
 */
export function callsRowsByOneName(text: string, { corpus }: Reading): boolean {
  const names = new Map<Row, string[]>();
  for (const token of claimTokens(text, corpus, undefined)) {
    if (token.kind !== 'name') continue;
    const written = text.slice(token.start, token.end).toLowerCase();
    for (const target of token.targets) {
      if (target.kind === 'row') names.set(target.row, [...(names.get(target.row) ?? []), written]);
    }
  }
  return [...names.values()].every((called) => called.every((one) => called.every((other) => areOne(one, other))));
}

function areOne(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one);
}

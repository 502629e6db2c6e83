import { isSubject } from './claim-names.js';
import type { Token } from './token.js';
import type { Meaning } from './words/meanings.js';

/**
 * The tokens of a sentence without what says why: from a word of cause to the next mark, or in Chinese a whole clause
 * that such a word closes. What holds a number, a period, a row, or any word that could change what is measured stays.
 * A cause is neither checked nor called right: at either end of a claim its span leaves it out.
 */
export function withoutCauses(tokens: readonly Token[]): readonly Token[] {
  return clausesOf(tokens).flatMap((clause) => {
    const at = clause.findIndex((token) => isWordOf(token, 'cause'));
    if (at < 0) return clause;
    const before = clause.slice(0, at);
    const aside = isCausal(before) ? clause : clause.slice(at);
    return isCausal(aside) ? clause.filter((token) => token.kind === 'pause' || !aside.includes(token)) : clause;
  });
}

/** Without ", or" between two numbers that say one thing: "by 117.32 billion yuan, or 22.3 %,". */
export function withoutAppositions(tokens: readonly Token[]): readonly Token[] {
  const dropped = new Set<Token>();
  tokens.forEach((token, index) => {
    const [amount, pause, number, closing] = [-2, -1, 1, 2].map((distance) => tokens[index + distance]);
    const isBetween = amount?.kind === 'number' && pause?.kind === 'pause' && number?.kind === 'number';
    if (!isBetween || !isWordOf(token, 'or')) return;
    for (const one of [pause, token, closing]) if (one === token || one?.kind === 'pause') dropped.add(one);
  });
  return tokens.filter((token) => !dropped.has(token));
}

function isWordOf(token: Token, meaning: Meaning): boolean {
  return token.kind === 'word' && token.meaning === meaning;
}

/** Nothing but words that neither measure nor deny. */
function isCausal(tokens: readonly Token[]): boolean {
  return tokens.every((token) => {
    if (token.kind === 'word') return CAUSAL.has(token.meaning);
    return token.kind === 'name' ? !token.targets.some(isSubject) : ['pause', 'unknown'].includes(token.kind);
  });
}

const CAUSAL: ReadonlySet<Meaning> = new Set<Meaning>(['cause', 'filler', 'and', 'from', 'of', 'than', 'by']);

/** Parts that each begin with the mark before them. */
function clausesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const clauses: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind === 'pause') clauses.push([token]);
    else clauses.at(-1)?.push(token);
  }
  return clauses;
}

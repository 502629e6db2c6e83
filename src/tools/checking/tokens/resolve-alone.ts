import { isSubject } from '../claim-names.js';
import { isWordOf } from './is-word-of.js';
import { nextPlace } from './next-place.js';
import type { Token } from './token.js';

/** "Furniture alone fell", "it was furniture alone that fell": behind a row and before its move, that no other did. */
export function withAlone(tokens: readonly Token[], sentence: string): readonly Token[] {
  return tokens.map((token, at) => {
    const isAlone = isWordOf(token, 'limit') && /^alone$/iu.test(sentence.slice(token.start, token.end));
    const before = tokens[at - 1];
    if (!isAlone || before?.kind !== 'name' || !before.targets.some(isSubject)) return token;
    const next = tokens[nextPlace(tokens, at, (one) => !isWordOf(one, 'filler'))];
    const isMover = isWordOf(next, 'rise') || isWordOf(next, 'fall');
    return isMover ? { ...token, kind: 'word', meaning: 'only', degree: null } : token;
  });
}

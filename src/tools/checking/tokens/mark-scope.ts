import { isContextName } from './is-name-of.js';
import { isWordOf } from './is-word-of.js';
import { nextPlace } from './next-place.js';
import type { Token } from './token.js';

/** Words for a whole, of which a table may hold a part. */
const WHOLE = /^(?:所有|全部|整个|总|all|all of|every|any)$/iu;
/** 出口中: among all that the word before stands for. */
const WITHIN = /^(?:中|之中|当中|里|之内)$/u;

/** "All exports", 出口中: a word of the caption that is spoken of as a whole, and not as what a table lists. */
export function withScope(tokens: readonly Token[], sentence: string): readonly Token[] {
  const written = ({ start, end }: Token): string => sentence.slice(start, end);
  return tokens.flatMap((token, at): readonly Token[] => {
    if (token.kind !== 'name' || !token.targets.every(({ kind }) => kind === 'context')) return [token];
    const [before, next] = [tokens[at - 1], tokens[nextPlace(tokens, at, (one) => !isContextName(one))]];
    const isWhole = before !== undefined && WHOLE.test(written(before)) && !isListed(next);
    const isWithin = next !== undefined && WITHIN.test(written(next));
    const scope: Token = { kind: 'word', meaning: 'nation', degree: null, start: token.end, end: token.end };
    return isWhole || isWithin ? [token, scope] : [token];
  });
}

function isListed(token: Token | undefined): boolean {
  return token?.kind === 'categories' || isWordOf(token, 'category');
}

import { isSubject } from '../claim-names.js';
import type { Token } from './token.js';

const REFERENTS = /^(?:(?<first>前者|(?:the )?former)|(?<last>后者|(?:the )?latter))/iu;

type Name = Extract<Token, { readonly kind: 'name' }>;

/** 前者, "the latter": the first or the last of the only two rows that the sentence has named before. */
export function withReferents(tokens: readonly Token[], sentence: string): readonly Token[] {
  const resolved: Token[] = [];
  let end = 0;
  for (const token of tokens) {
    if (token.start < end) continue;
    const found = token.kind === 'name' ? null : REFERENTS.exec(sentence.slice(token.start));
    const meant = found && meantBy(found.groups?.['first'] !== undefined ? 0 : 1, resolved);
    if (found && meant) {
      end = token.start + found[0].length;
      resolved.push({ ...meant, start: token.start, end });
    } else resolved.push(token);
  }
  return resolved;
}

function meantBy(place: 0 | 1, before: readonly Token[]): Name | null {
  const names = before.filter((token): token is Name => token.kind === 'name' && token.targets.some(isSubject));
  const distinct = names.filter(({ targets }, at) => names.findIndex((one) => isSame(one.targets, targets)) === at);
  return distinct.length === 2 ? (distinct[place] ?? null) : null;
}

function isSame(left: Name['targets'], right: Name['targets']): boolean {
  return left.length === right.length && left.every((one, at) => one === right[at]);
}

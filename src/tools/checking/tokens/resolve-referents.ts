import { isSubject } from '../claim-names.js';
import type { Token } from './token.js';

const REFERENTS = /^(?:(?<first>前者|(?:the )?former)|(?<last>后者|(?:the )?latter))/iu;

type Name = Extract<Token, { readonly kind: 'name' }>;

/** 前者, "the latter": the first or the last of the only two rows that the sentence has named before. */
export function withReferents(tokens: readonly Token[], sentence: string): readonly Token[] {
  const resolved: Token[] = [];
  const named: Name[] = [];
  let end = 0;
  for (const token of tokens) {
    if (token.start < end) continue;
    if (isRow(token) && named.length <= BOTH && !named.some((one) => isSame(one.targets, token.targets)))
      named.push(token);
    const referent = referentAt(token, sentence, named);
    end = referent?.end ?? end;
    resolved.push(referent ?? token);
  }
  return resolved;
}

/** The row that a token refers to, in its place; null where it refers to none, or it is open which is meant. */
function referentAt({ kind, start }: Token, sentence: string, named: readonly Name[]): Name | null {
  if (kind === 'name' || named.length !== BOTH) return null;
  const found = REFERENTS.exec(sentence.slice(start, start + LONGEST));
  const meant = found && named[found.groups?.['first'] === undefined ? 1 : 0];
  return found && meant ? { ...meant, start, end: start + found[0].length } : null;
}

/** Of more rows than two it is open which is meant. */
const BOTH = 2;
/** Characters of the longest referring word. */
const LONGEST = 'the former'.length;

function isRow(token: Token): token is Name {
  return token.kind === 'name' && token.targets.some(isSubject);
}

function isSame(left: Name['targets'], right: Name['targets']): boolean {
  return left.length === right.length && left.every((one, at) => one === right[at]);
}

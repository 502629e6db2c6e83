import { isSubject } from '../claim-names.js';
import type { Meaning } from '../words/meanings.js';
import { isWordOf } from './is-word-of.js';
import type { Token } from './token.js';

/** What lies above or below all others is the first or the last of all. */
const FIRST_OF = { more: 'most', less: 'least', faster: 'fastest', slower: 'slowest' } as const;
const LAST_OF = { more: 'least', less: 'most', faster: 'slowest', slower: 'fastest' } as const;
type Comparing = keyof typeof FIRST_OF;
const COMPARING: readonly Comparing[] = ['more', 'less', 'faster', 'slower'];
/** "No other grew as fast as": as much as that alone is told with "no other". */
const EQUAL = { 'as-fast': 'fastest', 'as-large': 'most' } as const;

/**
 * "Grew faster than any other category", "no other category grew faster than rare earths", 其他品类均低于机电产品: what is
 * set against all others is a rank.
 */
export function withAnyOther(tokens: readonly Token[], sentence: string): readonly Token[] {
  return clausesOf(tokens).flatMap((clause) => aboveOthers(clause) ?? othersBelow(clause, sentence) ?? clause);
}

function clausesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const clauses: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind === 'pause') clauses.push([token]);
    else clauses.at(-1)?.push(token);
  }
  return clauses;
}

/** "Higher than any other category". */
function aboveOthers(clause: readonly Token[]): readonly Token[] | null {
  const at = clause.findIndex(isComparing);
  const [word, others] = [clause[at], clause.findIndex((token) => isWordOf(token, 'rest'))];
  const meaning = COMPARING.find((one) => isWordOf(word, one));
  if (!word || !meaning || others < at || !areOthers(clause.slice(at + 1))) return null;
  const addresses = clause.slice(at + 1).filter(({ kind }) => kind === 'address');
  return [...withoutMove(clause.slice(0, at)), ranked(word, FIRST_OF[meaning]), ...addresses];
}

/** Before "faster" the word of moving says nothing more: without it growth alone is what is ranked. */
function withoutMove(before: readonly Token[]): readonly Token[] {
  return isWordOf(before.at(-1), 'rise') ? before.slice(0, -1) : before;
}

/** "None of the others grew faster than X", "all other categories lie below X". */
function othersBelow(clause: readonly Token[], sentence: string): readonly Token[] | null {
  const [at, name] = [clause.findIndex((token) => isComparing(token) || isEqual(token)), clause.findIndex(isRow)];
  const word = clause[at];
  const subject = clause.slice(0, at).filter((token) => !isMoving(token));
  const [row, second] = clause.filter(isRow);
  if (!word || !row || second || name < at || !isRest(clause.slice(name + 1))) return null;
  const rank = isNone(subject, sentence) ? rankOverNone(word) : rankOverAll(word, subject);
  return rank && [...leading(clause), row, ranked(word, rank)];
}

function rankOverNone(word: Token): Meaning | null {
  const meaning = COMPARING.find((one) => isWordOf(word, one));
  const equal = (['as-fast', 'as-large'] as const).find((one) => isWordOf(word, one));
  if (meaning) return FIRST_OF[meaning];
  return equal ? EQUAL[equal] : null;
}

function rankOverAll(word: Token, subject: readonly Token[]): Meaning | null {
  const meaning = COMPARING.find((one) => isWordOf(word, one));
  const areAll = areOthers(subject) && subject.some((token) => isWordOf(token, 'all'));
  return meaning && areAll ? LAST_OF[meaning] : null;
}

function leading(clause: readonly Token[]): readonly Token[] {
  return clause.filter(({ kind }) => kind === 'pause' || kind === 'period');
}

const NONE = /^(?:no|none|nothing|没有|没|无)$/iu;

/** "No other category", "none of the others", 没有哪个品类. */
function isNone(tokens: readonly Token[], sentence: string): boolean {
  const none = tokens.findIndex(({ start, end }) => NONE.test(sentence.slice(start, end)));
  return none >= 0 && areOthers(tokens.toSpliced(none, 1));
}

/** All other rows and nothing else. */
function areOthers(tokens: readonly Token[]): boolean {
  const named = tokens.some(
    (token) => isWordOf(token, 'rest') || token.kind === 'categories' || isWordOf(token, 'category'),
  );
  return named && isRest(tokens);
}

const OF_OTHERS: readonly Meaning[] = ['all', 'rest', 'category', 'than', 'of', 'filler', 'growth', 'amount', 'while'];

function isRest(tokens: readonly Token[]): boolean {
  return tokens.every(
    (token) =>
      // "Than any other item in Table 2": the table is looked up by itself.
      ['address', 'pause', 'period'].includes(token.kind) ||
      (token.kind === 'categories' && token.count === null) ||
      (token.kind === 'name' && !token.targets.some(isSubject)) ||
      OF_OTHERS.some((meaning) => isWordOf(token, meaning)),
  );
}

function isComparing(token: Token): boolean {
  return COMPARING.some((meaning) => isWordOf(token, meaning));
}

function isEqual(token: Token): boolean {
  return isWordOf(token, 'as-fast') || isWordOf(token, 'as-large');
}

function isMoving(token: Token): boolean {
  return isWordOf(token, 'rise');
}

function isRow(token: Token): token is Extract<Token, { readonly kind: 'name' }> {
  return token.kind === 'name' && token.targets.some(isSubject);
}

function ranked(token: Token, meaning: Meaning): Token {
  return { kind: 'word', meaning, degree: null, start: token.start, end: token.end };
}

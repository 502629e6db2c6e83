import { isSubjectName } from './tokens/is-name-of.js';
import { splitSentences, type QuantityMention, type SentenceSpan } from '../../knowledge/index.js';
import { isSubject, type ClaimNames } from './claim-names.js';
import { apposedList } from './apposed-lists.js';
import { arrangeTokens } from './tokens/arrange-tokens.js';
import { isMark } from './tokens/is-mark.js';
import { isWordOf } from './tokens/is-word-of.js';
import { readTokens } from './tokens/read-tokens.js';
import type { Token } from './tokens/token.js';
import type { Meaning } from './words/meanings.js';

/** One thing that a text claims: a sentence, or a clause of one that says something of its own. */
export interface ClaimSpan {
  /** A cause names why, and nothing that figures could tell. */
  readonly kind: 'cause' | 'fact';
  /** [start, end) in the text, in UTF-16 code units. */
  readonly span: SentenceSpan;
  readonly tokens: readonly Token[];
}

/** A sentence with the claims in it; [] where it claims nothing. */
export interface SentenceClaims {
  readonly span: SentenceSpan;
  readonly claims: readonly ClaimSpan[];
}

/** Words that make a clause say something, besides numbers. */
const PREDICATES: ReadonlySet<Meaning> = new Set([
  ...(['rise', 'fall', 'more', 'less', 'faster', 'slower', 'overtakes'] as const),
  ...(['rank', 'most', 'least', 'fastest', 'slowest', 'next-to', 'behind', 'followed-by', 'flat'] as const),
]);

/** Questions and requests claim nothing. */
const NO_CLAIM = /[?？]["”’）)]*$|^(?:请|please\b|hi\b|hello\b|hey\b|thanks\b(?! to\b)|thank you\b|你好|您好|谢谢)/iu;

/** A sentence without a number claims something from this many words or characters on: less is a heading or a call. */
const LEAST_WORDS = 4;

/** A text whose claims are read sentence by sentence: all of them at once take seconds in a long draft. */
export interface ClaimReader {
  readonly sentences: readonly SentenceSpan[];
  claimsOf(sentence: SentenceSpan): SentenceClaims;
}

export function claimReader(text: string, names: ClaimNames): ClaimReader {
  const read = withoutControls(text);
  return {
    sentences: splitSentences(read),
    claimsOf: (span) => ({ span, claims: claimsOf(read, span, names) }),
  };
}

/** Sequences that colour a terminal. */
const CONTROLS = /\u001B\[[\d;]*[A-Za-z]/gu;

/** The text with blanks for what only a terminal reads, so that every place stays the same. */
function withoutControls(text: string): string {
  return text.replace(CONTROLS, (sequence) => ' '.repeat(sequence.length));
}

function claimsOf(text: string, [start, end]: SentenceSpan, names: ClaimNames): readonly ClaimSpan[] {
  const sentence = text.slice(start, end);
  if (NO_CLAIM.test(sentence)) return [];
  const tokens = arrangeTokens(readTokens(sentence, names), sentence).map((token) => ({
    ...token,
    start: token.start + start,
    end: token.end + start,
  }));
  const words = tokens.filter(({ kind }) => kind !== 'pause').length;
  if (words === 0 || (words < LEAST_WORDS && !tokens.some(isSaying))) return [];
  const apposed = apposedList(tokens);
  const clauses = clausesOf(apposed?.sentence ?? tokens);
  const causes = clauses.filter(isCause);
  const facts = [...(apposed ? [apposed.list] : []), ...merged(clauses.filter((clause) => !causes.includes(clause)))];
  const claims = [...causes, ...facts.filter((fact) => fact.length > 0)].map((clause): ClaimSpan => ({
    kind: causes.includes(clause) ? 'cause' : 'fact',
    span: spanOf(text, clause, [start, end]),
    tokens: clause,
  }));
  return claims.toSorted((left, right) => left.span[0] - right.span[0]);
}

/** Whether a token makes a clause one that can be true or false. */
function isSaying(token: Token): boolean {
  if (token.kind === 'number') return !['name', 'ordinal'].includes(token.mention.kind) && !isDuration(token.mention);
  return token.kind === 'word' && PREDICATES.has(token.meaning);
}

/** "Driven by demand,": a clause that says why, and nothing of a row, a period or a number. */
function isCause(clause: readonly Token[]): boolean {
  const isOfFigures = clause.some(
    ({ kind, ...token }) =>
      kind === 'number' || kind === 'period' || ('targets' in token && token.targets.some(isSubject)),
  );
  return !isOfFigures && clause.some((token) => isWordOf(token, 'cause'));
}

/** 五年间 says when, not what. */
function isDuration(mention: QuantityMention): boolean {
  return mention.kind === 'amount' && mention.quantity.unit.dimension.kind === 'calendar';
}

/** Parts between marks; "and" parts too where another predicate follows it. */
function clausesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const clauses: Token[][] = [[]];
  tokens.forEach((token, index) => {
    if (token.kind === 'pause' || startsClause(tokens, index)) clauses.push([token]);
    else clauses.at(-1)?.push(token);
  });
  return clauses.filter((clause) => clause.some(({ kind }) => kind !== 'pause'));
}

function startsClause(tokens: readonly Token[], index: number): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]];
  if (isWordOf(token, 'while')) return true;
  const isJoint = isWordOf(token, 'and') || isWordOf(token, 'but');
  return isJoint && next?.kind === 'word' && PREDICATES.has(next.meaning);
}

/** A clause that says nothing by itself, "In 2022,", goes with the next one that does; at the end with the last. */
function merged(clauses: readonly (readonly Token[])[]): readonly (readonly Token[])[] {
  const claims: (readonly Token[])[] = [];
  let waiting: Token[] = [];
  for (const clause of clauses) {
    const last = waiting.length === 0 ? claims.at(-1) : undefined;
    if (last && goesOn(last, clause)) {
      claims.splice(-1, 1, [...last, ...clause]);
      continue;
    }
    waiting.push(...clause);
    if (!clause.some(isSaying)) continue;
    claims.push(waiting);
    waiting = [];
  }
  const last = claims.pop() ?? [];
  return [...claims, [...last, ...waiting]];
}

/** Whether a clause says more of what the one before says, and nothing of its own. */
function goesOn(last: readonly Token[], clause: readonly Token[]): boolean {
  return (
    (last.some(isMoving) && continuesMove(clause)) ||
    (isNameLast(last) && isListed(clause)) ||
    (last.some(isCount) && !isRankOfAmount(last) && isSaidOfThose(clause)) ||
    isCountBehind(last, clause)
  );
}

/** "… were rare earths, refined oil and aluminium": names alone go on with the list that the clause before began. */
function isListed(clause: readonly Token[]): boolean {
  const [mark, ...others] = clause;
  const isComma = isMark(mark, ',');
  return isComma && others.every((token) => isSubjectName(token) || isWordOf(token, 'and'));
}

/** "Five goods were below …", 有5类商品: so many of the rows. */
function isCount(token: Token, at: number, clause: readonly Token[]): boolean {
  if (token.kind === 'categories') return token.count !== null;
  return token.kind === 'number' && isWordOf(clause[at + 1], 'category');
}

/**
 * "… and grew by more than 10%", 且增速超过10%: of those that were counted before, who need not be all that the first half is
 * true of.
 */
function isSaidOfThose(clause: readonly Token[]): boolean {
  const [first] = clause.filter(
    (token) => token.kind !== 'pause' && !SILENT.some((meaning) => isWordOf(token, meaning)),
  );
  const isExplained = isMark(clause[0], ':');
  const isJoined =
    isWordOf(first, 'and') || isWordOf(first, 'growth') || (first?.kind === 'word' && PREDICATES.has(first.meaning));
  return (isJoined || isExplained) && !clause.some((token) => isSubjectName(token) || token.kind === 'categories');
}

/** 出口额在全部17项中排第4，同期增减为…: what comes behind is another figure, and not what it ranks by. */
function isRankOfAmount(last: readonly Token[]): boolean {
  return last.some((token) => isWordOf(token, 'amount')) && last.some((token) => isWordOf(token, 'rank'));
}

const SILENT = ['filler', 'while', 'but', 'year-on-year'] as const;

/**
 * 出口额超过3000亿元的商品，2022年共有11项, 出口额超过5000亿元，且增速高于10%的商品有3类: what stands before the count says nothing of a
 * row that is named.
 */
function isCountBehind(last: readonly Token[], clause: readonly Token[]): boolean {
  const both = [...last, ...clause];
  return clause.some(isCount) && !last.some(isCount) && last[0]?.kind !== 'pause' && !both.some(isSubjectName);
}

function isNameLast(clause: readonly Token[]): boolean {
  return isSubjectName(clause.at(-1));
}

/** ", by 2.5 %", ", to 463.93 billion": a preposition with its number goes on with the clause before. */
function continuesMove(clause: readonly Token[]): boolean {
  const [first, second] = clause.filter(({ kind }) => kind !== 'pause');
  const isLed =
    first?.kind === 'word' && (first.meaning === 'by' || first.meaning === 'to' || first.meaning === 'from');
  return (
    isLed &&
    second?.kind === 'number' &&
    !clause.some((token) => token.kind === 'word' && PREDICATES.has(token.meaning))
  );
}

function isMoving(token: Token): boolean {
  return isWordOf(token, 'rise') || isWordOf(token, 'fall') || isWordOf(token, 'move');
}

/** Quotes and currency signs that may open a claim together. */
const MOST_SIGNS = 4;

/** From the first to the last of the tokens, with the quotes around them but without the marks between clauses. */
function spanOf(text: string, tokens: readonly Token[], [from, to]: SentenceSpan): SentenceSpan {
  const telling = tokens.filter(({ kind }) => kind !== 'pause');
  const [first, last] = [telling[0]?.start ?? from, telling.at(-1)?.end ?? to];
  const opening =
    /[“"‘「『《（([【$€£¥]*$/u.exec(text.slice(Math.max(from, first - MOST_SIGNS), first))?.[0].length ?? 0;
  const isRest = /^[”"’」』》）)\]】。！？｡．.!?…;；]*$/u.test(text.slice(last, to));
  return [first - opening, isRest ? to : last];
}

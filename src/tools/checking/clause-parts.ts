import type { QuantityMention } from '../../knowledge/index.js';
import type { RowName } from './assertion.js';
import { isUndated, WHOLE_YEAR } from './calendar/undated.js';
import { isDated, isSubject, type NameTarget, type Source } from './claim-names.js';
import type { Token } from './tokens/token.js';
import type { Meaning } from './words/meanings.js';

/** A preposition before a name, period or number. */
export type Role = Extract<Meaning, 'at' | 'by' | 'from' | 'of' | 'than' | 'to'> | null;

export interface RowPart {
  readonly part: 'row';
  readonly row: RowName;
  readonly role: Role;
}
export interface PeriodPart {
  readonly part: 'period';
  readonly periods: readonly string[];
  readonly role: Role;
}
export interface NumberPart {
  readonly part: 'number';
  readonly mention: QuantityMention;
  readonly role: Role;
}
export interface WordPart {
  readonly part: 'word';
  readonly meaning: Meaning;
}
/** What rows are one of, with how many of them where that is said. */
export interface CategoriesPart {
  readonly part: 'categories';
  readonly count: number | null;
  /** Whether the claim says that they are those of a table. */
  readonly isWhole: boolean;
}
export type Part = CategoriesPart | NumberPart | PeriodPart | RowPart | WordPart;

/** What a clause says, in order, without the words that say nothing. */
export interface ClauseParts {
  readonly parts: readonly Part[];
  /** Headings of columns or groups of rows that the clause names. */
  readonly restrictions: readonly NameTarget[];
  /** Words that are not understood, or that change what is measured: with one of them nothing may be supported. */
  readonly unknown: readonly Token[];
}

/** Sorts a clause's tokens into what it says. */
export function clauseParts(tokens: readonly Token[], source: Source): ClauseParts {
  const parts: Part[] = [];
  const restrictions: NameTarget[] = [];
  const unknown: Token[] = [];
  let role: Role = null;
  for (const token of tokens) {
    const read = partOf(token, role, source);
    // "From Table 2" is no start of a move.
    if (token.kind === 'address') role = null;
    if (read === 'unknown' || isByShare(read, parts.at(-1))) unknown.push(token);
    else if (read === 'nothing') continue;
    else if ('headings' in read) restrictions.push(...read.headings);
    else if (read.part === 'word' && read.meaning === 'compared') compareLast(parts);
    else if (read.part === 'word' && read.meaning === 'flat' && isJoint(parts.at(-2))) {
      compareLast(parts);
      parts.push(read);
    } else parts.push(read, ...degreeOf(token));
    role = nextRole(token, role, read);
  }
  return { parts: withoutJoint(parts.filter(saysMore)), restrictions, unknown };
}

/** Words that a clause is not understood with. */
const OPEN: ReadonlySet<Meaning> = new Set<Meaning>(['limit', 'cause', 'or', 'about', 'nearly', 'year-before']);

/** 大涨 says that it rose, and how far. */
function degreeOf(token: Token): readonly Part[] {
  return token.kind === 'word' && token.degree !== null ? [{ part: 'word', meaning: token.degree }] : [];
}

/** Words that say nothing in their clause. */
const SILENT: ReadonlySet<Meaning> = new Set<Meaning>(['filler', 'while', 'but', 'at-end']);

/** "12% of A was accounted for by B": by what would be the part, and readers take what is named first for it. */
function isByShare(read: Read, before: Part | undefined): boolean {
  return (
    typeof read === 'object' && 'part' in read && isWord(read, 'by') && before !== undefined && isWord(before, 'share')
  );
}

type Read = Part | 'nothing' | 'unknown' | { readonly headings: readonly NameTarget[] };

function isJoint(part: Part | undefined): boolean {
  return part?.part === 'word' && part.meaning === 'and';
}

/** 与2021年相比: what stands before is what the rest is compared with, and its 与 joins nothing. */
function compareLast(parts: Part[]): void {
  const last = parts.pop();
  if (!last) return;
  if (isJoint(parts.at(-1))) parts.pop();
  parts.push('role' in last ? { ...last, role: 'than' } : last);
}

/** A preposition reaches over headings to what it stands before. */
function nextRole(token: Token, role: Role, read: Read): Role {
  if (token.kind === 'word') return asRole(token.meaning);
  return typeof read === 'object' && 'headings' in read ? role : null;
}

function asRole(meaning: Meaning): Role {
  // 2021年的42.2亿元: 42.2 of 2021.
  if (meaning === 'whose') return 'of';
  return meaning === 'at' ||
    meaning === 'by' ||
    meaning === 'from' ||
    meaning === 'of' ||
    meaning === 'than' ||
    meaning === 'to'
    ? meaning
    : null;
}

function partOf(token: Token, role: Role, source: Source): Read {
  switch (token.kind) {
    case 'pause':
    case 'address':
      return 'nothing';
    case 'unknown':
      return 'unknown';
    case 'categories':
      return { part: 'categories', count: token.count, isWhole: token.isWhole === true };
    case 'period':
      return isDated(source) || !token.periods.some(isUndated)
        ? { part: 'period', periods: token.periods, role }
        : undatedPart(token.periods);
    case 'number':
      return isReadable(token.mention) ? { part: 'number', mention: token.mention, role } : 'unknown';
    case 'word':
      return wordPart(token.meaning, source);
    case 'name':
      return namePart(
        token.targets.filter((target) => target.source === source),
        role,
      );
  }
}

/** Where columns are of years, a part of one is not held, and all of one says nothing. */
function undatedPart(periods: readonly string[]): Read {
  return periods.every((period) => period === WHOLE_YEAR) ? 'nothing' : 'unknown';
}

function wordPart(meaning: Meaning, source: Source): Read {
  if (SILENT.has(meaning)) return 'nothing';
  if (meaning === 'of-periods') return isDated(source) ? 'nothing' : 'unknown';
  // Both are moves from an earlier period; from which one is told apart where it is judged.
  if (meaning === 'on-preceding') return { part: 'word', meaning: 'year-on-year' };
  return OPEN.has(meaning) ? 'unknown' : { part: 'word', meaning };
}

/** "… and rose": what joins a clause to the one before says nothing in it. */
function withoutJoint(parts: readonly Part[]): readonly Part[] {
  const [first] = parts;
  return first?.part === 'word' && first.meaning === 'and' ? parts.slice(1) : parts;
}

/** (5,310) may be a negative number of a ledger; other doubts leave no value. */
function isReadable(mention: QuantityMention): boolean {
  return mention.kind !== 'unclear' || mention.doubt === 'brackets';
}

function namePart(targets: readonly NameTarget[], role: Role): Read {
  if (targets.length === 0) return 'unknown';
  const rows = targets.filter(isSubject);
  // "Free cash flow" is the row that is called so, not the one "(pre-spectrum)".
  const whole = rows.filter((target) => target.kind !== 'row' || target.extent === 'whole');
  if (rows.length > 0) return { part: 'row', row: { targets: whole.length > 0 ? whole : rows }, role };
  const isContext = targets.some(({ kind }) => kind === 'context');
  // "Exports to China" are another country's.
  if (isContext && role === 'to') return 'unknown';
  return isContext ? 'nothing' : { headings: targets };
}

/** Prepositions have gone into the roles of what follows them. */
function saysMore(part: Part): boolean {
  return part.part !== 'word' || !['at', 'by', 'from', 'to', 'of'].includes(part.meaning);
}

/** Whether a part is a word of a meaning. */
export function isWord(part: Part, meaning: Meaning): boolean {
  return part.part === 'word' && part.meaning === meaning;
}

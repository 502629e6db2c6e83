import type { QuantityMention } from '../../../knowledge/index.js';
import type { Assertion, Operand, RowName, Sign } from '../assertion.js';
import type { NumberPart, Part, PeriodPart, Role, RowPart } from '../clause-parts.js';
import type { Meaning } from '../words/meanings.js';

/** What the clauses before, in the same sentence, were about. */
export interface Topic {
  readonly row: RowName | null;
  readonly period: string | null;
  /** Whether they spoke of values, or of growth since the year before: what is compared next is then clear. */
  readonly matter: 'growth' | 'other' | 'values';
}

interface DatedPart {
  readonly period: string;
  readonly role: Role;
}

/** The time of a claim: a period, and the one that it is set against. Null where the claim leaves it open. */
export interface Time {
  readonly base: string | null;
  readonly at: string | null;
}

/** A clause's parts by kind, in their order, with what they take over from the clauses before. */
export class Clause {
  readonly parts: readonly Part[];
  readonly topic: Topic;
  readonly rows: readonly RowPart[];
  readonly numbers: readonly NumberPart[];
  readonly periods: readonly DatedPart[];
  readonly #spans: readonly PeriodPart[];
  readonly #words: ReadonlySet<Meaning>;

  constructor(parts: readonly Part[], topic: Topic) {
    this.parts = parts;
    this.topic = topic;
    this.rows = parts.filter((part) => part.part === 'row');
    this.numbers = parts.filter((part) => part.part === 'number');
    this.#spans = parts.filter((part) => part.part === 'period');
    this.periods = this.#spans.flatMap(datedParts);
    this.#words = new Set(parts.flatMap((part) => (part.part === 'word' ? [part.meaning] : [])));
  }

  has(...meanings: readonly Meaning[]): boolean {
    return meanings.some((meaning) => this.#words.has(meaning));
  }

  /** Whether every word of the clause is one of these: what a reader does not understand it must not pass over. */
  isOf(...meanings: readonly Meaning[]): boolean {
    return [...this.#words].every((word) => meanings.includes(word));
  }

  /** The one row that the clause is about, its own or that of the clauses before; null where there are several. */
  get row(): RowName | null {
    const [first, second] = this.rows;
    if (second) return null;
    return first ? first.row : this.topic.row;
  }

  /** The one period of a clause; undefined where it names several. */
  get period(): string | null | undefined {
    const [first, second] = this.periods;
    if (second) return undefined;
    return first ? first.period : this.topic.period;
  }

  /** The periods of a move; null where there are too many. Of two without "from" or "than" the first is the base. */
  get time(): Time | null {
    const [first, second, third] = this.periods;
    if (third) return null;
    if (!first) return { base: null, at: this.topic.period };
    if (!second)
      return isBase(first) ? { base: first.period, at: this.topic.period } : { base: null, at: first.period };
    if (first.period === second.period || (isBase(first) && isBase(second))) return null;
    return isBase(second) ? { base: second.period, at: first.period } : { base: first.period, at: second.period };
  }

  /** Where a part stands; −1 for none. */
  indexOf(part: Part | undefined): number {
    return part === undefined ? -1 : this.parts.indexOf(part);
  }

  /** Where the first of these words stands; −1 where none does. */
  indexOfWord(...meanings: readonly Meaning[]): number {
    return this.parts.findIndex((part) => part.part === 'word' && meanings.includes(part.meaning));
  }
}

function isBase({ role }: DatedPart): boolean {
  return role === 'than' || role === 'from';
}

function datedParts({ periods, role }: PeriodPart): readonly DatedPart[] {
  const [first, second] = periods;
  if (first === undefined) return [];
  return second === undefined
    ? [{ period: first, role }]
    : [
        { period: first, role: 'from' },
        { period: second, role: 'to' },
      ];
}

/** Reads what a clause says; null where it is not a clause of the reader's kind or is not understood. */
export type ClauseReader = (clause: Clause) => readonly Assertion[] | null;

export function operand(row: RowName, period: string | null): Operand {
  return { row, period };
}

/** Units by which a number is told. */
export type NumberKind = 'amount' | 'calendar' | 'change' | 'other' | 'percent' | 'points' | 'times';

export function kindOf(mention: QuantityMention): NumberKind {
  if (mention.kind === 'change') return 'change';
  if (mention.kind === 'unclear') return 'amount';
  if (mention.kind === 'fraction') return 'percent';
  if (mention.kind !== 'amount') return 'other';
  switch (mention.quantity.unit.dimension.kind) {
    case 'percent':
      return 'percent';
    case 'percentage-point':
      return 'points';
    case 'times':
      return 'times';
    case 'calendar':
      return 'calendar';
    default:
      return 'amount';
  }
}

/** The sign that the words of a move give to its number; null where they contradict each other. */
export function signOf(clause: Clause): Sign | null {
  if (clause.has('rise') && clause.has('fall')) return null;
  if (clause.has('rise')) return 'positive';
  return clause.has('fall') ? 'negative' : 'as-written';
}

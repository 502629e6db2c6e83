import type { QuantityMention } from '../../../knowledge/index.js';
import type { Assertion, Condition, Operand, RowName, Sign } from '../assertion.js';
import type { NumberPart, Part, PeriodPart, Role, RowPart } from '../clause-parts.js';
import type { Degree, Meaning } from '../words/meanings.js';

/** A period, and an earlier one. */
export interface Span {
  readonly base: string;
  readonly at: string;
}

/** What the clauses before, in the same sentence, were about. */
export interface Topic {
  readonly row: RowName | null;
  /** The row that was named last: what a figure in brackets, or one behind "at", is of. */
  readonly last: RowName | null;
  /** Rows that a figure was given of. */
  readonly told: readonly RowName[];
  /** The rows of the clause before, where there were several: what "respectively" goes through. */
  readonly several: readonly RowName[];
  /** The place that the clause before gave its row, by what: what "followed by" counts on from. */
  readonly ranked: { readonly place: number; readonly by: 'growth' | 'values' } | null;
  /** The row that the sentence before gave a value of: what "higher" alone is set against. */
  readonly previous: RowName | null;
  /** What the clause before said of so many rows: 其中 speaks of those. */
  readonly counted: Condition | null;
  readonly period: string | null;
  /** The two periods that a move without a period of its own is between; null where it is from the year before. */
  readonly span: Span | null;
  /** Whether the whole sentence speaks of growth alone: a percent that nothing else is said of is one of growth. */
  readonly sentence: 'growth' | 'other';
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

/** What a clause says beside its other parts: how far a value moved, and that it is the value that is meant. */
const ASIDE: ReadonlySet<Meaning> = new Set<Meaning>([
  'amount',
  'absolute',
  'of-growth',
  'flat',
  'sharp',
  'slight',
  'among-these',
  'nation',
  'whose',
  'published',
]);

const DEGREES: readonly Degree[] = ['flat', 'sharp', 'slight'];

function isAside(part: Part): boolean {
  return part.part === 'categories' || (part.part === 'word' && ASIDE.has(part.meaning));
}

/** A clause's parts by kind, in their order, with what they take over from the clauses before. */
export class Clause {
  /** All parts. */
  readonly written: readonly Part[];
  /** Those that readers go through, without what is said aside. */
  readonly parts: readonly Part[];
  /** How far the words say that it moved. */
  readonly degrees: readonly Degree[];
  /** How many rows the clause speaks of, for each word for what they are; null where it gives no count. */
  readonly categories: readonly (number | null)[];
  readonly topic: Topic;
  readonly rows: readonly RowPart[];
  readonly numbers: readonly NumberPart[];
  readonly periods: readonly DatedPart[];
  readonly #spans: readonly PeriodPart[];
  readonly #words: ReadonlySet<Meaning>;

  constructor(written: readonly Part[], topic: Topic) {
    const parts = written.filter((part) => !isAside(part));
    this.written = written;
    this.parts = parts;
    this.topic = topic;
    this.degrees = DEGREES.filter((degree) => written.some((part) => part.part === 'word' && part.meaning === degree));
    this.categories = written.flatMap((part) => (part.part === 'categories' ? [part.count] : []));
    this.rows = parts.filter((part) => part.part === 'row');
    this.numbers = parts.filter((part) => part.part === 'number');
    this.#spans = parts.filter((part) => part.part === 'period');
    this.periods = this.#spans.flatMap((span) => datedParts(span, parts[parts.indexOf(span) - 1]));
    this.#words = new Set(parts.flatMap((part) => (part.part === 'word' ? [part.meaning] : [])));
  }

  has(...meanings: readonly Meaning[]): boolean {
    return meanings.some((meaning) => this.#words.has(meaning));
  }

  /** Whether the clause says that the value is meant, not its growth. */
  get isOfAmount(): boolean {
    return this.#says('amount') || this.isOfAbsolute;
  }

  /** Whether what moved is meant by how much, not by what percentage. */
  get isOfAbsolute(): boolean {
    return this.#says('absolute');
  }

  /** Whether the clause says that it is of growth, beside what it says of it. */
  get isOfGrowth(): boolean {
    return this.#says('of-growth');
  }

  /** Whether each of several periods is meant by itself: "in both years", 无论2021年还是2022年都. */
  get isOfEachPeriod(): boolean {
    if (this.has('each-period')) return this.periods.length === 0;
    return this.has('all') && this.rows.length <= 1 && this.periods.length > 1 && this.periods.every(isPlain);
  }

  /** Whether the clause speaks of the rows that the clause before counted. */
  get isAmongThese(): boolean {
    return this.#says('among-these');
  }

  /** Whether the clause speaks of a whole country, of which a table may hold a part. */
  get isOfNation(): boolean {
    return this.#says('nation');
  }

  /** Whether the clause says that its figure is as the source prints it. */
  get isOfPublished(): boolean {
    return this.#says('published');
  }

  /** Whether a number is set against the row before it: X的两倍. */
  get isOwned(): boolean {
    return this.#says('whose');
  }

  #says(meaning: Meaning): boolean {
    return this.written.some((part) => part.part === 'word' && part.meaning === meaning);
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

  /** The periods of a move; null where there are too many. Of two without "from" or "than" the earlier is the base. */
  get time(): Time | null {
    const [first, second, third] = this.periods;
    if (third) return null;
    if (!first) return this.#timeOfTopic();
    if (!second)
      return isBase(first) ? { base: first.period, at: this.#otherThan(first) } : { base: null, at: first.period };
    if (first.period === second.period || (isBase(first) && isBase(second))) return null;
    const isReversed = isBase(second) || (isPlain(first) && isPlain(second) && isBefore(second, first));
    return isReversed ? { base: second.period, at: first.period } : { base: first.period, at: second.period };
  }

  /** The period that the clauses before are about; open where the sentence names this one alone. */
  #otherThan({ period }: DatedPart): string | null {
    const isOnly = this.topic.period === period && this.topic.last === null;
    return isOnly ? null : this.topic.period;
  }

  #timeOfTopic(): Time {
    const { span, period } = this.topic;
    return span && !this.has('year-on-year') ? span : { base: null, at: period };
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

function isPlain({ role }: DatedPart): boolean {
  return role === null;
}

/** Of two years, or of two parts of years that are called alike. */
function isBefore({ period }: DatedPart, other: DatedPart): boolean {
  return period.length === other.period.length && period < other.period;
}

/** "From 475 in 2021": a period without a preposition of its own takes over that of the number before it. */
function datedParts({ periods, role }: PeriodPart, before: Part | undefined): readonly DatedPart[] {
  const [first, second] = periods;
  if (first === undefined) return [];
  const isOfStart = role === null && before?.part === 'number' && before.role === 'from';
  return second === undefined
    ? [{ period: first, role: isOfStart ? 'from' : role }]
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

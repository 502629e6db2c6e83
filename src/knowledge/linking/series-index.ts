import type { Glosses } from '../language/glosses.js';
import type { Table } from '../tables/table.js';
import { yearOf } from './asked-periods.js';
import { LabelVocabulary, type Said } from './label-vocabulary.js';
import { labelWords } from './label-words.js';
import { entriesOf, type Entry } from './series-entries.js';
import { isFiller, isOperation } from './scaffolding.js';
import { seriesOf, type Series } from './table-series.js';

/** How well a wording names a series. */
export interface SeriesMatch {
  readonly series: Series;
  /** Harmonic mean of `coverage` and of the share of the wording that the labels explain: 0 to 1. */
  readonly score: number;
  /** Share of the series' name that is said. */
  readonly coverage: number;
  /** Telling words of the wording that stand in its name. */
  readonly said: readonly string[];
  /** Words of its groups, brackets and caption. */
  readonly around: ReadonlySet<string>;
  /** Whether the wording says which of the row's columns is meant, or there is but one. */
  readonly isMeasureTold: boolean;
}

/** A word that stands in every label still tells a little. */
const LEAST_WEIGHT = 0.2;
/** A word of the wording that no label holds counts against a match, but less than a telling word counts for it. */
const UNKNOWN_WEIGHT = 0.35;
/** A word of asking explains little: "total" of "total assets" tells two rows apart and makes none. */
const ASKING_WEIGHT = 0.15;
/** "Granted during the period" is called granted: words that any row could bring along are hardly missed. */
const FILLER_WEIGHT = 0.4;
/** A word said elsewhere in the question ("in the current year") names a series half as well as one of its own phrase. */
const CONTEXT_WEIGHT = 0.6;
/** Share of a name that has to be said. Measured on the development tables: below it, wrong rows come in. */
const LEAST_COVERAGE = 0.6;
/** A phrase that is a name word for word means it, whatever else the question says. */
const EXACT = 0.95;
/** What sums of weights in another order may differ by. */
const ROUNDING = 1e-9;

interface Scored extends SeriesMatch {
  readonly isShare: boolean;
  /** How much of the heading above the row is said. */
  readonly heading: number;
}

/** The series of one table by the words of their labels, with how telling each word is among them. */
export class SeriesIndex {
  readonly table: Table;
  readonly series: readonly Series[];
  readonly vocabulary: LabelVocabulary;
  readonly #entries: readonly Entry[];
  readonly #holding = new Map<string, number[]>();
  /** Words that only columns are named by. */
  readonly #columnWords: ReadonlySet<string>;
  readonly #weights = new Map<string, number>();
  #heldYears: readonly string[] | undefined;
  /** What the shortest name of each entry weighs. */
  readonly #leastWeights: readonly number[];

  constructor(table: Table, glosses: Glosses | null) {
    this.table = table;
    this.series = seriesOf(table);
    this.#entries = entriesOf(table, this.series);
    this.#weigh();
    this.#leastWeights = this.#entries.map(({ names }) =>
      names.reduce(
        (least, { words }) =>
          Math.min(
            least,
            sum(words, (word) => this.#naming(word)),
          ),
        Infinity,
      ),
    );
    const rowWords = new Set(this.series.flatMap(({ names, groups }) => [...names, ...groups].flatMap(labelWords)));
    const columnWords = this.#entries.flatMap(({ measure }) => measure);
    this.#columnWords = new Set(
      columnWords.filter((word) => !rowWords.has(word) && !isFiller(word) && !isOperation(word)),
    );
    const around = this.#entries.flatMap((entry) => [...entry.around]);
    this.vocabulary = new LabelVocabulary([...this.#weights.keys(), ...around], glosses);
  }

  /** The years of its numbers, oldest first. */
  get heldYears(): readonly string[] {
    this.#heldYears ??= yearsOf(this.series);
    return this.#heldYears;
  }

  /** The columns by what they measure, with the words that tell each from the others. */
  get measures(): ReadonlyMap<string, readonly string[]> {
    return new Map(this.#entries.map(({ series, measure }) => [series.measure, measure]));
  }

  /** The series that a wording names, best first; of equals the one that stands first. */
  match(wording: string, context = ''): readonly SeriesMatch[] {
    const own = this.vocabulary.read(wording);
    const around = this.vocabulary.read(context).words;
    const saysShare = SHARE.test(wording);
    const scored = this.#candidates(own.words, around)
      .flatMap((place) => this.#scored(this.#entries[place], own, around))
      .filter(({ isShare }) => !isShare || saysShare);
    const best = bestHeadings(scored);
    return scored
      .map((one) => ({ ...one, score: one.score - GROUP_WEIGHT * ((best.get(nameOf(one)) ?? 0) - one.heading) }))
      .toSorted((left, right) => right.score - left.score);
  }

  /**
   * The entries, in order, of which enough may be said. A word that stands in every label is looked up with all of
   * them: what it weighs is added up here, and only a few are left to be scored.
   */
  #candidates(words: ReadonlySet<string>, context: ReadonlySet<string>): readonly number[] {
    const weights = new Float64Array(this.#entries.length);
    const touched = new Set<number>();
    for (const word of new Set([...words, ...context])) {
      const weight = this.#naming(word) * (words.has(word) ? 1 : CONTEXT_WEIGHT);
      for (const place of this.#holding.get(word) ?? []) {
        weights[place] = (weights[place] ?? 0) + weight;
        if (this.#isEnough(place, weights[place] ?? 0)) touched.add(place);
      }
    }
    return [...touched].toSorted((left, right) => left - right);
  }

  /** Whether a weight can be the least share of some name of an entry; a hair of rounding is let pass. */
  #isEnough(place: number, weight: number): boolean {
    return weight >= LEAST_COVERAGE * (this.#leastWeights[place] ?? 0) - ROUNDING;
  }

  #scored(entry: Entry | undefined, own: Said, context: ReadonlySet<string>): readonly Scored[] {
    if (!entry) return [];
    const scores = entry.names.map(({ words, weight }) => {
      const { coverage, score } = this.#score(words, entry.around, own, context);
      return { coverage, score: score * weight };
    });
    const best = scores.toSorted((left, right) => right.score - left.score)[0];
    if (!best || best.coverage < LEAST_COVERAGE) return [];
    // "Percent of total sales" says the whole of a share, not the column of sales.
    if (!entry.isShare && this.#namesOtherColumn(entry, own)) return [];
    return [this.#match(entry, best, own, context)];
  }

  /** What else is known of how an entry is named. */
  #match(entry: Entry, best: Pick<SeriesMatch, 'coverage' | 'score'>, own: Said, context: ReadonlySet<string>): Scored {
    const { series, isShare, names, measure, group, brackets, around } = entry;
    const isSaid = (word: string): boolean => own.words.has(word) || context.has(word);
    const isQualified = brackets.length > 0 && !brackets.some(isSaid);
    return {
      series,
      isShare,
      around,
      coverage: best.coverage,
      score: best.score - (isQualified ? QUALIFIED : 0),
      heading: groupSaid(group, isSaid),
      isMeasureTold: !entry.isOneOfMany || measure.some(isSaid) || measure.length === 0,
      said: [...own.words].filter((word) => !isOperation(word) && names.some(({ words }) => words.includes(word))),
    };
  }

  #score(
    name: readonly string[],
    around: ReadonlySet<string>,
    { words, unknown }: Said,
    context: ReadonlySet<string>,
  ): Pick<SeriesMatch, 'coverage' | 'score'> {
    const aside = (word: string): number => (context.has(word) ? CONTEXT_WEIGHT : 0);
    const saying = (word: string): number => (words.has(word) ? 1 : aside(word));
    const all = sum(name, (word) => this.#naming(word));
    const coverage = all === 0 ? 0 : sum(name, (word) => this.#naming(word) * saying(word)) / all;
    const telling = sum([...words], (word) => this.#telling(word));
    const explained = sum(
      [...words].filter((word) => name.includes(word) || around.has(word)),
      (word) => this.#telling(word),
    );
    const nearby = sum(
      [...context].filter((word) => !words.has(word)),
      (word) => (around.has(word) || name.includes(word) ? this.#telling(word) * CONTEXT_WEIGHT : 0),
    );
    const elsewhere = sum(
      [...context].filter((word) => !words.has(word)),
      (word) => this.#telling(word) * CONTEXT_WEIGHT,
    );
    const share =
      (explained + nearby * NEARBY) / Math.max(telling + elsewhere * NEARBY + unknown * UNKNOWN_WEIGHT, Number.EPSILON);
    const score = (2 * coverage * share) / Math.max(coverage + share, Number.EPSILON);
    const isExact = unknown === 0 && words.size === name.length && name.every((word) => words.has(word));
    return { coverage, score: isExact ? Math.max(score, EXACT) : score };
  }

  /** "The price of outstanding shares" is not their number: a column that is named is not another one. */
  #namesOtherColumn({ measure, around }: Entry, { words }: Said): boolean {
    return [...words].some((word) => this.#columnWords.has(word) && !measure.includes(word) && !around.has(word));
  }

  /** How much a said word asks to be explained. */
  #telling(word: string): number {
    return isOperation(word) ? ASKING_WEIGHT : this.#weight(word);
  }

  /** How much a word of a name has to be said. */
  #naming(word: string): number {
    return isFiller(word) ? this.#weight(word) * FILLER_WEIGHT : this.#weight(word);
  }

  #weight(word: string): number {
    return this.#weights.get(word) ?? UNKNOWN_WEIGHT;
  }

  #weigh(): void {
    this.#entries.forEach(({ names }, place) => {
      for (const word of new Set(names.flatMap(({ words }) => words))) {
        const places = this.#holding.get(word);
        if (places) places.push(place);
        else this.#holding.set(word, [place]);
      }
    });
    const all = Math.log(1 + this.#entries.length);
    for (const [word, places] of this.#holding) {
      const weight = all === 0 ? 1 : Math.log((1 + this.#entries.length) / places.length) / all;
      this.#weights.set(word, Math.max(LEAST_WEIGHT, weight));
    }
  }
}

/** Of rows of one name, the one whose heading is said is meant; else one without a heading rather than one under another. */
const GROUP_WEIGHT = 0.06;

/** "Free cash flow" is not "Free cash flow (pre-spectrum)", where both are held: more than a tie. */
const QUALIFIED = 0.03;

/** How well the best said heading is said, by the names of the rows. */
function bestHeadings(scored: readonly Scored[]): ReadonlyMap<string, number> {
  const best = new Map<string, number>();
  for (const one of scored) best.set(nameOf(one), Math.max(one.heading, best.get(nameOf(one)) ?? 0));
  return best;
}

function yearsOf(series: readonly Series[]): readonly string[] {
  const years = series.flatMap(({ points }) => points.map(({ period }) => yearOf(period)));
  return [...new Set(years)].filter((year) => year !== '').toSorted();
}

function nameOf({ series }: Scored): string {
  return String(series.names);
}

/** Share of a heading that is said: 0 to 1, and one half where there is none. */
function groupSaid(group: readonly string[], isSaid: (word: string) => boolean): number {
  return group.length === 0 ? 0.5 : group.filter(isSaid).length / group.length;
}

/** What other operands and the rest of the question say weighs less than the phrase itself. */
const NEARBY = 0.25;

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}

/** Words that ask for a share or a rate. */
const SHARE = /per ?cent|%|\bshare\b|\bproportion\b|\brate\b|\bmargin\b|占|率|比重|比例|份额|同比|百分/iu;

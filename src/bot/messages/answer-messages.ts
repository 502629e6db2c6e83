import type { Direction } from '../answer/understand/direction.js';
import type { Caution, NoRecommendation, Obstacle, ResultKind, Verdict } from '../../tools/index.js';
import type { AnswerType, RowChoice } from '../answer/plan/plan.js';

/** A table as a sentence names it. */
export interface TableName {
  readonly number: string;
  readonly caption: string;
}

/** The sentences of answers and refusals. Facts come in as parameters: no text here holds one. */
export interface AnswerMessages {
  readonly nothingFurther: string;
  readonly partly: (asked: readonly string[]) => string;
  readonly listIntro: (parent: string | null, kind: ListedKind, count: number) => string;
  readonly some: (parent: string, kind: ListedKind) => string;
  readonly count: (parent: string | null, kind: ListedKind, count: number) => string;
  /** How many items several lists hold together. */
  readonly countTogether: (kind: ListedKind, count: number) => string;
  readonly location: (pattern: string, area: string) => string;
  readonly cell: (row: string, column: string, value: string) => string;
  readonly growth: (row: string, period: string, value: string) => string;
  /** A computed value: of what, what it comes to, and its formula. */
  readonly computed: (subject: string, value: string, formula: string) => string;
  /** A number of prose and the year it is of. */
  readonly inYear: (value: string, year: string) => string;
  /** What functions in formulas are called, by how formulas print them. */
  readonly statistics: Readonly<Record<string, string>>;
  /** All rows of the table that is cited, where they are too many to be named. */
  readonly allRows: string;
  /** What a result is of what it is worked out from. */
  readonly results: Readonly<Record<Exclude<ResultKind, 'share' | 'share-of-change'>, (subject: string) => string>>;
  /** What a share is of: the part, and all that make up the whole. */
  readonly shareOf: (part: string, whole: string) => string;
  /** Said of what is computed over all rows of a table. */
  readonly ofListedRows: string;
  /** What two numbers are where "so many times more" was asked: the first is said to count what is more, or the whole. */
  readonly timesMore: Readonly<Record<'excess-first' | 'whole-first', string>>;
  /** Said where a question takes the other direction for granted. */
  readonly moved: Readonly<Record<Direction, string>>;
  readonly cautions: Readonly<Record<Caution, string>>;
  /** What leads a computed growth: a year compounded, in all, or divided evenly. */
  readonly growthKinds: Readonly<Record<'compound' | 'overall' | 'evenly', string>>;
  /** A number again with the digits asked for, and what it was rounded from. */
  readonly rounded: (subject: string, rounded: string, formula: string) => string;
  /** A number again in the unit asked for, with its formula. */
  readonly converted: (subject: string, converted: string, formula: string) => string;
  /** Numbers that the text states. */
  readonly stated: (values: readonly string[]) => string;
  /** Said behind a stated number that lies within what rounding lets the computed one be. */
  readonly statedAgrees: string;
  readonly position: (subject: string, rank: number, of: number, order: 'highest' | 'lowest') => string;
  readonly published: (figure: PublishedFigure) => string;
  readonly chosen: (row: string, column: string, value: string) => string;
  readonly noneChosen: string;
  readonly total: string;
  readonly named: string;
  readonly namedCount: (count: number) => string;
  readonly sectionHeading: (section: string, title: string) => string;
  readonly sectionChildren: string;
  readonly documentsHeld: (count: number) => string;
  readonly documentSummary: (title: string, sections: number, tables: number) => string;
  readonly chaptersHeld: string;
  readonly tablesHeld: string;
  readonly yearsHeld: (table: TableName, years: readonly string[]) => string;
  readonly unitHeld: (table: TableName, unit: string) => string;
  readonly unitExplained: (unit: string) => string | null;
  readonly rowsCounted: (table: TableName, count: number) => string;
  readonly rowsHeld: (table: TableName, rows: readonly string[]) => string;
  readonly tableHeld: (table: TableName, rows: number) => string;
  readonly help: readonly string[];
  /** What came of a statement that was to be checked, and of a question that wants yes or no. */
  readonly verdicts: Readonly<Record<'check' | 'whether', Readonly<Record<Verdict, string>>>>;
  /** One of several statements with its verdict. */
  readonly verdictOf: (claim: string, verdict: string) => string;
  readonly nearest: string;
  readonly refusals: RefusalMessages;
  readonly followUps: {
    readonly section: (section: string) => string;
    readonly growth: (row: string) => string;
    readonly value: (row: string, year: string) => string;
    readonly rows: (table: string) => string;
    readonly mechanisms: string;
    readonly paths: string;
    readonly holdings: string;
  };
}

/** A figure that the source prints beside what its own numbers come to. */
export interface PublishedFigure {
  readonly row: string;
  readonly column: string;
  readonly value: string;
  /** What the rounding of the inputs lets the computed value be; null where it has no bounds. */
  readonly low: string | null;
  readonly high: string | null;
  /** Whether it lies within these bounds, meets them only by its own rounding, or lies outside. */
  readonly fit: 'within' | 'by-rounding' | 'outside';
}

/** What a list is of. */
export type ListedKind = 'mechanisms' | 'effects' | 'aspects' | 'paths' | 'measures' | 'areas' | 'patterns';

/** What is said when a question cannot be answered, by reason. */
export interface RefusalMessages {
  readonly noSupport: string;
  readonly gibberish: string;
  readonly tooLong: string;
  readonly instruction: string;
  readonly authors: (held: readonly string[]) => string;
  readonly title: (held: readonly string[]) => string;
  readonly publication: (held: readonly string[]) => string;
  readonly references: string;
  readonly funding: string;
  readonly forecast: string;
  readonly figureContents: (figure: string) => string;
  readonly unknownSection: (section: string, held: readonly string[]) => string;
  readonly period: (asked: readonly string[], held: readonly string[]) => string;
  readonly row: (table: TableName, rows: readonly string[]) => string;
  readonly physicalQuantity: (table: TableName, unit: string) => string;
  readonly imports: (table: TableName) => string;
  readonly measure: (table: TableName, asked: string) => string;
  /** Of a share: the whole that it is asked of. */
  readonly whole: (table: TableName, asked: string) => string;
  /** Of a table without numbers: the headings of its columns. */
  readonly noNumbers: (table: TableName, columns: readonly string[]) => string;
  readonly notComputed: (asked: string) => string;
  readonly breakdown: (table: TableName) => string;
  readonly currency: (table: TableName, unit: string) => string;
  readonly growthBase: (table: TableName, held: readonly string[]) => string;
  readonly unknownTable: (number: string, held: readonly string[]) => string;
  readonly answerType: Readonly<Record<AnswerType, string>>;
  /** Of a brief: its topic, what documents are held, and which rows their first data table has. */
  readonly unknownTopic: (topic: string, titles: readonly string[], rows: readonly string[]) => string;
  readonly whichOperation: (rows: readonly string[]) => string;
  readonly whichRow: (rows: readonly RowChoice[]) => string;
  readonly whichTable: (tables: readonly string[]) => string;
  readonly unmatched: (table: TableName, rows: readonly string[]) => string;
  readonly whichPeriod: (held: readonly string[]) => string;
  /** Why nothing is recommended. */
  readonly advice: Readonly<Record<NoRecommendation['reason'], string>>;
  readonly uncomputable: (obstacle: Obstacle) => string;
}

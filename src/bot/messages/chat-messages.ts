import type { ErrorMessages } from './error-messages.js';
import type { ForgetMessages, SettingMessages } from './setting-messages.js';

/** What every chat platform shows around the words of a reply. */
export interface ChatMessages {
  /** While an answer is being made; `status` stands behind the app's name. */
  readonly working: string;
  readonly status: string;
  /** An error that is ours. */
  readonly broken: string;
  /** Errors in the words of a conversation, where the command line names its own commands and addresses. */
  readonly sorry: Pick<ErrorMessages, 'AMBIGUOUS_INDICATOR' | 'UNKNOWN_INDICATOR'>;
  /** The database is away: what came before was not at hand. */
  readonly withoutMemory: string;
  /** The database is away: the buttons of a private answer open nothing. */
  readonly withoutSources: string;
  /** The database is away: what was chosen is not kept. */
  readonly notKept: string;
  /** The database is away: a button opens nothing. */
  readonly notOpened: string;
  /** Which part of a long answer this is. */
  part(number: number, count: number): string;
  /** For a message without words of its own. */
  readonly nothing: string;
  /** A button that opens a source, and what a screen reader says of it. */
  citation(number: number, address: string): string;
  citationLabel(number: number, address: string): string;
  readonly helpful: string;
  readonly unhelpful: string;
  readonly close: string;
  /** The file of a whole table, by the address or name of the table. */
  csvTitle(name: string): string;
  csvAlternative(name: string, rows: number): string;
  /** The Word file of a brief, for who does not see it. */
  wordAlternative(title: string): string;
  readonly source: SourceViewMessages;
  readonly figures: FigureViewMessages;
  readonly paging: PagingMessages;
  readonly feedback: FeedbackFormMessages;
  readonly settings: SettingMessages;
  readonly forget: ForgetMessages;
  /** The button that shows a private answer to the channel. */
  readonly share: string;
  /** The title of a modal that says why there is nothing to show. */
  readonly notice: string;
  /** The receipt of a button is not held any more. */
  readonly forgotten: string;
  /** Above the answer to a question that a button asked. */
  asked(question: string): string;
  /** Above an answer that the channel sees: who asked, or who shared it; null where the platform names nobody. */
  askedBy(name: string | null, question: string): string;
  sharedBy(name: string | null, question: string): string;
  readonly briefForm: BriefFormMessages;
}

/** The form that asks for a brief. */
export interface BriefFormMessages {
  readonly title: string;
  readonly send: string;
  readonly topic: string;
  readonly topicExample: string;
  readonly language: string;
  readonly languages: Readonly<Record<'topic' | 'zh' | 'en', string>>;
  readonly length: string;
  readonly lengths: Readonly<Record<'short' | 'full', string>>;
  readonly file: string;
  readonly word: string;
}

/** The form under a thumbs-down. */
export interface FeedbackFormMessages {
  readonly title: string;
  readonly question: string;
  readonly send: string;
}

/** A passage or cells of a table, opened. */
export interface SourceViewMessages {
  readonly title: string;
  readonly before: string;
  readonly passage: string;
  readonly after: string;
  readonly cells: string;
  cell(row: string, column: string, value: string): string;
  /** How many more cells there are than are shown. */
  more(count: number): string;
  /** The corpus no longer holds what was cited. */
  readonly gone: string;
}

/** How figures were computed. */
export interface FigureViewMessages {
  readonly open: string;
  readonly title: string;
  formula(formula: string): string;
  readonly asPrinted: string;
  readonly inputs: string;
  input(value: string, address: string): string;
  interval(low: string, high: string): string;
}

/** Turning the pages of what is long. */
export interface PagingMessages {
  page(number: number, count: number): string;
  readonly previous: string;
  readonly next: string;
}

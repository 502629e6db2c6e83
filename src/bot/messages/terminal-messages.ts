import type { IndexNotice } from '../../knowledge/index.js';
import type { ToolName } from '../../tools/index.js';

/** How much an index holds. */
export interface IndexedCounts {
  readonly documents: number;
  readonly passages: number;
  readonly tables: number;
  readonly seconds: number;
}

/** What a receipt says in words; each line is one step of the reply. */
export interface WhyMessages {
  readonly question: string;
  readonly thread: string;
  readonly language: string;
  readonly forced: string;
  readonly tools: string;
  readonly toolNames: Readonly<Record<ToolName, string>>;
  /** A tool's own words and its name, before its input. */
  tool(words: string, name: string): string;
  readonly passages: string;
  readonly cells: string;
  readonly figures: string;
  readonly nothing: string;
  readonly corpus: string;
  readonly version: string;
}

/** What the terminal itself says, around replies. */
export interface TerminalMessages {
  /** Before a bar; short, so that both fit a line. */
  readonly indexing: string;
  /** Where there is no bar. */
  readonly buildingIndex: string;
  readonly notices: Readonly<Record<IndexNotice, string>>;
  indexed(counts: IndexedCounts): string;
  skipped(count: number): string;
  /** Tells where the skipped files are listed. */
  skippedNotice(count: number): string;
  /** Headings: id, title, sections, passages, tables. */
  readonly documentColumns: readonly [string, string, string, string, string];
  /** Where the formula of each computed cell is to be had. */
  readonly growthDetails: string;
  /** Tells where a result went instead of standard output. */
  written(file: string): string;
  /** How many answers were judged, and how. */
  /** What `erase` removed; of a whole workspace where no user is named. */
  erased(of: { workspace: string; user: string | null; records: number }): string;
  feedback(answers: number, up: number, down: number): string;
  readonly replaySame: string;
  replayDiffers(count: number): string;
  readonly before: string;
  readonly after: string;
  readonly corpusChanged: string;
  versionChanged(before: string, after: string): string;
  /** Greets, with the titles of the documents. */
  welcome(titles: readonly string[]): string;
  readonly prompt: string;
  readonly chatHelp: string;
  unknownCommand(name: string, nearest: string | null): string;
  readonly noReplyYet: string;
  readonly noSources: string;
  languageSet(language: 'zh' | 'en' | 'auto'): string;
  readonly languageUsage: string;
  readonly followUps: string;
  readonly why: WhyMessages;
}

import type { BriefFormMessages, ChatMessages } from './chat-messages.js';

/** What Discord shows around the words of a reply, beside what every chat platform does. */
export interface DiscordMessages extends ChatMessages {
  /** How to ask. */
  readonly help: string;
  /** Above a menu of sources, by the numbers of the first and the last. */
  openSource(first: string, last: string): string;
  /** The picture of a table for who does not see it: its rows, and their cells as far as there is room. */
  tablePicture(rows: number, cells: string): string;
  readonly briefForm: BriefFormMessages & {
    /** The choice against a Word file. */
    readonly noFile: string;
  };
}

import type { Detour } from '../conversation/kept-request.js';
import type { TypedKind } from '../requests/read-request.js';
import type { BriefFormMessages, ChatMessages } from './chat-messages.js';

/** What Discord shows around the words of a reply, beside what every chat platform does. */
export interface DiscordMessages extends ChatMessages {
  /** How to ask. */
  readonly help: string;
  /** Above a menu of sources, by the numbers of the first and the last. */
  openSource(first: string, last: string): string;
  /** The picture of a table for who does not see it: its rows, and their cells as far as there is room. */
  tablePicture(rows: number, cells: string): string;
  /** Above an answer that stands in the direct messages: why it does, and what it is about. */
  readonly detours: Readonly<Record<Detour, (about: string) => string>>;
  /** In the place of pictures and files that the app may not attach. */
  readonly filesRefused: string;
  /** A button or menu that this version does not know. */
  readonly unknownButton: string;
  /** A message without words was chosen, as one with a picture alone. */
  readonly wordless: string;
  /** After “Helpful”, and after the reason against an answer was sent. */
  readonly thanks: string;
  readonly setup: DiscordSetupMessages;
  readonly commands: CommandMessages;
  readonly briefForm: BriefFormMessages & {
    /** The choice against a Word file. */
    readonly noFile: string;
  };
}

/** What whoever starts the adapter is told. */
export interface DiscordSetupMessages {
  /** Above what is missing or wrong. */
  readonly incomplete: string;
  readonly missing: Readonly<Record<DiscordSetting, string>>;
  /** Settings that are set and cannot be right. */
  readonly malformed: Readonly<Record<DiscordSetting, string>>;
  /** With the address of the server; null where the gateway is heard. */
  listening(address: string | null): string;
  /** Where an admin adds the app to a server. */
  addAt(address: string): string;
  /** How many commands were registered anew, changed and removed. */
  registered(created: number, changed: number, removed: number): string;
  /** Discord did not take the commands; its code. */
  notRegistered(reason: string): string;
}

/** What Discord cannot be reached without. */
export type DiscordSetting = 'DISCORD_TOKEN' | 'DISCORD_APPLICATION_ID' | 'DISCORD_PUBLIC_KEY';

/** Commands and their options as Discord lists them. A name has at most 32 characters, a description 100. */
export interface CommandMessages {
  readonly descriptions: Readonly<Record<TypedKind, string>>;
  readonly options: Readonly<Record<OptionName, OptionWords>>;
  /** The command that shows a user's settings. */
  readonly settings: OptionWords;
  /** Entries of the menu of a message. */
  readonly onMessage: Readonly<Record<'check' | 'summarise', string>>;
}

/** What is given to a command; its name in English is also its id. */
export type OptionName = 'question' | 'name' | 'industry' | 'text' | 'private';

interface OptionWords {
  /** Without spaces and capitals. */
  readonly name: string;
  readonly description: string;
}

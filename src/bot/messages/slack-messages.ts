import type { ChatMessages } from './chat-messages.js';

/** What Slack shows around the words of a reply, beside what every chat platform does. */
export interface SlackMessages extends ChatMessages {
  /** Slack's address for the answer has expired. */
  readonly notShared: string;
  /** Slack did not take what was to be shared, for now. */
  readonly notSharedNow: string;
  /** How to ask; for a mention without a question, and for `help`. */
  readonly help: string;
  /** An unknown sub-command, with the nearest one where there is one. */
  unknownCommand(word: string, nearest: string | null): string;
  /** Where a brief will be. */
  briefComing(topic: string): string;
  /** Where an answer will be that is too long for a command. */
  readonly answerComing: string;
  /** The button that has an answer sent with its files, and what is said to its press. */
  readonly sendFiles: string;
  readonly filesComing: string;
  /** Above an answer that stands in the direct conversation: why it does, and what it is about. */
  readonly detours: Readonly<Record<'cannot-write-there' | 'too-long-there', (about: string) => string>>;
  readonly shortcuts: ShortcutMessages;
  /** Stands for what a slash command cannot show. */
  readonly tooLongHere: string;
  readonly scopes: ScopeMessages;
  /** Slack did not let a window be opened in time. */
  readonly notOpenedInTime: string;
  /** A button that this version does not know. */
  readonly unknownButton: string;
  readonly setup: SetupMessages;
  readonly installing: InstallMessages;
  readonly home: HomeMessages;
  readonly panel: PanelMessages;
  /** Slack did not let a form be opened in time. */
  readonly formNotOpened: string;
}

/** What the installation was not granted, said to users: who can mend it is an admin. */
interface ScopeMessages {
  /** All that is missing. */
  lacks(scopes: string): string;
  /** Before an answer that begins a direct conversation. */
  direct(scope: string): string;
  /** In the place of a file. */
  file(title: string, scope: string): string;
}

/** Entries of Slack's menus. A name has at most 24 characters, a description 139. */
export interface ShortcutMessages {
  readonly check: ShortcutWords;
  readonly summarise: ShortcutWords;
  readonly brief: ShortcutWords;
  /** A message without words was chosen, as one with a file alone. */
  readonly wordless: string;
}

interface ShortcutWords {
  readonly name: string;
  readonly description: string;
}

/** What is missing before the adapter can start. */
export interface SetupMessages {
  readonly missing: string;
  readonly botToken: string;
  /** After the bot token: it is not needed where workspaces install the app. */
  readonly orInstalled: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly signingSecret: string;
  /** Neither a token for Socket Mode nor a secret for HTTP. */
  readonly transport: string;
  readonly manifest: string;
  /** Beside a manifest for HTTP: the address in it is an example. */
  readonly ownAddress: string;
  /** With the address of the server; null in Socket Mode. */
  listening(address: string | null): string;
  missingScopes(scopes: string): string;
  /** Where workspaces install the app. */
  installAt(address: string): string;
}

/** The pages at the end of an installation. */
export interface InstallMessages {
  readonly done: string;
  missingScopes(scopes: string): string;
  readonly cancelled: string;
  /** What came back was not sent from here, or too long ago. */
  readonly stale: string;
  readonly failed: string;
}

/** The assistant panel. */
export interface PanelMessages {
  /** Above the questions to begin with. */
  readonly prompts: string;
}

/** The Home tab. */
export interface HomeMessages {
  readonly title: string;
  readonly held: string;
  readonly document: (title: string, tables: number) => string;
  readonly examples: string;
  readonly recent: string;
}

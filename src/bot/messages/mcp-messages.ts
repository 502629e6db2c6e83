import type { ErrorMessages } from './error-messages.js';
import type { CommandToolName, ToolWords } from './tool-messages.js';

/** Errors that are told otherwise than on the command line. */
export type McpErrorCode =
  | 'CORPUS_NOT_FOUND'
  | 'CORPUS_UNREADABLE'
  | 'DISK_FULL'
  | 'INDEX_UNWRITABLE'
  | 'INTERNAL'
  | 'INVALID_RECEIPT'
  | 'UNKNOWN_DOCUMENT'
  | 'UNKNOWN_INDICATOR';

/** Tools whose work has steps: sentences of a text, documents, what a brief looks up. */
export type SteppedTool = Extract<CommandToolName, 'audit' | 'brief' | 'check'>;

/** A call that a prompt has a model make, as JSON. */
export interface PromptedCall {
  readonly tool: CommandToolName;
  readonly input: string;
}

/** What clients of the MCP server, and the models behind them, are told. */
export interface McpMessages {
  readonly title: string;
  /** How the server is to be used as a whole. */
  readonly instructions: string;
  readonly resources: {
    readonly document: string;
    readonly section: string;
    readonly csv: string;
    readonly json: string;
    /** Sections that a reading of a whole document left out, by their addresses. */
    readonly sectionsLeft: (addresses: readonly string[]) => string;
  };
  readonly prompts: {
    readonly briefing: ToolWords;
    readonly claimCheck: ToolWords;
    askBriefing(topic: string, call: PromptedCall): string;
    askClaimCheck(claims: string, call: PromptedCall): string;
  };
  readonly progress: {
    readonly indexing: string;
    /** What a call is doing, at its next step. */
    readonly working: Readonly<Record<SteppedTool, (step: number, of: number) => string>>;
    /** The same of a call that takes one step. */
    readonly answering: string;
  };
  /** Errors whose usual words tell of the command line: what a client, or who set up its host, can do instead. */
  readonly errors: Pick<ErrorMessages, McpErrorCode>;
  readonly setup: {
    /** HTTP is not served without a token. */
    readonly noToken: string;
    /** Nor with one that can be guessed; how many characters it needs. */
    shortToken(least: number): string;
    /** Where it is served. */
    started(address: string): string;
  };
}

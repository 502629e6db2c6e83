import type { PlainToolName } from '../tool-results/plain-tools.js';

/** The adviser's own commands as tools. */
export type AdviserToolName = 'ask' | 'check' | 'recommend' | 'search' | 'brief' | 'indicators' | 'audit';

export type McpToolName = AdviserToolName | PlainToolName;

/** What a model reads of a tool: its name for people, and when to use it. */
export interface ToolWords {
  readonly title: string;
  readonly description: string;
}

/** What the arguments of the adviser's tools and of prompts are. */
export type ArgumentName =
  | 'claim'
  | 'claims'
  | 'date'
  | 'description'
  | 'document'
  | 'growth'
  | 'k'
  | 'language'
  | 'length'
  | 'name'
  | 'periods'
  | 'query'
  | 'question'
  | 'sort'
  | 'thread'
  | 'topic'
  | 'unit';

/** A call that a prompt has a model make, as JSON. */
export interface PromptedCall {
  readonly tool: AdviserToolName;
  readonly input: string;
}

/** What clients of the MCP server, and the models behind them, are told. */
export interface McpMessages {
  readonly title: string;
  /** How the server is to be used as a whole. */
  readonly instructions: string;
  readonly tools: Readonly<Record<McpToolName, ToolWords>>;
  readonly arguments: Readonly<Record<ArgumentName, string>>;
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
    readonly working: string;
  };
  readonly setup: {
    /** HTTP is not served without a token. */
    readonly noToken: string;
    /** Where it is served. */
    started(address: string): string;
  };
}

// What the library's functions are asked, where no room behind them says it already.
import type { Question } from '../bot/answer/index.js';
import type { ChatModel } from '../bot/models/chat-model.js';
import type { PlannerKind } from '../bot/models/planner-kind.js';
import type { Language } from '../knowledge/index.js';

/** Where documents and their index lie, and who wants to hear of the building. */
export interface KnowledgeOptions {
  /** Folder of documents. @defaultValue LIANWEN_CORPUS, or the bundled paper */
  readonly corpus?: string;
  /** Parent of the index folders; made where it is missing. @defaultValue LIANWEN_INDEX, or the user's cache folder */
  readonly index?: string;
  /** Hears of the building of an index: texts embedded of all. */
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
  /** Ends the building of an index, leaving nothing unfinished behind. */
  readonly signal?: AbortSignal;
}

/** Restricts a request to one document, by its id. */
export interface InDocument {
  readonly document?: string;
}

/** The description of an industry, and what was said on it before. */
export type Description = InDocument & Pick<Question, 'language' | 'thread'> & { readonly description: string };

/** What is searched for. */
export interface Search extends InDocument {
  readonly query: string;
  /** Passages at the most; the JSON tool, the command line and MCP call it `k`. @defaultValue 10 */
  readonly limit?: number;
}

/** What is audited, and the language of the notes. */
export interface Audit extends InDocument {
  /** @defaultValue 'zh' */
  readonly language?: Language;
}

/** A language model behind an OpenAI-compatible API: OpenAI, DeepSeek, Qwen, vLLM, Ollama, … */
export interface ModelAddress {
  /** With its version: `https://api.deepseek.com/v1`. It takes no user, password, query or fragment. */
  readonly url: string;
  /** The model's name with its host. */
  readonly model: string;
  /** Left out where the server asks for none. */
  readonly key?: string;
}

/**
 * A language model that puts answers in words, and may plan. It supplies no fact: what it says is held against the
 * evidence, sentence by sentence.
 */
export interface ModelOptions {
  /** An address, or a chat model of your own: any `BaseChatModel` of LangChain. @defaultValue none: everything is done by rules */
  readonly model?: ModelAddress | ChatModel | undefined;
  /** Who chooses what is looked up and computed for a question of several steps. @defaultValue 'rules' */
  readonly planner?: PlannerKind | undefined;
  /** Seconds that one question may wait for the model in all, 1 to 600. @defaultValue 20 */
  readonly modelSeconds?: number | undefined;
}

/** What an adviser is opened with. */
export interface AdviserOptions extends KnowledgeOptions, ModelOptions {}

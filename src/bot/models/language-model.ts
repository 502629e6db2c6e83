import type { ModelFaultError } from '../errors/model-fault-error.js';
import type { CallWatcher, ChatModel } from './chat-model.js';
import type { PlannerKind } from './planner-kind.js';

/** What a model is asked: whose part it plays, and what it is to put in words. */
export interface ModelPrompt {
  readonly system: string;
  readonly user: string;
}

/** What one question has cost so far. */
export interface Spending {
  /** Requests that were sent, those that were tried again among them; of a program's own model its calls. */
  readonly calls: number;
  /** As the model counts them; where it does not, as many as its bytes come to. */
  readonly tokens: number;
}

/** A language model, within the deadline and the budget of one question. */
export interface LanguageModel {
  readonly name: string;
  /**
   * Text in pieces, as they come.
   *
   * @throws ModelFaultError with its kind, also in the middle of a text
   */
  write(prompt: ModelPrompt, signal?: AbortSignal): AsyncIterable<string>;
  /** The same model for LangChain: its calls count and fail alike. */
  chat(): Promise<ChatModel>;
  /** The fault behind whatever a client of the model threw. */
  faultOf(error: unknown): ModelFaultError;
  readonly spent: Spending;
  /** To be told by LangChain of each call of {@link chat}; none where the transport counts. */
  readonly watchers: readonly CallWatcher[];
  /** Fires at the deadline, or where whoever asked left. */
  readonly signal: AbortSignal;
}

/** A configured model: opened once a process, begun anew for each question. */
export interface ModelPort {
  readonly name: string;
  /** @param signal where whoever asks may leave */
  begin(signal?: AbortSignal): LanguageModel;
}

/** A model as an adviser uses it: it puts replies in words, and plans only where it is asked to. */
export interface ModelUse {
  readonly port: ModelPort;
  readonly planner: PlannerKind;
}

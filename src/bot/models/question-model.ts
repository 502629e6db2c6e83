import { setTimeout as wait } from 'node:timers/promises';

import type { ModelFaultError } from '../errors/model-fault-error.js';
import type { ChatModel } from './chat-model.js';
import { Budget } from './budget.js';
import type { CircuitBreaker } from './circuit-breaker.js';
import type { LanguageModel, ModelPrompt, Spending } from './language-model.js';
import type { ModelHost } from './model-settings.js';
import { ModelHttp, type Transport } from './model-http.js';
import type { RefusedFields } from './optional-fields.js';
import { QuestionTime } from './question-time.js';
import { writtenText } from './written-text.js';

/** Makes LangChain's model over a transport. */
export type OpenChat = (transport: Transport) => Promise<ChatModel>;

/** What a model is asked through. */
export interface QuestionModelParts {
  readonly name: string;
  readonly host: ModelHost;
  readonly deadlineMs: number;
  readonly transport: Transport;
  readonly breaker: CircuitBreaker;
  readonly refusedFields: RefusedFields;
  readonly openChat: OpenChat;
}

/** A model within the deadline and the budget of one question. */
export class QuestionModel implements LanguageModel {
  readonly name: string;
  readonly watchers = [];
  readonly #http: ModelHttp;
  readonly #budget = new Budget();
  readonly #openChat: OpenChat;
  readonly #time: QuestionTime;
  #chat: Promise<ChatModel> | null = null;

  constructor(parts: QuestionModelParts, left: AbortSignal | undefined) {
    const { name, host, deadlineMs, transport, breaker, refusedFields, openChat } = parts;
    this.name = name;
    this.#time = new QuestionTime(deadlineMs, left);
    this.#openChat = openChat;
    const { signal } = this;
    this.#http = new ModelHttp({
      model: { name, host },
      transport,
      budget: this.#budget,
      breaker,
      refusedFields,
      signal,
      reason: () => this.#time.fault,
      wait: (milliseconds) => wait(milliseconds, undefined, { signal }).catch(() => undefined),
    });
  }

  get signal(): AbortSignal {
    return this.#time.signal;
  }

  get spent(): Spending {
    return { calls: this.#budget.calls, tokens: this.#budget.tokens };
  }

  chat(): Promise<ChatModel> {
    this.#chat ??= this.#openChat(this.#http.fetch);
    return this.#chat;
  }

  async *write(prompt: ModelPrompt, signal?: AbortSignal): AsyncIterable<string> {
    try {
      yield* writtenText(await this.chat(), prompt, { signal: this.#time.until(signal), watchers: this.watchers });
    } catch (error) {
      throw this.faultOf(error);
    }
  }

  /** The fault behind whatever a client threw. */
  faultOf(error: unknown): ModelFaultError {
    return this.#http.fault ?? this.#http.failed(this.signal.aborted ? this.#time.fault : 'nonsense', error);
  }
}

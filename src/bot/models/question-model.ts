import { setMaxListeners } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';

import type { ModelFaultError } from '../errors/model-fault-error.js';
import type { ChatModel } from './chat-model.js';
import { Budget } from './budget.js';
import type { CircuitBreaker } from './circuit-breaker.js';
import { deadlineSignal } from './deadline-signal.js';
import type { LanguageModel, ModelPrompt, Spending } from './language-model.js';
import type { ModelFault } from './model-fault.js';
import type { ModelHost } from './model-settings.js';
import { ModelHttp, type Transport } from './model-http.js';
import type { RefusedFields } from './optional-fields.js';
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
  readonly signal: AbortSignal;
  readonly watchers = [];
  readonly #http: ModelHttp;
  readonly #budget = new Budget();
  readonly #openChat: OpenChat;
  readonly #left: AbortSignal | undefined;
  #chat: Promise<ChatModel> | null = null;

  constructor(parts: QuestionModelParts, left: AbortSignal | undefined) {
    const { name, host, deadlineMs, transport, breaker, refusedFields, openChat } = parts;
    this.name = name;
    this.signal = deadlineSignal(deadlineMs, left);
    // Each request and each step of an agent listens to it: more than the ten that Node takes for a leak.
    setMaxListeners(0, this.signal);
    this.#left = left;
    this.#openChat = openChat;
    const { signal } = this;
    this.#http = new ModelHttp({
      model: { name, host },
      transport,
      budget: this.#budget,
      breaker,
      refusedFields,
      signal,
      reason: () => this.#reason,
      wait: (milliseconds) => wait(milliseconds, undefined, { signal }).catch(() => undefined),
    });
  }

  get spent(): Spending {
    return { calls: this.#budget.calls, tokens: this.#budget.tokens };
  }

  chat(): Promise<ChatModel> {
    this.#chat ??= this.#openChat(this.#http.fetch);
    return this.#chat;
  }

  async *write(prompt: ModelPrompt, signal?: AbortSignal): AsyncIterable<string> {
    const until = signal === undefined ? this.signal : AbortSignal.any([signal, this.signal]);
    try {
      yield* writtenText(await this.chat(), prompt, { signal: until, watchers: this.watchers });
    } catch (error) {
      throw this.faultOf(error);
    }
  }

  /** The fault behind whatever a client threw. */
  faultOf(error: unknown): ModelFaultError {
    return this.#http.fault ?? this.#http.failed(this.signal.aborted ? this.#reason : 'nonsense', error);
  }

  get #reason(): ModelFault {
    return this.#left?.aborted === true ? 'left' : 'slow';
  }
}

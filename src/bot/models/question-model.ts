import { setMaxListeners } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';

import type { BaseChatModel } from '@langchain/core/language_models/chat_models';

import type { ModelFaultError } from '../errors/model-fault-error.js';
import { Budget } from './budget.js';
import type { CircuitBreaker } from './circuit-breaker.js';
import { deadlineSignal } from './deadline-signal.js';
import type { LanguageModel, ModelPrompt, Spending } from './language-model.js';
import type { ModelFault } from './model-fault.js';
import type { ModelHost } from './model-settings.js';
import { ModelHttp, type Transport } from './model-http.js';

/** Makes LangChain's model over a transport. */
export type OpenChat = (transport: Transport) => Promise<BaseChatModel>;

/** What a model is asked through. */
export interface QuestionModelParts {
  readonly name: string;
  readonly host: ModelHost;
  readonly deadlineMs: number;
  readonly transport: Transport;
  readonly breaker: CircuitBreaker;
  readonly openChat: OpenChat;
}

/** Characters of a text that is read: many times the longest reply. */
const MOST_CHARACTERS = 40_000;
/** A letter or a digit: a text without any, of white space or dashes, is none. */
const SAID = /[\p{L}\p{N}]/u;

/** A model within the deadline and the budget of one question. */
export class QuestionModel implements LanguageModel {
  readonly name: string;
  readonly signal: AbortSignal;
  readonly #http: ModelHttp;
  readonly #budget = new Budget();
  readonly #openChat: OpenChat;
  readonly #left: AbortSignal | undefined;
  #chat: Promise<BaseChatModel> | null = null;

  constructor(parts: QuestionModelParts, left: AbortSignal | undefined) {
    const { name, host, deadlineMs, transport, breaker, openChat } = parts;
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
      signal,
      reason: () => this.#reason,
      wait: (milliseconds) => wait(milliseconds, undefined, { signal }).catch(() => undefined),
    });
  }

  get spent(): Spending {
    return { calls: this.#budget.calls, tokens: this.#budget.tokens };
  }

  chat(): Promise<BaseChatModel> {
    this.#chat ??= this.#openChat(this.#http.fetch);
    return this.#chat;
  }

  async *write({ system, user }: ModelPrompt, signal?: AbortSignal): AsyncIterable<string> {
    const until = signal === undefined ? this.signal : AbortSignal.any([signal, this.signal]);
    let [characters, isSaid] = [0, false];
    try {
      const chat = await this.chat();
      const pieces = await chat.stream(
        [
          { role: 'system', content: system },
          { role: 'user', content: user },
        ],
        { signal: until },
      );
      for await (const { text } of pieces) {
        characters += text.length;
        if (characters > MOST_CHARACTERS) throw this.#http.failed('nonsense');
        isSaid ||= SAID.test(text);
        if (text !== '') yield text;
      }
    } catch (error) {
      throw this.faultOf(error);
    }
    if (!isSaid) throw this.faultOf(null);
  }

  /** The fault behind whatever a client threw. */
  faultOf(error: unknown): ModelFaultError {
    return this.#http.fault ?? this.#http.failed(this.signal.aborted ? this.#reason : 'nonsense', error);
  }

  get #reason(): ModelFault {
    return this.#left?.aborted === true ? 'left' : 'slow';
  }
}

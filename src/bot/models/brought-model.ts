import { setMaxListeners } from 'node:events';

import { ModelFaultError } from '../errors/model-fault-error.js';
import { Budget } from './budget.js';
import type { CallWatcher, ChatModel } from './chat-model.js';
import type { CircuitBreaker } from './circuit-breaker.js';
import { countCalls } from './count-calls.js';
import { deadlineSignal } from './deadline-signal.js';
import { faultOfClient } from './fault-of-client.js';
import type { LanguageModel, ModelPrompt, Spending } from './language-model.js';
import type { ModelFault } from './model-fault.js';
import { writtenText } from './written-text.js';

/** What a chat model that a program brought is asked through. */
export interface BroughtModelParts {
  readonly name: string;
  readonly chat: ChatModel;
  readonly deadlineMs: number;
  readonly breaker: CircuitBreaker;
}

/**
 * A program's own chat model within the deadline of one question. Requests, retries and the key are the program's; how
 * long is waited, how much is read and whether a question may cost more are ours.
 */
export class BroughtModel implements LanguageModel {
  readonly name: string;
  readonly signal: AbortSignal;
  readonly #budget = new Budget();
  readonly watchers: readonly CallWatcher[] = [countCalls(this.#budget)];
  readonly #parts: BroughtModelParts;
  readonly #left: AbortSignal | undefined;

  constructor(parts: BroughtModelParts, left: AbortSignal | undefined) {
    this.name = parts.name;
    this.signal = deadlineSignal(parts.deadlineMs, left);
    // Each step of an agent listens to it: more than the ten that Node takes for a leak.
    setMaxListeners(0, this.signal);
    this.#parts = parts;
    this.#left = left;
  }

  get spent(): Spending {
    return { calls: this.#budget.calls, tokens: this.#budget.tokens };
  }

  async chat(): Promise<ChatModel> {
    const refused = this.#parts.breaker.refuses();
    if (refused !== null) throw this.#fault(refused);
    if (this.#budget.isSpent) throw this.#fault('over-budget');
    return this.#parts.chat;
  }

  async *write(prompt: ModelPrompt, signal?: AbortSignal): AsyncIterable<string> {
    const until = signal === undefined ? this.signal : AbortSignal.any([signal, this.signal]);
    try {
      yield* writtenText(await this.chat(), prompt, { signal: until, watchers: this.watchers });
      this.#parts.breaker.succeeded();
    } catch (error) {
      throw this.faultOf(error);
    }
  }

  faultOf(error: unknown): ModelFaultError {
    if (error instanceof ModelFaultError) return error;
    const kind = this.signal.aborted ? this.#reason : faultOfClient(error);
    this.#parts.breaker.failed(kind);
    return this.#fault(kind, error);
  }

  get #reason(): ModelFault {
    return this.#left?.aborted === true ? 'left' : 'slow';
  }

  #fault(kind: ModelFault, cause?: unknown): ModelFaultError {
    return new ModelFaultError({ name: this.name, host: 'program' }, kind, cause);
  }
}

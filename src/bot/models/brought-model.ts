import { ModelFaultError } from '../errors/model-fault-error.js';
import { Budget } from './budget.js';
import type { CallWatcher, ChatModel } from './chat-model.js';
import type { CircuitBreaker } from './circuit-breaker.js';
import { countCalls } from './count-calls.js';
import { faultOfClient } from './fault-of-client.js';
import type { LanguageModel, ModelPrompt, Spending } from './language-model.js';
import type { ModelFault } from './model-fault.js';
import { QuestionTime } from './question-time.js';
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
  readonly #budget = new Budget();
  readonly watchers: readonly CallWatcher[] = [countCalls(this.#budget)];
  readonly #parts: BroughtModelParts;
  readonly #time: QuestionTime;

  constructor(parts: BroughtModelParts, left: AbortSignal | undefined) {
    this.name = parts.name;
    this.#time = new QuestionTime(parts.deadlineMs, left);
    this.#parts = parts;
  }

  get signal(): AbortSignal {
    return this.#time.signal;
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
    try {
      yield* writtenText(await this.chat(), prompt, { signal: this.#time.until(signal), watchers: this.watchers });
      this.#parts.breaker.succeeded();
    } catch (error) {
      throw this.faultOf(error);
    }
  }

  faultOf(error: unknown): ModelFaultError {
    if (error instanceof ModelFaultError) return error;
    const kind = this.signal.aborted ? this.#time.fault : faultOfClient(error);
    this.#parts.breaker.failed(kind);
    return this.#fault(kind, error);
  }

  #fault(kind: ModelFault, cause?: unknown): ModelFaultError {
    return new ModelFaultError({ name: this.name, host: 'program' }, kind, cause);
  }
}

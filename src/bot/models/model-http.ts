import { ModelFaultError, type FaultyModel } from '../errors/model-fault-error.js';
import type { Budget } from './budget.js';
import type { CircuitBreaker } from './circuit-breaker.js';
import { faultOfResponse } from './fault-of-response.js';
import type { ModelFault } from './model-fault.js';
import type { OptionalField, RefusedFields } from './optional-fields.js';
import { usageOf } from './usage-of.js';
import { watchBody } from './watch-body.js';

/** Sends a request: the platform's own, one that records, or one that plays recordings. */
export type Transport = typeof fetch;

/** What one question's requests are sent with. */
export interface Exchange {
  readonly model: FaultyModel;
  readonly transport: Transport;
  readonly budget: Budget;
  readonly breaker: CircuitBreaker;
  readonly refusedFields: RefusedFields;
  /** Fires at the deadline, or where whoever asked left. */
  readonly signal: AbortSignal;
  /** Why the signal fired. */
  readonly reason: () => ModelFault;
  /** Waits before a request is sent again; ends early where the signal fires. */
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** Times a request is sent again that may do better: what is still away then is away for this question. */
const RETRIES = 2;
/** The first wait; each further one is twice as long. */
const FIRST_WAIT_MS = 250;
/** The longest wait that a host may ask for: beyond it the answer without the model is the better one. */
const LONGEST_WAIT_MS = 4000;
/** Bytes of one response: a text of 4,096 tokens in pieces is about as much; all that we use is far less. */
const MOST_BYTES = 1_000_000;

/**
 * Sends a model's requests: within the budget, past the breaker, again where that may help. Whatever comes back that
 * is no answer is a ModelFaultError, also in the middle of a body.
 */
export class ModelHttp {
  readonly #exchange: Exchange;
  #fault: ModelFaultError | null = null;

  constructor(exchange: Exchange) {
    this.#exchange = exchange;
  }

  /** The last fault: clients wrap what a transport throws, each in its own way. */
  get fault(): ModelFaultError | null {
    return this.#fault;
  }

  readonly fetch: Transport = async (input, init) => {
    for (let attempt = 0; ; attempt += 1) {
      const sent = this.#withoutRefused(init);
      const outcome = await this.#attempt(input, sent);
      if (outcome instanceof Response) return outcome;
      const { refusedField } = outcome;
      if (refusedField !== null && this.#exchange.refusedFields.learn(refusedField, sent?.body)) continue;
      const wait = Math.max(outcome.retryAfterMs ?? 0, FIRST_WAIT_MS * 2 ** attempt);
      const isOver = outcome.retryAfterMs === null || attempt >= RETRIES || wait > LONGEST_WAIT_MS;
      if (isOver || this.#exchange.budget.isSpent) throw this.failed(outcome.kind, outcome.cause);
      await this.#exchange.wait(wait);
    }
  };

  /** Takes down a fault, for the breaker too. */
  failed(kind: ModelFault, cause?: unknown): ModelFaultError {
    this.#exchange.breaker.failed(kind);
    this.#fault = new ModelFaultError(this.#exchange.model, kind, cause);
    return this.#fault;
  }

  async #attempt(...request: Parameters<Transport>): Promise<Response | Attempt> {
    const { breaker, budget, signal, reason, transport } = this.#exchange;
    if (signal.aborted) return failedBy(reason());
    const refused = breaker.refuses();
    if (refused !== null) return failedBy(refused);
    if (budget.isSpent) return failedBy('over-budget');
    budget.call();
    try {
      // Not followed: another address would be sent the question, and a request that is redirected is often no longer one.
      const response = await transport(request[0], { ...request[1], signal, redirect: 'manual' });
      return (await faultOfResponse(response)) ?? this.#watched(response, bytesOf(request[1]));
    } catch (cause) {
      return signal.aborted ? failedBy(reason(), cause) : { ...failedBy('away', cause), retryAfterMs: 0 };
    }
  }

  #withoutRefused(init: RequestInit | undefined): RequestInit | undefined {
    if (typeof init?.body !== 'string') return init;
    return { ...init, body: this.#exchange.refusedFields.leaveOut(init.body) };
  }

  #watched(response: Response, requestBytes: number): Response {
    const { breaker, budget, signal, reason } = this.#exchange;
    if (response.body === null) return response;
    const body = watchBody(response.body, {
      limit: MOST_BYTES,
      ended: (text) => {
        budget.use(usageOf(requestBytes, text));
        breaker.succeeded();
      },
      broke: (cause) => this.failed(kindOfBreak(cause, signal, reason), cause),
    });
    const { status, statusText, headers } = response;
    return new Response(body, { status, statusText, headers });
  }
}

/** What came of a request that gave no answer. */
interface Attempt {
  readonly kind: ModelFault;
  readonly retryAfterMs: number | null;
  readonly refusedField: OptionalField | null;
  readonly cause?: unknown;
}

/** An attempt that is not made again. */
function failedBy(kind: ModelFault, cause?: unknown): Attempt {
  return { kind, retryAfterMs: null, refusedField: null, cause };
}

function kindOfBreak(cause: unknown, signal: AbortSignal, reason: () => ModelFault): ModelFault {
  if (signal.aborted) return reason();
  return cause instanceof RangeError ? 'nonsense' : 'away';
}

function bytesOf(init: RequestInit | undefined): number {
  return typeof init?.body === 'string' ? Buffer.byteLength(init.body) : 0;
}

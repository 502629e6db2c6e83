import type { CallFailure } from './call-failure.js';
import type { DeliveryMeter } from './delivery-meter.js';

/** Waits; rejects as soon as the signal aborts. */
export type Sleep = (milliseconds: number, signal: AbortSignal) => Promise<void>;

/** A call that the platform refused, or that failed too often. */
export class CallRefused extends Error {
  readonly reason: string;

  constructor(reason: string, cause: unknown) {
    super(`The platform refused a call: ${reason}`, { cause });
    this.name = 'CallRefused';
    this.reason = reason;
  }
}

/** A call that may have been done or not. */
export class CallUncertain extends Error {
  readonly failure: Extract<CallFailure, { kind: 'unheard' | 'broken' }>;

  constructor(failure: CallUncertain['failure'], cause: unknown) {
    super(`A call to the platform ended without word (${failure.kind})`, { cause });
    this.name = 'CallUncertain';
    this.failure = failure;
  }
}

/** Waiting times between tries in milliseconds: doubling from the first to the last. */
const FIRST_WAIT = 1000;
const LAST_WAIT = 30_000;

/**
 * How often a platform may answer the same call with an error of its own before it counts as refused: some four minutes.
 * There is no such limit for a network that is away.
 */
const MOST_BROKEN = 12;

/** Calls a platform with patience. */
export interface Caller {
  /**
   * Calls once; waits as long as the platform asks to.
   *
   * @throws CallRefused, or CallUncertain where it may have been done
   */
  once<T>(call: () => Promise<T>): Promise<T>;
  /**
   * Calls what may be done twice without harm until a response comes.
   *
   * @throws CallRefused
   */
  repeated<T>(call: () => Promise<T>): Promise<T>;
  /**
   * Waits before an uncertain call is tried again.
   *
   * @param tries how many have failed
   * @throws CallRefused where the platform's own errors do not end
   */
  pause(tries: number, uncertain: CallUncertain): Promise<void>;
}

/** What a caller works with. */
export interface CallerParts {
  /** Reads what the platform's client throws. */
  readonly readFailure: (error: unknown) => CallFailure;
  readonly sleep: Sleep;
  /** Ends all waiting. */
  readonly signal: AbortSignal;
  readonly meter: DeliveryMeter;
}

export function createCaller({ readFailure, sleep, signal, meter }: CallerParts): Caller {
  const once = async <T>(call: () => Promise<T>): Promise<T> => {
    for (;;) {
      signal.throwIfAborted();
      try {
        return await call();
      } catch (error) {
        const failure = readFailure(error);
        if (failure.kind === 'refused') throw new CallRefused(failure.code, error);
        if (failure.kind !== 'rate-limited') throw new CallUncertain(failure, error);
        meter.count('rate-limited');
        await sleep(failure.seconds * 1000, signal);
      }
    }
  };
  const pause = async (tries: number, uncertain: CallUncertain): Promise<void> => {
    const { failure } = uncertain;
    if (failure.kind === 'broken' && tries >= MOST_BROKEN) throw new CallRefused(failure.code, uncertain);
    meter.count('retried');
    await sleep(Math.min(FIRST_WAIT * 2 ** (tries - 1), LAST_WAIT), signal);
  };
  const repeated = async <T>(call: () => Promise<T>): Promise<T> => {
    for (let tries = 1; ; tries += 1) {
      try {
        return await once(call);
      } catch (error) {
        if (!(error instanceof CallUncertain)) throw error;
        await pause(tries, error);
      }
    }
  };
  return { once, repeated, pause };
}

import type { CallFailure } from '../delivery/call-failure.js';
import { PlatformRefusedError, type Refusal } from '../errors/platform-refused-error.js';
import { PlatformUnreachableError } from '../errors/platform-unreachable-error.js';

/** What a platform's errors mean before it has let the adapter in. */
export interface Door {
  /** Its name as its users write it. */
  readonly platform: string;
  readFailure(error: unknown): CallFailure;
  /** What a refusal says of the tokens; null where it says nothing of them, so that the address may be wrong. */
  readRefusal(code: string): Refusal | null;
}

/**
 * What a platform refuses, or does not answer, at the start, as an error in words.
 *
 * @throws PlatformRefusedError, PlatformUnreachableError
 */
export async function orRefused<Result>(door: Door, call: () => Promise<Result>): Promise<Result> {
  try {
    return await call();
  } catch (error) {
    const failure = door.readFailure(error);
    const refusal = failure.kind === 'refused' ? door.readRefusal(failure.code) : null;
    if (refusal === null) throw new PlatformUnreachableError(door.platform, error);
    throw new PlatformRefusedError(door.platform, refusal, error);
  }
}

import { addAbortSignal, type Readable } from 'node:stream';

import { CancelledError } from '../../../../knowledge/index.js';

/**
 * Standard input, given up where the run is interrupted while it waits for more of it.
 *
 * @throws CancelledError, while reading
 */
export async function* interruptible(input: Readable, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  try {
    yield* addAbortSignal(signal, input);
  } catch (error) {
    throw signal.aborted ? new CancelledError(error) : error;
  }
}

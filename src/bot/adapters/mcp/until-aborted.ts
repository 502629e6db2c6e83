import { CancelledError } from '../../../knowledge/index.js';
import { beforeAbort } from '../../before-abort.js';

/**
 * What work gives, unless the signal aborts before it does: then nobody waits for it any longer.
 *
 * @throws CancelledError
 */
export function untilAborted<Result>(work: Promise<Result>, signal: AbortSignal | undefined): Promise<Result> {
  return signal === undefined ? work : beforeAbort(work, signal, () => new CancelledError());
}

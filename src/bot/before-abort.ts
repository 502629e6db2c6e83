/**
 * What work gives, unless a signal fires before it does: then nobody waits for it any longer.
 *
 * @throws what `left` makes, where the signal fires first
 */
export async function beforeAbort<Result>(
  work: Promise<Result>,
  signal: AbortSignal,
  left: () => Error,
): Promise<Result> {
  let stop: () => void = () => undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(left());
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

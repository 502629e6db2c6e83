/**
 * Fires after some milliseconds, or where whoever asked leaves.
 *
 * Not AbortSignal.any of an AbortSignal.timeout: a signal of several holds its sources weakly, so that the timeout is
 * freed with the next collection of memory and the deadline never comes.
 */
export function deadlineSignal(milliseconds: number, left: AbortSignal | undefined): AbortSignal {
  const controller = new AbortController();
  const leave = (): void => controller.abort(left?.reason);
  const timer = setTimeout(() => {
    left?.removeEventListener('abort', leave);
    controller.abort(new DOMException(`More than ${milliseconds} ms.`, 'TimeoutError'));
  }, milliseconds);
  // A deadline alone keeps no process alive.
  timer.unref();
  if (left?.aborted === true) leave();
  else left?.addEventListener('abort', leave, { once: true });
  return controller.signal;
}

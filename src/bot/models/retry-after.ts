/**
 * Milliseconds that a host asks to wait: in seconds, or until a date, as RFC 9110 has it. What is neither is no wish.
 *
 * @param now milliseconds since 1970
 */
export function retryAfterMs(header: string | null, now: number): number {
  if (header === null || header.trim() === '') return 0;
  const seconds = Number(header);
  const wait = Number.isNaN(seconds) ? Date.parse(header) - now : seconds * 1000;
  return Number.isFinite(wait) ? Math.max(wait, 0) : 0;
}

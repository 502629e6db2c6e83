import { shortened as shortenedBy } from '../../../rendering/shortened.js';
import { wellFormed, withoutLinks, ZERO_WIDTH_SPACE } from '../../../reply/well-formed.js';

/** What Slack reads as control characters in mrkdwn (docs.slack.dev/messaging/formatting-message-text, "Escaping"). */
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const CONTROL = /[&<>]/gu;

/** `text` for a mrkdwn field: no mention, link, address or entity in it is live. */
export function escapeText(text: string): string {
  return withoutLinks(wellFormed(text)).replace(CONTROL, (sign) => ENTITIES[sign] ?? sign);
}

// Slack reads none of these in plain or rich text; other clients of its messages might.
const OPENING = /<(?=[@!#]|\p{Script=Latin}+:)/gu;

/** `text` for a field of plain or rich text, where Slack reads no markup: what looks like some is broken all the same. */
export function inertText(text: string): string {
  return wellFormed(text).replace(OPENING, (sign) => sign + ZERO_WIDTH_SPACE);
}

/** UTF-16 code units of a text once it is escaped, or a little more. */
export function escapedLength(text: string): number {
  return measured(text).length;
}

/** Bytes of a text once it is escaped, as UTF-8, or a little more. */
export function escapedBytes(text: string): number {
  return Buffer.byteLength(measured(text));
}

/** Every colon with the break that an address would get: what is counted of parts adds up to no less than the whole. */
function measured(text: string): string {
  return escapeText(text.replaceAll(':', `:${ZERO_WIDTH_SPACE}`));
}

/**
 * `text` by {@link inertText} within `limit` code units even once escaped; what does not fit gives way to an ellipsis,
 * whole graphemes at a time.
 */
export function shortened(text: string, limit: number): string {
  return shortenedBy(inertText(text), limit, escapedLength);
}

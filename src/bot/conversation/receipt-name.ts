import { createHash } from 'node:crypto';

/** 128 bits in hexadecimal digits: short enough for the value of a button. */
const LENGTH = 32;

/** The name under which a receipt is kept, from what Slack says of the question just once: an event's or trigger's id. */
export function receiptName(id: string): string {
  return createHash('sha256').update(id).digest('hex').slice(0, LENGTH);
}

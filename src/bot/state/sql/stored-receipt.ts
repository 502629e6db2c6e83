import { receiptSchema, type Receipt } from '../../reply/reply.js';

/** The receipt in a text column; null where there is none, or one of a version that is no longer read. */
export function storedReceipt(content: string | null): Receipt | null {
  if (content === null) return null;
  const { data = null } = receiptSchema.safeParse(parsed(content));
  return data;
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return null;
  }
}

/** Codes of JSON-RPC, and those that the protocol adds. */
const CODES = {
  'invalid-params': -32_602,
  internal: -32_603,
  'resource-not-found': -32_002,
} as const;

/** Characters of a message at the most: it may name what the client gave, and that may be megabytes. */
const LONGEST_MESSAGE = 500;

/** A request that is answered by an error of the protocol, not by a result. */
export class ProtocolError extends Error {
  /** What the client is told it by. */
  readonly code: number;

  constructor(kind: keyof typeof CODES, message: string, cause?: unknown) {
    super(message.slice(0, LONGEST_MESSAGE), cause === undefined ? undefined : { cause });
    this.name = 'ProtocolError';
    this.code = CODES[kind];
  }
}

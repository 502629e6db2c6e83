/** Texts as token ids in one rectangle, short ones filled up with padding. */
export interface TokenBatch {
  readonly rows: number;
  readonly width: number;
  readonly ids: BigInt64Array;
  /** 1 for a token, 0 for padding. */
  readonly mask: BigInt64Array;
}

const PADDING = 1n;

/** Lays texts of token ids out as one batch. */
export function tokenBatch(texts: readonly Int32Array[]): TokenBatch {
  const width = Math.max(1, ...texts.map((text) => text.length));
  const ids = new BigInt64Array(texts.length * width).fill(PADDING);
  const mask = new BigInt64Array(texts.length * width);
  texts.forEach((text, row) => {
    ids.set(BigInt64Array.from(text, BigInt), row * width);
    mask.fill(1n, row * width, row * width + text.length);
  });
  return { rows: texts.length, width, ids, mask };
}

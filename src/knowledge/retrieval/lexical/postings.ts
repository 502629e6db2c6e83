/**
 * Postings as bytes. One posting is a variable-length integer `(gap << 1) | single`, where the gap is the distance to
 * the passage before and `single` says that the term occurs once; otherwise its frequency follows. Two bytes a posting
 * on ordinary text, against eight as plain integers.
 */
export function postingBytes(gap: number, termFrequency: number): number {
  const head = varintBytes(gap * 2);
  return termFrequency === 1 ? head : head + varintBytes(termFrequency);
}

/** Writes one posting at `at` and returns the place after it. */
export function writePosting(bytes: Uint8Array, at: number, gap: number, termFrequency: number): number {
  const single = termFrequency === 1;
  const next = writeVarint(bytes, at, gap * 2 + (single ? 1 : 0));
  return single ? next : writeVarint(bytes, next, termFrequency);
}

/** Room for decoded postings, used again and again: at 100,000 passages an array a term would cost more than the decoding. */
export interface PostingList {
  /** How many of the places below are filled. */
  count: number;
  /** Passages, rising. */
  readonly passages: Uint32Array;
  readonly termFrequencies: Uint32Array;
}

/** Decodes the postings in `bytes[start, end)` into `list`, which must have room for them. */
export function readPostings(bytes: Uint8Array, start: number, end: number, list: PostingList): void {
  let at = start;
  let passage = -1;
  let count = 0;
  while (at < end) {
    let head = 0;
    let shift = 0;
    let byte = bytes[at++] ?? 0;
    while (byte >= 0x80) {
      head |= (byte & 0x7f) << shift;
      shift += 7;
      byte = bytes[at++] ?? 0;
    }
    head |= byte << shift;
    passage += head >>> 1;
    let termFrequency = 1;
    if ((head & 1) === 0) {
      termFrequency = 0;
      shift = 0;
      byte = bytes[at++] ?? 0;
      while (byte >= 0x80) {
        termFrequency |= (byte & 0x7f) << shift;
        shift += 7;
        byte = bytes[at++] ?? 0;
      }
      termFrequency |= byte << shift;
    }
    list.passages[count] = passage;
    list.termFrequencies[count] = termFrequency;
    count += 1;
  }
  list.count = count;
}

function varintBytes(value: number): number {
  let bytes = 1;
  for (let rest = value; rest >= 0x80; rest >>>= 7) bytes += 1;
  return bytes;
}

function writeVarint(bytes: Uint8Array, at: number, value: number): number {
  let place = at;
  let rest = value;
  while (rest >= 0x80) {
    bytes[place++] = (rest & 0x7f) | 0x80;
    rest >>>= 7;
  }
  bytes[place++] = rest;
  return place;
}

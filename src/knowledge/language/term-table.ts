/**
 * Terms as one block of UTF-8 with an open-addressing hash table beside it: it is used as it lies in the file, so a
 * million terms cost nothing to load.
 */
export interface TermTable {
  /** UTF-8 of all terms, one after the other. */
  readonly text: Uint8Array;
  /** Term i is `text[offsets[i], offsets[i + 1])`. */
  readonly offsets: Uint32Array;
  /** Term number + 1 at its hash's slot or after it; 0 is empty. The length is a power of two. */
  readonly slots: Uint32Array;
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const ABSENT = -1;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Lays out terms so that {@link findTerm} finds each at its place in `terms`. */
export function buildTermTable(terms: readonly string[]): TermTable {
  const encoded = terms.map((term) => encoder.encode(term));
  const offsets = new Uint32Array(terms.length + 1);
  encoded.forEach((bytes, term) => {
    offsets[term + 1] = (offsets[term] ?? 0) + bytes.length;
  });
  const text = new Uint8Array(offsets[terms.length] ?? 0);
  const slots = new Uint32Array(slotCount(terms.length));
  encoded.forEach((bytes, term) => {
    text.set(bytes, offsets[term]);
    let slot = hash(bytes) & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = term + 1;
  });
  return { text, offsets, slots };
}

/** The number of a term, or -1 where the table has none. */
export function findTerm(table: TermTable, term: string): number {
  const bytes = encoder.encode(term);
  const mask = table.slots.length - 1;
  for (let slot = hash(bytes) & mask; ; slot = (slot + 1) & mask) {
    const number = (table.slots[slot] ?? 0) - 1;
    if (number === ABSENT) return ABSENT;
    if (equals(table, number, bytes)) return number;
  }
}

/** A power of two that leaves at least a quarter of the slots empty. */
function slotCount(terms: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(1, terms) * (4 / 3)));
}

/** FNV-1a, 32 bits. */
function hash(bytes: Uint8Array): number {
  let value = FNV_OFFSET;
  for (const byte of bytes) value = Math.imul(value ^ byte, FNV_PRIME);
  return value >>> 0;
}

function equals(table: TermTable, term: number, bytes: Uint8Array): boolean {
  const start = table.offsets[term] ?? 0;
  if ((table.offsets[term + 1] ?? 0) - start !== bytes.length) return false;
  for (let index = 0; index < bytes.length; index += 1) {
    if (table.text[start + index] !== bytes[index]) return false;
  }
  return true;
}

/** The term of a number. */
export function termAt(table: TermTable, number: number): string {
  return decoder.decode(table.text.subarray(table.offsets[number], table.offsets[number + 1]));
}

/**
 * Numbers the passages of one document, from 1. The numbers run on through every section of the same id and table of
 * the same name, so that a repeated heading repeats no passage id.
 */
export class PassageNumbering {
  readonly #taken = new Map<string | null, number>();

  /** The number that the next passage under this key gets. */
  next(key: string | null): number {
    return (this.#taken.get(key) ?? 0) + 1;
  }

  /** Takes `count` numbers and gives the first of them. */
  take(key: string | null, count: number): number {
    const first = this.next(key);
    this.#taken.set(key, first + count - 1);
    return first;
  }
}

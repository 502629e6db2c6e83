import { UnknownPlaceError, type PlaceKind } from './unknown-place-error.js';

/** Names that an error gives of a long list. */
const SHOWN = 20;

/** The error of a name that none of the names held is. */
export function noSuchName(kind: PlaceKind, asked: string, within: string, held: readonly string[]): UnknownPlaceError {
  return new UnknownPlaceError(kind, `“${asked}”`, within, shortened(held));
}

/**
 * Checks that indices lie in a list of so many.
 *
 * @throws UnknownPlaceError for the first one beyond it
 */
export function checkIndices(kind: PlaceKind, indices: readonly unknown[], within: string, count: number): void {
  const beyond = indices.find((index): index is number => typeof index === 'number' && index >= count);
  if (beyond === undefined) return;
  throw new UnknownPlaceError(kind, String(beyond), within, count === 0 ? '' : `0–${count - 1}`);
}

/** The first names of a list, and how many there are where that is not all. */
export function shortened(held: readonly string[]): string {
  const more = held.length > SHOWN ? `, … (${held.length})` : '';
  return `${held.slice(0, SHOWN).join(', ')}${more}`;
}

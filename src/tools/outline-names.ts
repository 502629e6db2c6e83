import type { Corpus, Outline } from '../knowledge/index.js';

import { findDocument } from './evidence.js';
import { noSuchName } from './held.js';
import { UnknownPlaceError, type PlaceKind } from './unknown-place-error.js';

export const outlineKinds = ['mechanisms', 'effects', 'aspects', 'paths', 'measures', 'areas', 'patterns'] as const;
export type OutlineKind = (typeof outlineKinds)[number];

/** A document's outline, with the document's id. */
export interface NamedOutline {
  readonly document: string;
  readonly outline: Outline;
}

/** @throws UnknownPlaceError where the document has no outline */
export function outlineNamed(document: string, corpus: Corpus): NamedOutline {
  const outline = findDocument(corpus, document)?.outline;
  if (outline) return { document, outline };
  const outlined = corpus.documents.filter((held) => held.outline).map(({ id }) => id);
  throw new UnknownPlaceError('outline', '', document, outlined.join(', '));
}

/** What the items of a level belong to. */
const PARENTS = {
  aspects: { kind: 'effect', of: 'effects' },
  measures: { kind: 'path', of: 'paths' },
  patterns: { kind: 'area', of: 'areas' },
} as const satisfies Partial<Record<OutlineKind, { readonly kind: PlaceKind; readonly of: keyof Outline }>>;

/**
 * Checks that the outline has what the items asked for belong to. Aspects are listed of one effect alone.
 *
 * @throws UnknownPlaceError where it has none of the name
 */
export function checkParent(level: OutlineKind, parent: string | undefined, { document, outline }: NamedOutline): void {
  if (level !== 'aspects' && level !== 'measures' && level !== 'patterns') return;
  if (parent === undefined && level !== 'aspects') return;
  const { kind, of } = PARENTS[level];
  const held = outline[of].map(({ id }) => id);
  if (parent === undefined || !held.includes(parent)) throw noSuchName(kind, parent ?? '', document, held);
}

/** @throws UnknownPlaceError where the outline has no pattern of the name */
export function checkPattern(pattern: string, { document, outline }: NamedOutline): void {
  const held = outline.areas.flatMap(({ patterns }) => patterns.map(({ id }) => id));
  if (!held.includes(pattern)) throw noSuchName('pattern', pattern, document, held);
}

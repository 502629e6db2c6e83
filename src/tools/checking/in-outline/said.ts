import type { OutlineTerm } from './outline-terms.js';
import type { OutlinePart } from './read-outline-claim.js';
import type { TermKind } from './term-kind.js';

type Of<Kind extends OutlinePart['part']> = Extract<OutlinePart, { readonly part: Kind }>;
export type TermPart = Of<'term'>;
export type CountPart = Of<'count'>;

/** A sentence's parts by kind. */
export class Said {
  readonly parts: readonly OutlinePart[];
  readonly all: readonly OutlineTerm[];
  readonly named: readonly TermPart[];
  readonly counts: readonly Of<'count'>[];
  readonly ordinals: readonly Of<'ordinal'>[];
  /** Sections; a table only says where a list stands. */
  readonly sections: readonly Of<'address'>[];
  readonly kinds: ReadonlySet<TermKind>;

  constructor(parts: readonly OutlinePart[], all: readonly OutlineTerm[]) {
    this.parts = parts;
    this.all = all;
    this.named = parts.filter((part) => part.part === 'term');
    this.counts = parts.filter((part) => part.part === 'count');
    this.ordinals = parts.filter((part) => part.part === 'ordinal');
    this.sections = parts.filter((part) => part.part === 'address').filter(({ isTable }) => !isTable);
    this.kinds = new Set(parts.flatMap((part) => (part.part === 'word' && part.word === 'kind' ? [part.kind] : [])));
  }

  /** Whether a section or a place among others is named. */
  get isPlaced(): boolean {
    return this.ordinals.length > 0 || this.sections.length > 0;
  }

  has(word: Extract<OutlinePart, { readonly part: 'word' }>['word']): boolean {
    return this.parts.some((part) => part.part === 'word' && part.word === word);
  }

  /** What the names mean, each the one term of these kinds that it can; null where one of them is none, or several. */
  namedAs(...kinds: readonly TermKind[]): readonly OutlineTerm[] | null {
    const meant = this.named.map(({ candidates }) => oneOf(candidates, kinds));
    return meant.every((term) => term !== null) ? [...new Set(meant)] : null;
  }

  ofKind(kind: TermKind, parent: OutlineTerm | null = null): readonly OutlineTerm[] {
    return this.all.filter((term) => term.kind === kind && (parent === null || term.parent === parent));
  }

  /** The count that stands right before or behind a word for a kind. */
  countOf(kind: TermKind): number | null {
    const at = this.parts.findIndex((part) => part.part === 'word' && part.word === 'kind' && part.kind === kind);
    const [before, behind] = [this.parts[at - 1], this.parts[at + 1]];
    if (before?.part === 'count') return before.count;
    return behind?.part === 'count' && this.parts[at + 2]?.part !== 'word' ? behind.count : null;
  }
}

/** The only one of these kinds among the terms that a name may stand for; null where there are several. */
export function oneOf(candidates: readonly OutlineTerm[], kinds: readonly TermKind[]): OutlineTerm | null {
  const [only, second] = candidates.filter(({ kind }) => kinds.includes(kind));
  return only && !second ? only : null;
}

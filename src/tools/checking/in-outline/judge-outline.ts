import type { ListedJudgement } from './check-in-outline.js';
import type { OutlineTerm, TermKind } from './outline-terms.js';
import type { OutlinePart } from './read-outline-claim.js';

type Of<Kind extends OutlinePart['part']> = Extract<OutlinePart, { readonly part: Kind }>;
type TermPart = Of<'term'>;

/** What belongs to what. */
const PARENT_OF: Readonly<Partial<Record<TermKind, TermKind>>> = { patterns: 'areas', measures: 'paths' };

/** What the parts of a sentence say of the terms; null where they are put together in a way that is not read. */
export function judgeOutline(parts: readonly OutlinePart[], terms: readonly OutlineTerm[]): ListedJudgement | null {
  const said = new Said(parts, terms);
  if (said.has('at-least')) return null;
  for (const judge of JUDGES) {
    const judgement = judge(said);
    if (judgement) return judgement;
  }
  return null;
}

/** A sentence's parts by kind. */
class Said {
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

  has(word: Extract<OutlinePart, { readonly part: 'word' }>['word']): boolean {
    return this.parts.some((part) => part.part === 'word' && part.word === word);
  }

  /** Every name as the one term of these kinds that it can mean; null where one of them is none, or several. */
  namedAs(...kinds: readonly TermKind[]): readonly OutlineTerm[] | null {
    const meant = this.named.map(({ candidates }) => oneOf(candidates, kinds));
    return meant.every((term) => term !== null) ? meant : null;
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

function oneOf(candidates: readonly OutlineTerm[], kinds: readonly TermKind[]): OutlineTerm | null {
  const [only, second] = candidates.filter(({ kind }) => kinds.includes(kind));
  return only && !second ? only : null;
}

type Judge = (said: Said) => ListedJudgement | null;

/** "Four of the nine areas list four models each." */
const bySize: Judge = (said) => {
  const [many, total, size, fourth] = said.counts;
  if (!many || !total || !size || fourth || said.named.length > 0 || !said.has('each')) return null;
  if (!said.kinds.has('areas') || said.ordinals.length > 0 || said.sections.length > 0) return null;
  const areas = said.ofKind('areas');
  const fitting = areas.filter((area) => said.ofKind('patterns', area).length === size.count);
  if (total.count !== areas.length) return wrongCount(areas.length, areas);
  return many.count === fitting.length ? listed(fitting) : wrongCount(fitting.length, fitting);
};

/** "Supply chain finance stands under diversified services, with three others", "smart manufacturing has four models". */
const byParent: Judge = (said) => {
  for (const [child, parent] of Object.entries(PARENT_OF) as [TermKind, TermKind][]) {
    const named = said.named.map(({ candidates }) => meantIn(said.named, candidates, child, parent));
    if (named.length === 0 || !named.every((term) => term !== null) || said.sections.length > 0) continue;
    const parents = named.filter(({ kind }) => kind === parent);
    const children = named.filter(({ kind }) => kind === child);
    if (parents.length > 1) return children.length === 0 ? sizesOf(said, parents, child) : null;
    const [own] = parents.length > 0 ? parents : placedParent(said, parent);
    if (own) return under(said, own, children, child);
  }
  return null;
};

/** A name as a child or a parent: where it may be both, a parent beside children and a child beside a parent. */
function meantIn(
  named: readonly TermPart[],
  candidates: readonly OutlineTerm[],
  child: TermKind,
  parent: TermKind,
): OutlineTerm | null {
  const sole = oneOf(candidates, [child, parent]);
  if (sole) return sole;
  const others = named.filter((part) => part.candidates !== candidates);
  const isBesideParent = others.some((part) => oneOf(part.candidates, [parent]) !== null);
  return oneOf(candidates, [isBesideParent ? child : parent]);
}

/** "The second path". */
function placedParent({ ordinals, kinds, all }: Said, parent: TermKind): readonly OutlineTerm[] {
  const [ordinal, second] = ordinals;
  if (!ordinal || second || !kinds.has(parent)) return [];
  return all.filter(({ kind, place }) => kind === parent && place === ordinal.place);
}

/** Counts of several parents, one behind each. */
function sizesOf(said: Said, parents: readonly OutlineTerm[], child: TermKind): ListedJudgement | null {
  if (said.counts.length !== parents.length || said.has('other') || said.ordinals.length > 0) return null;
  const sizes = parents.map((parent) => said.ofKind(child, parent).length);
  const wrong = sizes.findIndex((size, at) => size !== said.counts[at]?.count);
  const [size, parent] = [sizes[wrong], parents[wrong]];
  return size === undefined || !parent
    ? listed(parents.flatMap((one) => said.ofKind(child, one)))
    : wrongCount(size, said.ofKind(child, parent));
}

/** What is named under one parent, and how many there are. */
function under(
  said: Said,
  parent: OutlineTerm,
  children: readonly OutlineTerm[],
  child: TermKind,
): ListedJudgement | null {
  const held = said.ofKind(child, parent);
  const counts = said.counts.filter(({ count }) => !isTotal(said, count, parent.kind));
  const [count, second] = counts;
  if (second || (children.length === 0 && !count)) return null;
  const stray = children.find((term) => term.parent !== parent);
  if (stray)
    return stray.parent
      ? { verdict: 'contradicted', count: null, right: stray.parent.title, ...on([stray, stray.parent]) }
      : null;
  const claimed = count && count.count + (said.has('other') ? children.length : 0);
  if (claimed !== undefined && claimed !== held.length) return wrongCount(held.length, held);
  return listed(children.length > 0 ? [parent, ...children] : [parent, ...held]);
}

/** "Of the nine areas". */
function isTotal(said: Said, count: number, kind: TermKind): boolean {
  return said.counts.length > 1 && said.kinds.has(kind) && said.ofKind(kind).length === count;
}

/** "The three mechanisms are technology, allocation and structure": all of a kind. */
const byList: Judge = (said) => {
  for (const kind of ['mechanisms', 'effects', 'paths', 'areas'] as const) {
    if (!said.kinds.has(kind) || said.ordinals.length > 0 || said.sections.length > 0) continue;
    const named = said.namedAs(kind);
    const [count, second] = said.counts;
    const held = said.ofKind(kind);
    if (!named || second || said.has('other') || said.has('each') || held.length === 0) continue;
    if (count && count.count !== held.length) return wrongCount(held.length, held);
    const areAll = held.every((term) => named.includes(term));
    if (areAll || (named.length === 0 && count)) return listed(held);
  }
  return null;
};

/** "Section 3.2 is about factor allocation", "the second path is …". */
const byPlace: Judge = (said) => {
  const [address, otherAddress] = said.sections;
  const [ordinal, otherOrdinal] = said.ordinals;
  const kinds = (['mechanisms', 'effects', 'paths'] as const).filter(
    (kind) => said.kinds.size === 0 || said.kinds.has(kind) || address,
  );
  const named = said.namedAs(...kinds);
  const [term, second] = named ?? [];
  if (!term || second || otherAddress || otherOrdinal || Boolean(address) === Boolean(ordinal) || said.has('each'))
    return null;
  if (said.counts.some(({ count }) => count !== said.ofKind(term.kind).length)) return null;
  const isSo = address ? term.section === address.number : term.place === ordinal?.place;
  if (isSo) return listed([term]);
  const there = said
    .ofKind(term.kind)
    .find((one) => (address ? one.section === address.number : one.place === ordinal?.place));
  return there ? { verdict: 'contradicted', count: null, right: there.title, ...on([there]) } : null;
};

const JUDGES: readonly Judge[] = [bySize, byParent, byPlace, byList];

function listed(terms: readonly OutlineTerm[]): ListedJudgement {
  return { verdict: 'supported', count: null, right: null, ...on(terms) };
}

function wrongCount(count: number, terms: readonly OutlineTerm[]): ListedJudgement | null {
  return terms.length === 0 ? null : { verdict: 'contradicted', count, right: null, ...on(terms) };
}

function on(terms: readonly OutlineTerm[]): Pick<ListedJudgement, 'grounds'> {
  return { grounds: terms.map(({ evidence }) => evidence) };
}

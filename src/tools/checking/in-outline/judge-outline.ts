import type { ListedJudgement } from './listed-judgement.js';
import type { OutlineTerm } from './outline-terms.js';
import type { OutlinePart } from './read-outline-claim.js';
import { oneOf, Said, type CountPart, type TermPart } from './said.js';
import type { TermKind } from './term-kind.js';

/** What belongs to what. */
const PARENTS: readonly (readonly [child: TermKind, parent: TermKind])[] = [
  ['patterns', 'areas'],
  ['measures', 'paths'],
];

/** What the parts of a sentence say of the terms; null where they are put together in a way that is not read. */
export function judgeOutline(parts: readonly OutlinePart[], terms: readonly OutlineTerm[]): ListedJudgement | null {
  const said = new Said(parts, terms);
  for (const judge of JUDGES) {
    const judgement = judge(said);
    if (judgement) return judgement;
  }
  return null;
}

type Judge = (said: Said) => ListedJudgement | null;

/** "Four of the nine areas list four models each", "each of the nine areas has at least three models". */
const bySize: Judge = (said) => {
  if (!said.has('each') || !said.kinds.has('areas') || said.named.length > 0 || said.isPlaced) return null;
  const areas = said.ofKind('areas');
  const counts = said.counts.filter(({ count }, at) => at === said.counts.length - 1 || count !== areas.length);
  const [first, second, third] = counts;
  const size = second ?? first;
  if (!size || third) return null;
  const fitting = areas.filter((area) => reaches(said.ofKind('patterns', area).length, size));
  if (second) return first?.count === fitting.length ? listed(fitting) : wrongCount(fitting.length, fitting);
  const stray = areas.find((area) => !fitting.includes(area));
  return stray ? wrongCount(said.ofKind('patterns', stray).length, [stray]) : listed(areas);
};

function reaches(size: number, { count, reach }: CountPart): boolean {
  if (reach === 'exact') return size === count;
  return reach === 'at-least' ? size >= count : size <= count;
}

/** "Supply chain finance stands under diversified services, with three others", "smart manufacturing has four models". */
const byParent: Judge = (said) => {
  for (const [child, parent] of PARENTS) {
    const named = said.named.map((part) => meantIn(said.named, part, child, parent));
    if (!named.every((term) => term !== null) || said.sections.length > 0) continue;
    const parents = named.filter(({ kind }) => kind === parent);
    const children = named.filter(({ kind }) => kind === child);
    if (parents.length > 1) return children.length === 0 ? sizesOf(said, parents, child) : null;
    const [own] = parents.length > 0 ? parents : placedParent(said, parent);
    if (own) return under(said, own, children, child);
  }
  return null;
};

/** A name as a child or a parent: where it may be both, a parent beside children and a child beside a parent. */
function meantIn(named: readonly TermPart[], part: TermPart, child: TermKind, parent: TermKind): OutlineTerm | null {
  const others = named.filter((one) => one !== part).map(({ candidates }) => oneOf(candidates, [parent]));
  const sole = oneOf(part.candidates, [child, parent]);
  // "The security area covers risk management": what is named again is a part of it.
  const isAgain = sole !== null && others.includes(sole) && named.indexOf(part) > 0;
  if (sole) return isAgain ? (oneOf(part.wider, [child]) ?? sole) : sole;
  return oneOf(part.candidates, [others.some((one) => one !== null) ? child : parent]);
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

const LISTED = ['mechanisms', 'effects', 'paths', 'areas'] as const;

/** "The three mechanisms are technology, allocation and structure": all of a kind. */
const byList: Judge = (said) => {
  if (said.isPlaced || said.has('other') || said.has('each') || said.counts.length > 1) return null;
  const kind = LISTED.find((one) => said.kinds.has(one) && said.namedAs(one) !== null);
  const [held, named] = kind ? [said.ofKind(kind), said.namedAs(kind) ?? []] : [[], []];
  const [count] = said.counts;
  if (held.length === 0) return null;
  if (count && count.count !== held.length) return wrongCount(held.length, held);
  return held.every((term) => named.includes(term)) ? listed(held) : null;
};

/** "Nine areas with 31 models": so many of each kind in all. */
const byTotals: Judge = (said) => {
  if (said.named.length > 0 || said.counts.length === 0 || said.isPlaced) return null;
  if (said.has('each') || said.has('other') || said.counts.length !== said.kinds.size) return null;
  const kinds = [...said.kinds];
  const totals = kinds.map((kind) => said.ofKind(kind));
  if (kinds.some((kind) => said.countOf(kind) === null) || totals.some((held) => held.length === 0)) return null;
  const wrong = kinds.findIndex((kind, at) => said.countOf(kind) !== totals[at]?.length);
  const held = totals[wrong];
  return held ? wrongCount(held.length, held) : listed(totals.flat());
};

const PLACED = ['mechanisms', 'effects', 'paths'] as const;

/** "Section 3.2 is about factor allocation", "the second path is …". */
const byPlace: Judge = (said) => {
  const place = placeIn(said);
  const kinds = PLACED.filter((kind) => said.kinds.size === 0 || said.kinds.has(kind) || said.sections.length > 0);
  const [term, second] = said.namedAs(...kinds) ?? [];
  if (!place || !term || second || said.has('each')) return null;
  const rivals = said.ofKind(term.kind);
  if (said.counts.some(({ count }) => count !== rivals.length)) return null;
  if (place(term)) return listed([term]);
  const there = rivals.find(place);
  return there ? { verdict: 'contradicted', count: null, right: there.title, ...on([there]) } : null;
};

/** What stands in the one section, or in the one place, that is named; null where there is none, or both. */
function placeIn({ sections, ordinals }: Said): ((term: OutlineTerm) => boolean) | null {
  const [section, otherSection] = sections;
  const [ordinal, otherOrdinal] = ordinals;
  if (otherSection || otherOrdinal || Boolean(section) === Boolean(ordinal)) return null;
  return section ? (term) => term.section === section.number : (term) => term.place === ordinal?.place;
}

const JUDGES: readonly Judge[] = [bySize, byParent, byPlace, byTotals, byList];

function listed(terms: readonly OutlineTerm[]): ListedJudgement {
  return { verdict: 'supported', count: null, right: null, ...on(terms) };
}

function wrongCount(count: number, terms: readonly OutlineTerm[]): ListedJudgement | null {
  return terms.length === 0 ? null : { verdict: 'contradicted', count, right: null, ...on(terms) };
}

function on(terms: readonly OutlineTerm[]): Pick<ListedJudgement, 'grounds'> {
  return { grounds: terms.map(({ evidence }) => evidence) };
}

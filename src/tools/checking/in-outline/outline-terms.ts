import type { Corpus, Document, Language, LocalText, Outline } from '../../../knowledge/index.js';
import { documentsOf, type CellEvidence, type Evidence } from '../../evidence.js';
import { outlineEntries, type OutlineEntry } from '../../list-outline.js';
import type { OutlineKind } from '../../outline-names.js';
import type { TermKind } from './term-kind.js';
import { titleWords } from './title-words.js';

/** One thing that the outline names. */
export interface OutlineTerm {
  readonly kind: TermKind;
  readonly id: string;
  readonly title: LocalText;
  /** What it belongs to: the area of a pattern, the path of a measure; null for those that belong to nothing. */
  readonly parent: OutlineTerm | null;
  /** The section that is about it; that of its parent where it has none. */
  readonly section: string | null;
  /** 1 for the first of its kind and parent. */
  readonly place: number;
  readonly evidence: CellEvidence | Evidence;
  /** Words of its title and of each other name, in one language. */
  readonly names: Readonly<Record<Language, readonly ReadonlySet<string>[]>>;
}

/** What the outline of one document names. */
export interface OutlineTerms {
  readonly document: Document;
  readonly terms: readonly OutlineTerm[];
}

const known = new WeakMap<Corpus, Map<string, readonly OutlineTerms[]>>();

/** The outlines of a corpus, or of one document; read once. */
export function outlineTerms(corpus: Corpus, document: string | undefined): readonly OutlineTerms[] {
  const made = known.get(corpus) ?? new Map<string, readonly OutlineTerms[]>();
  known.set(corpus, made);
  const key = document ?? '';
  const terms = made.get(key) ?? documentsOf(corpus, document).flatMap(termsOf);
  made.set(key, terms);
  return terms;
}

function termsOf(document: Document): readonly OutlineTerms[] {
  const { outline } = document;
  if (!outline) return [];
  const [paths, areas] = [level(document, outline, 'paths', null), level(document, outline, 'areas', null)];
  const terms = [
    ...level(document, outline, 'mechanisms', null),
    ...level(document, outline, 'effects', null),
    ...paths,
    ...paths.flatMap((path) => level(document, outline, 'measures', path)),
    ...areas,
    ...areas.flatMap((area) => level(document, outline, 'patterns', area)),
  ];
  return [{ document, terms }];
}

function level(
  document: Document,
  outline: Outline,
  kind: OutlineKind & TermKind,
  parent: OutlineTerm | null,
): readonly OutlineTerm[] {
  const entries = outlineEntries(document, kind, parent?.id);
  return entries.map((entry, index) => ({
    kind,
    ...entry,
    parent,
    section: sectionOf(entry, outline) ?? parent?.section ?? null,
    place: index + 1,
    names: namesOf(entry, outline),
  }));
}

function itemsOf({ mechanisms, effects, paths, areas }: Outline): readonly {
  readonly id: string;
  readonly section?: string;
  readonly synonyms: Readonly<Record<Language, readonly string[]>>;
}[] {
  return [...mechanisms, ...effects, ...paths, ...areas];
}

function sectionOf({ id }: OutlineEntry, outline: Outline): string | null {
  return itemsOf(outline).find((item) => item.id === id)?.section ?? null;
}

function namesOf({ id, title }: OutlineEntry, outline: Outline): OutlineTerm['names'] {
  const synonyms = itemsOf(outline).find((item) => item.id === id)?.synonyms;
  const named = (language: Language): readonly ReadonlySet<string>[] =>
    [title[language], ...(synonyms?.[language] ?? [])].map((name) => new Set(titleWords(name, language)));
  return { zh: named('zh'), en: named('en') };
}

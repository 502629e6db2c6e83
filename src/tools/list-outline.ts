import { z } from 'zod';

import type { Document, LocalText, Outline } from '../knowledge/index.js';

import {
  cellAt,
  findDocument,
  findPassage,
  findTable,
  quoteSentences,
  sentenceHolding,
  type CellEvidence,
  type Evidence,
} from './evidence.js';
import { checkParent, outlineKinds, outlineNamed, type OutlineKind } from './outline-names.js';
import { defineTool } from './tool.js';

/** One item of the outline with the words or the cell that name it. */
export interface OutlineEntry {
  readonly id: string;
  readonly title: LocalText;
  readonly evidence: Evidence | CellEvidence;
}

export interface OutlineList {
  readonly document: Document;
  readonly kind: OutlineKind;
  /** What the items belong to: the effect of aspects, the path of measures, the area of patterns. */
  readonly parent: { readonly id: string; readonly title: LocalText } | null;
  readonly entries: readonly OutlineEntry[];
}

/** Lists one level of a document's outline, in the source's order. */
export const listOutline = defineTool({
  name: 'list-outline',
  description:
    'List mechanisms, effects, realization paths, areas or all patterns; with `parent`, the aspects of an effect, the measures of a path, the patterns of an area.',
  input: z.object({
    document: z.string(),
    kind: z.enum(outlineKinds),
    parent: z.string().optional(),
    holding: z.int().positive().optional().describe('Of areas, those that hold this many patterns'),
  }),
  checkNames: ({ document, kind, parent }, corpus) => checkParent(kind, parent, outlineNamed(document, corpus)),
  run({ document: id, kind, parent, holding }, { corpus }): OutlineList | null {
    const document = findDocument(corpus, id);
    if (!document?.outline) return null;
    const level =
      holding === undefined
        ? levelOf(document, document.outline, kind, parent)
        : areasHolding(holding, document, document.outline);
    return level && { document, kind, ...level };
  },
});

/** The items of one level of a document's outline; [] where it has none. */
export function outlineEntries(
  document: Document,
  kind: OutlineKind,
  parent: string | undefined,
): readonly OutlineEntry[] {
  return document.outline ? (levelOf(document, document.outline, kind, parent)?.entries ?? []) : [];
}

type Level = Pick<OutlineList, 'parent' | 'entries'>;

function levelOf(document: Document, outline: Outline, kind: OutlineKind, parent: string | undefined): Level | null {
  switch (kind) {
    case 'mechanisms':
    case 'effects':
    case 'paths':
      return { parent: null, entries: anchored(document, outline[kind]) };
    case 'areas':
      return { parent: null, entries: outline.areas.flatMap((area) => groupCell(document, area)) };
    case 'aspects':
      return aspectsOf(document, outline, parent);
    case 'measures':
      return measuresOf(document, outline, parent);
    case 'patterns':
      return patternsOf(document, outline, parent);
  }
}

function areasHolding(count: number, document: Document, { areas }: Outline): Level {
  const holding = areas.filter(({ patterns }) => patterns.length === count);
  return { parent: null, entries: holding.flatMap((area) => groupCell(document, area)) };
}

function aspectsOf(document: Document, outline: Outline, parent: string | undefined): Level | null {
  const effect = outline.effects.find((candidate) => candidate.id === parent);
  if (!effect) return null;
  const entries = effect.aspects.flatMap((aspect, index) => {
    const passage = findPassage(document, aspect.anchor);
    if (!passage) return [];
    return [{ id: `${effect.id}-${index + 1}`, title: aspect.title, evidence: sentenceHolding(passage, aspect.quote) }];
  });
  return { parent: effect, entries };
}

function measuresOf(document: Document, outline: Outline, parent: string | undefined): Level | null {
  const path = outline.paths.find((candidate) => candidate.id === parent) ?? null;
  if (parent !== undefined && path === null) return null;
  const measures = path ? path.measures : outline.paths.flatMap((one) => one.measures);
  return { parent: path, entries: anchored(document, measures) };
}

function patternsOf(document: Document, outline: Outline, parent: string | undefined): Level | null {
  const area = outline.areas.find((candidate) => candidate.id === parent) ?? null;
  if (parent !== undefined && area === null) return null;
  const patterns = area ? area.patterns : outline.areas.flatMap((one) => one.patterns);
  return { parent: area, entries: patterns.flatMap((pattern) => patternCell(document, pattern)) };
}

function anchored(
  document: Document,
  items: readonly { readonly id: string; readonly title: LocalText; readonly anchor: string }[],
): readonly OutlineEntry[] {
  return items.flatMap(({ id, title, anchor }) => {
    const passage = findPassage(document, anchor);
    return passage ? [{ id, title, evidence: quoteSentences(passage, 0, 0) }] : [];
  });
}

type OutlineArea = Outline['areas'][number];
type OutlinePattern = OutlineArea['patterns'][number];

function patternCell(document: Document, pattern: OutlinePattern): readonly OutlineEntry[] {
  const table = findTable(document, pattern.cell.table);
  const column = table?.columns.find((candidate) => candidate.label === pattern.cell.column);
  const evidence = table && column && cellAt(table, pattern.cell.rowIndex, column.index);
  return evidence ? [{ id: pattern.id, title: pattern.title, evidence }] : [];
}

function groupCell(document: Document, area: OutlineArea): readonly OutlineEntry[] {
  const first = area.patterns[0];
  const table = first && findTable(document, first.cell.table);
  const group = table?.columns.find((column) => column.role === 'group');
  const evidence = table && group && cellAt(table, first.cell.rowIndex, group.index);
  return evidence ? [{ id: area.id, title: area.title, evidence }] : [];
}

import { MalformedDataError, type MalformedReason } from '../errors/malformed-data-error.js';
import type { Document } from './document.js';
import type { Area, Aspect, Outline, OutlineItem, Pattern } from './outline.js';

/** What came of an outline that was held against its document. */
export interface CheckedOutline {
  readonly outline: Outline;
  /** The first entry that is not anchored, and how many more there are; null where every entry is. */
  readonly fault: MalformedDataError | null;
}

/**
 * Holds every entry of an outline against its document. A list with a gap would be read as whole ("the three
 * mechanisms" as two), so a kind of which one entry is not anchored is left out entirely and reported.
 */
export function checkOutline(outline: Outline, document: Document, file: string): CheckedOutline {
  const places = placesOf(document);
  const faults = {
    mechanisms: outline.mechanisms.flatMap((item) => itemFaults(item, places)),
    effects: outline.effects.flatMap((effect) => [
      ...itemFaults(effect, places),
      ...effect.aspects.flatMap((aspect) => aspectFaults(effect.id, aspect, places)),
    ]),
    paths: outline.paths.flatMap((path) => [path, ...path.measures].flatMap((item) => itemFaults(item, places))),
    areas: outline.areas.flatMap((area) => areaFaults(area, places)),
  };
  const kept = <Entry>(entries: readonly Entry[], found: readonly MalformedReason[]): readonly Entry[] =>
    found.length === 0 ? entries : [];
  return {
    outline: {
      mechanisms: kept(outline.mechanisms, faults.mechanisms),
      effects: kept(outline.effects, faults.effects),
      paths: kept(outline.paths, faults.paths),
      areas: kept(outline.areas, faults.areas),
    },
    fault: faultOf(Object.values(faults).flat(), file),
  };
}

interface Places {
  /** Text of each passage by its id. */
  readonly passages: ReadonlyMap<string, string>;
  readonly sections: ReadonlySet<string>;
  readonly hasCell: (cell: Pattern['cell']) => boolean;
}

function placesOf({ sections, tables }: Document): Places {
  return {
    passages: new Map(sections.flatMap(({ passages }) => passages.map(({ id, text }) => [id, text] as const))),
    sections: new Set(sections.map(({ id }) => id).filter((id) => id !== null)),
    hasCell({ table, rowIndex, column }) {
      const held = tables.find(({ name }) => name === table);
      return held !== undefined && rowIndex < held.rows.length && held.columns.some(({ label }) => label === column);
    },
  };
}

function itemFaults(
  item: OutlineItem & { readonly section?: string },
  { passages, sections }: Places,
): MalformedReason[] {
  const { id: at, anchor: passage, section } = item;
  return [
    ...(passages.has(passage) ? [] : [{ reason: 'no-passage', at, passage } as const]),
    ...(section === undefined || sections.has(section) ? [] : [{ reason: 'no-section', at, section } as const]),
  ];
}

function aspectFaults(at: string, { anchor: passage, quote }: Aspect, { passages }: Places): MalformedReason[] {
  return passages.get(passage)?.includes(quote) ? [] : [{ reason: 'not-in-passage', at, quote, passage }];
}

function areaFaults({ patterns }: Area, { hasCell }: Places): MalformedReason[] {
  return patterns
    .filter(({ cell }) => !hasCell(cell))
    .map(({ id, cell: { table, rowIndex, column } }) => ({ reason: 'no-cell', at: id, table, row: rowIndex, column }));
}

function faultOf([first, ...more]: readonly MalformedReason[], file: string): MalformedDataError | null {
  if (first === undefined) return null;
  return new MalformedDataError(file, first, more.length === 0 ? {} : { more: more.length });
}

import { MalformedDataError } from '../errors/malformed-data-error.js';
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
  const kept = <Entry>(entries: readonly Entry[], found: readonly string[]): readonly Entry[] =>
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

function itemFaults(item: OutlineItem & { readonly section?: string }, { passages, sections }: Places): string[] {
  const { id, anchor, section } = item;
  return [
    ...(passages.has(anchor) ? [] : [`${id}: the document has no passage "${anchor}"`]),
    ...(section === undefined || sections.has(section) ? [] : [`${id}: the document has no section ${section}`]),
  ];
}

function aspectFaults(effect: string, { anchor, quote }: Aspect, { passages }: Places): string[] {
  return passages.get(anchor)?.includes(quote) ? [] : [`${effect}: "${quote}" does not stand in ${anchor}`];
}

function areaFaults({ patterns }: Area, { hasCell }: Places): string[] {
  return patterns
    .filter(({ cell }) => !hasCell(cell))
    .map(({ id, cell }) => `${id}: there is no row ${cell.rowIndex} or column "${cell.column}" in ${cell.table}`);
}

function faultOf([first, ...more]: readonly string[], file: string): MalformedDataError | null {
  if (first === undefined) return null;
  const others = more.length === 0 ? '' : ` (and ${more.length} more entries like it)`;
  return new MalformedDataError(file, `${first}${others}`, null);
}

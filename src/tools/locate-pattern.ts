import { z } from 'zod';

import { cellAt, findDocument } from './evidence.js';
import { listOutline, type OutlineEntry } from './list-outline.js';
import { checkPattern, outlineNamed } from './outline-names.js';
import { defineTool } from './tool.js';

export interface PatternLocation {
  readonly pattern: OutlineEntry;
  readonly area: OutlineEntry;
}

/** The area as the pattern's own row prints it. */
function beside({ evidence: own }: OutlineEntry, area: OutlineEntry): OutlineEntry {
  if (!('row' in own) || !('row' in area.evidence)) return area;
  return { ...area, evidence: cellAt(own.table, own.row.index, area.evidence.column.index) ?? area.evidence };
}

/** Says to which area an experience pattern belongs. */
export const locatePattern = defineTool({
  name: 'locate-pattern',
  description: 'Say to which area of the outline an experience pattern belongs.',
  input: z.object({ document: z.string(), pattern: z.string() }),
  checkNames: ({ document, pattern }, corpus) => checkPattern(pattern, outlineNamed(document, corpus)),
  async run({ document: id, pattern }, knowledge): Promise<PatternLocation | null> {
    const areas = findDocument(knowledge.corpus, id)?.outline?.areas ?? [];
    const home = areas.find((area) => area.patterns.some((candidate) => candidate.id === pattern));
    if (!home) return null;
    const patterns = await listOutline.run({ document: id, kind: 'patterns', parent: home.id }, knowledge);
    const all = await listOutline.run({ document: id, kind: 'areas' }, knowledge);
    const patternEntry = patterns?.entries.find((entry) => entry.id === pattern);
    const areaEntry = all?.entries.find((entry) => entry.id === home.id);
    return patternEntry && areaEntry ? { pattern: patternEntry, area: beside(patternEntry, areaEntry) } : null;
  },
});

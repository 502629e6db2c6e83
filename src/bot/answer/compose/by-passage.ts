import type { Corpus, Passage } from '../../../knowledge/index.js';
import { findDocument, type CellEvidence } from '../../../tools/index.js';
import type { ComposeContext } from './composer.js';

/** Cells grouped by the passage that prints them, in order. */
export function byPassage(
  cells: readonly CellEvidence[],
  { knowledge }: Pick<ComposeContext, 'knowledge'>,
): ReadonlyMap<string, readonly CellEvidence[]> {
  const groups = new Map<string, CellEvidence[]>();
  for (const evidence of cells) {
    const id = passageOf(evidence, knowledge.corpus)?.id;
    if (id !== undefined) groups.set(id, [...(groups.get(id) ?? []), evidence]);
  }
  return groups;
}

function passageOf({ table, row, cell }: CellEvidence, corpus: Corpus): Passage | undefined {
  const passages = findDocument(corpus, table.document)?.sections.flatMap(({ passages: held }) => held) ?? [];
  const ofTable = passages.filter((passage) => passage.table === table.name);
  return ofTable.find(({ text }) => text.includes(row.label) && text.includes(cell.raw));
}

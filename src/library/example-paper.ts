import type { KnowledgeIndex } from '../knowledge/index.js';
import type { CellPlace } from '../tools/index.js';
import { openKnowledge } from './open-knowledge.js';

/** The bundled paper's id. */
export const PAPER = 'industrial-innovation';

/** A cell of the paper's table of exports: rare earths are row 0, 2021 and 2022 columns 1 and 2. */
export function cell(row: number, column: number): CellPlace {
  return { document: PAPER, table: 'table-2', row, column };
}

/** Examples that are run, one after the other, on the bundled paper. */
export function withPaper(
  ...examples: ReadonlyArray<(knowledge: KnowledgeIndex) => Promise<void>>
): () => Promise<void> {
  return async () => {
    const knowledge = await openKnowledge({ index: '.cache/index' });
    try {
      for (const example of examples) await example(knowledge);
    } finally {
      await knowledge.close();
    }
  };
}

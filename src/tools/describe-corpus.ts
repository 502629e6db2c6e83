import { z } from 'zod';

import type { Document } from '../knowledge/index.js';

import { documentsOf } from './evidence.js';
import { defineTool } from './tool.js';

/** Says what is held: the documents with their sections and tables. */
export const describeCorpus = defineTool({
  name: 'describe-corpus',
  description: 'Say which documents, sections and tables are held.',
  input: z.object({ document: z.string().optional() }),
  run({ document }, { corpus }): readonly Document[] {
    return documentsOf(corpus, document);
  },
});

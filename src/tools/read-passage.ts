import { z } from 'zod';

import type { Passage } from '../knowledge/index.js';

import { findDocument, findPassage } from './evidence.js';
import { defineTool } from './tool.js';

/** Reads one passage by its id; null where there is none. */
export const readPassage = defineTool({
  name: 'read-passage',
  description: 'Read one passage, for example the paragraph that a measure is anchored to.',
  input: z.object({ document: z.string(), passage: z.string() }),
  run({ document: id, passage }, { corpus }): Passage | null {
    const document = findDocument(corpus, id);
    return (document && findPassage(document, passage)) ?? null;
  },
});

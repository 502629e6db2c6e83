import { beforeAll } from 'vitest';
import { loadCorpus, type Corpus } from '../../../../src/knowledge/index.js';
import type { RecordedDraft } from '../../../eval/writing/honest-cases.js';
import { judgeText } from '../../../eval/writing/score-writing.js';

/** The bundled paper, and whether every sentence of a text stands behind the pieces of a recorded reply. */
export interface Standing {
  readonly corpus: () => Corpus;
  readonly stands: (text: string, draft: RecordedDraft) => Promise<boolean>;
}

/** Reads the bundled paper before the tests of a file. */
export function useStanding(): Standing {
  let corpus: Corpus;
  beforeAll(async () => {
    ({ corpus } = await loadCorpus('corpus'));
  });
  return {
    corpus: () => corpus,
    stands: async (text, draft) => {
      const judged = await judgeText(text, draft, corpus);
      return judged.length > 0 && judged.every(({ verdict }) => verdict.stands);
    },
  };
}

import { beforeAll } from 'vitest';
import { loadCorpus, type Corpus } from '../../../../src/knowledge/index.js';
import { draftSchema, lines, type RecordedDraft } from '../../../eval/writing/honest-cases.js';
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

/** Whether a text stands behind the reply that is recorded under a name in one of some files. */
export function useRecorded(...files: readonly string[]): (id: string, text: string) => Promise<boolean> {
  const { stands } = useStanding();
  const drafts = new Map(files.flatMap((file) => lines(file, draftSchema).map((draft) => [draft.id, draft] as const)));
  return async (id, text) => {
    const draft = drafts.get(id);
    if (!draft) throw new RangeError(`No draft ${id} is recorded.`);
    return stands(text, draft);
  };
}

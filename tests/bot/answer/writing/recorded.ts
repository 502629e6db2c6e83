import type { Draft } from '../../../../src/bot/answer/compose/draft.js';
import { recordedDrafts, type RecordedDraft } from '../../../eval/writing/honest-cases.js';

const drafts = recordedDrafts();

/** A reply of the adviser that was recorded for the evaluation of the writer. */
export function recorded(id: string): RecordedDraft {
  const draft = drafts.get(id);
  if (!draft) throw new RangeError(`No draft ${id} is recorded.`);
  return draft;
}

/** The same as the writer is given it. */
export function draftOf(id: string): Draft {
  const { blocks, citations, figures } = recorded(id);
  return { kind: 'answer', blocks, citations, figures, items: [], topics: [], followUps: [], advice: null };
}

import { askedTruth } from '../understand/asked-truth.js';
import type { Understanding } from '../understand/understanding.js';
import { nearestSentences } from './passages.js';
import type { Plan } from './plan.js';

/** A statement that is to be checked, whatever comes of it. Questions that want yes or no are planned as verdicts. */
export function planChecked(understanding: Understanding): Plan | null {
  const { question, language, document, advice, briefing } = understanding;
  const truth = advice || briefing ? null : askedTruth(question, language);
  const [text] = truth?.claims ?? [];
  if (!truth || text === undefined || truth.asked === 'yes-or-no') return null;
  return {
    kind: 'answer',
    calls: [
      { tool: 'check-claims', input: { text, ...(document !== undefined && { document }) } },
      nearestSentences({ ...understanding, question: text }),
    ],
    composition: { form: 'checked', asked: truth.asked },
  };
}

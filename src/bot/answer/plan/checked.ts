import { statementToCheck } from '../understand/statement-to-check.js';
import type { Understanding } from '../understand/understanding.js';
import { nearestSentences } from './passages.js';
import type { Plan } from './plan.js';

/** A statement that is to be checked, whatever comes of it. Questions that want yes or no are planned as verdicts. */
export function planChecked(understanding: Understanding): Plan | null {
  const { question, language, document, advice, briefing } = understanding;
  const text = advice || briefing ? null : statementToCheck(question, language);
  if (text === null) return null;
  return {
    kind: 'answer',
    calls: [
      { tool: 'check-claims', input: { text, ...(document !== undefined && { document }) } },
      nearestSentences({ ...understanding, question: text }),
    ],
    composition: { form: 'checked', asked: 'check' },
  };
}

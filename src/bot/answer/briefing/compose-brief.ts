import type { Draft } from '../compose/draft.js';
import type { BriefContext } from './brief-context.js';
import { composeFindings } from './findings.js';
import { composeIndicators } from './indicators.js';
import { composeMechanisms } from './mechanisms.js';
import { composePaths } from './paths.js';
import { composeQuestions } from './questions.js';
import { composeRisks } from './risks.js';
import { SECTIONS, type SectionId } from './sections.js';

/** One section before the gate. */
export interface SectionDraft {
  readonly id: SectionId;
  readonly draft: Draft;
}

/** Composes a brief section by section; null where the corpus says nothing of the topic. */
export function composeBrief(context: BriefContext): readonly SectionDraft[] | null {
  const findings = composeFindings(context);
  if (!findings) return null;
  const drafts: Readonly<Record<SectionId, Draft | null>> = {
    findings,
    indicators: composeIndicators(context),
    mechanisms: composeMechanisms(context),
    paths: composePaths(context),
    risks: composeRisks(context, quotesOf(findings)),
    questions: composeQuestions(context),
  };
  return SECTIONS.flatMap((id) => {
    const draft = drafts[id];
    return draft ? [{ id, draft }] : [];
  });
}

function quotesOf({ citations }: Draft): ReadonlySet<string> {
  return new Set(citations.map(({ quote }) => quote));
}

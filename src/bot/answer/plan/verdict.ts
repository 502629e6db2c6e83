import type { ClaimReport, ToolRequest } from '../../../tools/index.js';
import { askedTruth } from '../understand/asked-truth.js';
import type { Understanding } from '../understand/understanding.js';
import type { AnswerPlan, Composition, Plan, Refusal } from './plan.js';
import type { RunTool } from './run-once.js';

/** Forms that show the numbers of a table which a verdict may stand beside. */
const TABLE_FORMS: readonly Composition['form'][] = ['cells', 'chosen', 'computations', 'position'];

/** Refusals for want of an understanding: a checked claim has one. The others say what is not held, and stay. */
const OVERRULED: readonly Refusal['code'][] = ['no-support', 'row', 'unmatched', 'which-operation', 'which-row'];

/**
 * "Did rare earths exceed 10 billion yuan?": the claim that is asked about, checked, beside what is shown for the
 * question. What neither figures nor lists decide is left as it was planned.
 */
export async function planVerdict(asked: Understanding, planned: Plan, run: RunTool): Promise<Plan> {
  if (asked.continues > 0 || !isOpen(planned)) return planned;
  for (const text of askedTruth(asked.question, asked.language)?.claims ?? []) {
    const call: ToolRequest = {
      tool: 'check-claims',
      input: { text, ...(asked.document === undefined ? {} : { document: asked.document }) },
    };
    const { tool, output } = await run(call);
    if (tool !== 'check-claims' || !isDecided(output)) continue;
    return restsOnFigures(output)
      ? withVerdict(call, output, planned)
      : { kind: 'answer', calls: [call], composition: { form: 'checked', asked: 'whether' } };
  }
  return planned;
}

/** Whether a verdict may come before what was planned. */
function isOpen(planned: Plan): boolean {
  if (planned.kind === 'refusal') return OVERRULED.includes(planned.refusal.code);
  return [...TABLE_FORMS, 'list', 'location', 'matched-pattern', 'numbers', 'sentences'].includes(
    planned.composition.form,
  );
}

/** Every claim is so or is not. */
function isDecided({ claims }: ClaimReport): boolean {
  return claims.length > 0 && claims.every(({ verdict }) => verdict !== 'unverifiable');
}

function restsOnFigures({ claims }: ClaimReport): boolean {
  return claims.every(({ found }) => found !== null);
}

function withVerdict(call: ToolRequest, report: ClaimReport, planned: Plan): AnswerPlan {
  const beside = planned.kind === 'answer' && restsOnCells(report) && isOfTable(planned) ? planned : null;
  return {
    kind: 'answer',
    calls: [call, ...(beside?.calls ?? [])],
    composition: { form: 'verdict', beside },
  };
}

function isOfTable({ composition }: AnswerPlan): boolean {
  return TABLE_FORMS.includes(composition.form);
}

function restsOnCells({ claims }: ClaimReport): boolean {
  return claims.every(({ found }) => found?.inputs.every(({ evidence }) => 'cell' in evidence) === true);
}

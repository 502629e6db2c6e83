import { bareForm } from '../../knowledge/index.js';
import { renderText } from '../reply/render-text.js';
import type { Receipt, Reply } from '../reply/reply.js';
import { sourceNames } from '../reply/source-names.js';
import type { AdviserParts, Question } from './adviser.js';
import type { AgentStep } from './agent/agent-call.js';
import type { Draft } from './compose/draft.js';
import type { Plan } from './plan/plan.js';
import { outcomeOf, spokenDraft } from './spoken-draft.js';
import type { Understanding } from './understand/understanding.js';

/** A turn that has been worked out, with the question as it came. */
export interface AnsweredTurn {
  readonly understanding: Understanding;
  readonly plan: Plan;
  readonly draft: Draft;
  /** The draft in the words of the rules, for the receipt. */
  readonly composed: Draft;
  /** What a model had run beyond the plan. */
  readonly steps: readonly AgentStep[];
  /** The model that was asked; null where none was. */
  readonly model: string | null;
  /** The question as it was answered: trimmed, control characters gone. */
  readonly text: string;
  readonly thread: readonly string[];
  readonly question: Question;
}

/** The platform-neutral reply of a turn: its draft, put in words, with the receipt. */
export function toReply(turn: AnsweredTurn, parts: AdviserParts): Reply {
  const { blocks, citations, followUps, advice } = turn.draft;
  const language = turn.question.language ?? turn.understanding.language;
  const names = sourceNames(parts.knowledge.corpus);
  const text = renderText(blocks, citations, language, names);
  const { composed } = turn;
  const kept = composed === turn.draft ? text : renderText(composed.blocks, composed.citations, language, names);
  return {
    ...spokenDraft(turn.draft, language, text),
    followUps: notAsked(followUps, [...turn.thread, turn.text]),
    ...(advice === null ? {} : { advice }),
    receipt: receiptOf(turn, kept, parts),
  };
}

/** Suggestions that the conversation has not had yet, however they were spaced or punctuated. */
function notAsked(suggestions: readonly string[], asked: readonly string[]): string[] {
  const wordsOf = (question: string): string => bareForm(question).replace(/\p{P}/gu, '');
  const had = new Set(asked.map(wordsOf));
  return suggestions.filter((question) => !had.has(wordsOf(question)));
}

function receiptOf(turn: AnsweredTurn, spoken: string, { knowledge, version }: AdviserParts): Receipt {
  const { composed, question, understanding, text, thread, plan, steps, model } = turn;
  return {
    version,
    corpusDigest: knowledge.corpusDigest,
    question: text,
    language: question.language ?? understanding.language,
    ...(question.language === undefined ? {} : { forcedLanguage: question.language }),
    ...(question.document === undefined ? {} : { document: question.document }),
    ...(question.purpose === undefined ? {} : { purpose: question.purpose }),
    thread: [...thread],
    plan: [...plan.calls, ...steps.map(({ call }) => call)].map(({ tool, input }) => ({ tool, input })),
    ...(steps.length > 0 && { planner: 'model' }),
    ...(model !== null && { model }),
    outcome: outcomeOf(composed, spoken),
  };
}

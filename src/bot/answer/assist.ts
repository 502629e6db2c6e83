import type { Language } from '../../knowledge/index.js';
import { messagesIn } from '../messages/catalogue.js';
import { modelMessages } from '../messages/models.js';
import type { LanguageModel, ModelUse } from '../models/language-model.js';
import type { ModelFault } from '../models/model-fault.js';
import type { Question } from './adviser.js';
import type { AgentStep } from './agent/agent-call.js';
import { agentSteps, recordedSteps } from './agent/agent-steps.js';
import { extendDraft, type RulesTurn } from './agent/extend-draft.js';
import { mayExtend } from './agent/may-extend.js';
import type { PlanEnd } from './agent/plan-end.js';
import type { ComposeContext } from './compose/composer.js';
import type { Draft } from './compose/draft.js';
import { rewrite } from './writing/rewrite.js';

/** What is said of a turn once a model was asked, and what is kept of it. */
export interface Assisted {
  /** What is said. */
  readonly draft: Draft;
  /** The same in the words of the rules: what a replay gives again without a model. */
  readonly composed: Draft;
  /** What a model had run beyond the rules' plan. */
  readonly steps: readonly AgentStep[];
  /** The model that was asked; null where none was. */
  readonly model: string | null;
}

/** A turn that a model may help with. */
export interface AssistedTurn extends RulesTurn {
  readonly question: Question;
  readonly text: string;
  readonly thread: readonly string[];
  readonly context: ComposeContext;
}

/** Runs what a receipt recorded of a model's plan, without a model. */
export async function replayed(turn: AssistedTurn): Promise<Assisted> {
  const steps = mayExtend(turn) ? await recordedSteps(turn.question.recorded ?? [], turn) : [];
  const extended = extendDraft(turn, steps, turn.context);
  const draft = extended?.draft ?? turn.draft;
  return { draft, composed: draft, steps: extended?.steps ?? [], model: null };
}

/**
 * Lets a model plan further, where it is to, and put the answer in words. Whatever becomes of the model, the answer of
 * the rules stands, with a line that says so, within the model's deadline.
 */
export async function assist(turn: AssistedTurn, { port, planner }: ModelUse): Promise<Assisted> {
  const plans = planner === 'model' && mayExtend(turn);
  if (!plans && turn.draft.kind !== 'answer') return unassisted(turn);
  const model = port.begin(turn.question.signal);
  const planned = plans ? await plannedBy(model, turn) : unplanned(turn, null);
  const { composed, steps, end, fault } = planned;
  const written = fault === null ? await writtenBy(model, composed, turn) : { draft: composed, replaced: 0, fault };
  const notes = notesOf({ ...written, end, isPlanned: steps.length > 0 }, turn.context.language);
  const draft = withNotes(written.draft, notes);
  return { draft, composed, steps, model: port.name };
}

function unassisted({ draft }: RulesTurn): Assisted {
  return { draft, composed: draft, steps: [], model: null };
}

interface Planned {
  readonly composed: Draft;
  readonly steps: readonly AgentStep[];
  readonly end: PlanEnd;
  readonly fault: ModelFault | null;
}

function unplanned({ draft }: RulesTurn, fault: ModelFault | null): Planned {
  return { composed: draft, steps: [], end: 'done', fault };
}

async function plannedBy(model: LanguageModel, turn: AssistedTurn): Promise<Planned> {
  try {
    const { steps, end } = await agentSteps(model, turn);
    const extended = extendDraft(turn, steps, turn.context);
    return { composed: extended?.draft ?? turn.draft, steps: extended?.steps ?? [], end, fault: null };
  } catch (error) {
    return unplanned(turn, model.faultOf(error).kind);
  }
}

interface Written {
  readonly draft: Draft;
  readonly replaced: number;
  readonly fault: ModelFault | null;
}

async function writtenBy(model: LanguageModel, composed: Draft, turn: AssistedTurn): Promise<Written> {
  const { context, question, text } = turn;
  const { draft, replaced, failure } = await rewrite(composed, (prompt, signal) => model.write(prompt, signal), {
    question: text,
    language: context.language,
    corpus: context.knowledge.corpus,
    signal: model.signal,
    ...(question.onSentence && { onSentence: question.onSentence }),
  });
  return { draft, replaced: replaced.length, fault: failure === null ? null : model.faultOf(failure).kind };
}

/** What became of a model: of its words, and whether the answer holds what it planned. */
interface Share extends Pick<Written, 'replaced' | 'fault'> {
  readonly end: PlanEnd;
  readonly isPlanned: boolean;
}

function notesOf({ replaced, fault, end, isPlanned }: Share, language: Language): readonly string[] {
  const messages = messagesIn(modelMessages, language);
  const failed = isPlanned ? messages.unworded : messages.without;
  return [
    ...(end === 'done' ? [] : [messages.plans[end]]),
    ...(replaced > 0 ? [messages.replaced(replaced)] : []),
    ...(fault === null ? [] : [failed(messages.reasons[fault])]),
  ];
}

/** Behind everything else, and past the gate: fixed phrases with no fact of the corpus in them. */
function withNotes(draft: Draft, notes: readonly string[]): Draft {
  return { ...draft, blocks: [...draft.blocks, ...notes.map((text) => ({ type: 'note', text }) as const)] };
}

import { detectLanguage, NameIndex, normaliseText } from '../../knowledge/index.js';
import { runTool } from '../../tools/index.js';
import type { AdviserParts, AnswerNote } from '../answer/adviser.js';
import type { BriefContext } from '../answer/briefing/brief-context.js';
import { composeBrief, type SectionDraft } from '../answer/briefing/compose-brief.js';
import { FULL, SHORT } from '../answer/briefing/extent.js';
import { materialOf } from '../answer/briefing/material.js';
import { composeRefusal } from '../answer/compose/refusal.js';
import { gate } from '../answer/gate/gate.js';
import { planTopic } from '../answer/plan/brief.js';
import type { BriefSubject, Refusal } from '../answer/plan/plan.js';
import { understand } from '../answer/understand/understand.js';
import type { Understanding } from '../answer/understand/understanding.js';
import { checkDocument } from '../check-document.js';
import { answerMessages } from '../messages/answer.js';
import { briefMessages } from '../messages/brief.js';
import { messagesIn } from '../messages/catalogue.js';
import { questionText } from '../question-text.js';
import { renderText } from '../reply/render-text.js';
import { sourceNames } from '../reply/source-names.js';
import { stepByStep, type Watch } from '../watch.js';
import { assembleBrief } from './assemble-brief.js';
import type { BriefRefusal, BriefResult } from './brief.js';
import type { BriefWork } from './brief-work.js';
import type { Briefer, BriefRequest } from './briefer.js';

/** The deterministic briefer over one index: the same request on the same corpus gives the same brief. */
export function createBriefer(parts: AdviserParts): Briefer {
  return new RuleBriefer(parts);
}

/** Sections that passed the gate, and how many blocks it removed. */
interface GatedSections {
  readonly sections: readonly SectionDraft[];
  readonly dropped: number;
}

const saysSomething = ({ type }: SectionDraft['draft']['blocks'][number]): boolean => type !== 'note';

class RuleBriefer implements Briefer {
  readonly #parts: AdviserParts;
  readonly #names: NameIndex;

  constructor(parts: AdviserParts) {
    this.#parts = parts;
    this.#names = new NameIndex(parts.knowledge.corpus);
  }

  async brief(request: BriefRequest, watch: Watch = {}): Promise<BriefResult> {
    const work = await this.#workOut(request, watch);
    const { plan, topic } = work;
    if (plan.kind === 'refusal') return this.#refuse(plan.refusal, work);
    const sections =
      plan.composition.form === 'brief' ? composeBrief(this.#context(work, plan.composition.subject)) : null;
    const passed = sections && this.#gated(sections, topic);
    // Without findings that hold there is nothing to brief on.
    if (passed?.sections[0]?.id !== 'findings') {
      return this.#refuse({ code: 'unknown-topic', topic: topic.question }, work);
    }
    this.#note({ kind: 'answer', refusal: null, dropped: passed.dropped }, request);
    return assembleBrief(passed.sections, work, this.#parts);
  }

  #note(note: Omit<AnswerNote, 'asker'>, { asker = null }: { readonly asker?: AnswerNote['asker'] }): void {
    this.#parts.observe?.({ asker, ...note });
  }

  async #workOut(request: BriefRequest, watch: Watch): Promise<BriefWork> {
    const { knowledge } = this.#parts;
    checkDocument(request.document, knowledge.corpus);
    const topic = this.#understand(questionText(request.topic), request);
    const plan = planTopic(topic, knowledge);
    const results = await stepByStep(plan.calls, (call) => runTool(call, knowledge), watch);
    return { request, topic, plan, results, language: request.language ?? topic.language };
  }

  /** A topic may come as the whole request: "Brief me on refined oil". */
  #understand(text: string, { document }: BriefRequest): Understanding {
    const question = normaliseText(text);
    const asked = { question, language: detectLanguage(question), continues: 0 };
    const understanding = understand(document === undefined ? asked : { ...asked, document }, this.#names);
    return understanding.briefing ?? understanding;
  }

  #context({ request, topic, results, language }: BriefWork, subject: BriefSubject): BriefContext {
    return {
      understanding: topic,
      knowledge: this.#parts.knowledge,
      language,
      messages: messagesIn(answerMessages, language),
      calledBy: 'rules',
      briefMessages: messagesIn(briefMessages, language),
      material: materialOf(subject, results),
      extent: request.length === 'short' || (subject.kind === 'rows' && subject.rows.length > 1) ? SHORT : FULL,
    };
  }

  #gated(sections: readonly SectionDraft[], topic: Understanding): GatedSections {
    const passed = sections.map(({ id, draft }) => ({ id, ...gate(draft, topic, this.#parts.knowledge.corpus) }));
    const holding = passed.filter(({ dropped, draft }) => dropped === 0 || draft.blocks.some(saysSomething));
    return {
      sections: holding.map(({ id, draft }) => ({ id, draft })),
      dropped: passed.reduce((sum, { dropped }) => sum + dropped, 0),
    };
  }

  #refuse(refusal: Refusal, { request, topic, results, language }: BriefWork): BriefRefusal {
    this.#note({ kind: 'refusal', refusal: refusal.code, dropped: 0 }, request);
    const { knowledge } = this.#parts;
    const messages = messagesIn(answerMessages, language);
    const context = { understanding: topic, knowledge, language, messages, calledBy: 'rules' } as const;
    const nearest = results.flatMap((one) => (one.tool === 'find-sentences' ? [one.output] : []))[0] ?? [];
    const { draft } = gate(composeRefusal(refusal, nearest, context), topic, knowledge.corpus);
    const text = renderText(draft.blocks, draft.citations, language, sourceNames(knowledge.corpus));
    return { kind: 'refusal', topic: topic.question, language, text, citations: [...draft.citations] };
  }
}

import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  detectLanguage,
  isTraditional,
  NameIndex,
  normaliseText,
  toSimplified,
  type Document,
  type Language,
  type NameMention,
} from '../../knowledge/index.js';
import type { ToolResult } from '../../tools/index.js';
import { checkDocument } from '../check-document.js';
import { answerMessages } from '../messages/answer.js';
import { messagesIn } from '../messages/catalogue.js';
import { earlierTexts, questionText } from '../question-text.js';
import type { Reply } from '../reply/reply.js';
import type { Adviser, AdviserParts, Question } from './adviser.js';
import { assist, replayed, type Assisted, type AssistedTurn } from './assist.js';
import { compose } from './compose/compose.js';
import type { ComposeContext } from './compose/composer.js';
import type { Draft } from './compose/draft.js';
import { composeRefusal } from './compose/refusal.js';
import { gate, type Passed } from './gate/gate.js';
import type { Plan } from './plan/plan.js';
import { plan } from './plan/planner.js';
import { refuseOutright } from './plan/passages.js';
import { runOnce, type RunTool } from './plan/run-once.js';
import { spellOut } from './understand/abbreviations.js';
import type { AdviceAsked } from './understand/advice.js';
import { adviceAsked, adviceText } from './understand/advice-asked.js';
import { readableQuestion } from './understand/question-length.js';
import { completeRounding } from './understand/rounding-follow-up.js';
import { completeFollowUp } from './understand/follow-up.js';
import { toReply } from './to-reply.js';
import { understand } from './understand/understand.js';
import type { Understanding } from './understand/understanding.js';

/** Turns of a conversation that a question is understood from. */
export const REMEMBERED_TURNS = 6;
/** Turns kept so that a thread is not worked through again from its start. */
const KEPT_TURNS = 256;

/** One turn worked out: what was understood, planned and said. */
interface Turn {
  readonly understanding: Understanding;
  /** The description of an industry that the thread holds so far, also behind other questions. */
  readonly advice: AdviceAsked | null;
  readonly plan: Plan;
  readonly draft: Draft;
  /** Blocks that the gate removed. */
  readonly dropped: number;
  /** Rows that the thread has named so far, the latest last. */
  readonly rows: readonly NameMention[];
  /** Sections that the thread has named so far, as they were addressed, the latest last. */
  readonly sections: readonly string[];
}

interface Planned {
  readonly understanding: Understanding;
  readonly planned: Plan;
  readonly run: RunTool;
}

/** The deterministic adviser over one index: the same question on the same corpus gives the same reply. */
export function createAdviser(parts: AdviserParts): Adviser {
  return new RuleAdviser(parts);
}

class RuleAdviser implements Adviser {
  readonly #parts: AdviserParts;
  readonly #names: NameIndex;
  readonly #turns = new Map<string, Turn>();
  #isSimplified: boolean | undefined;

  constructor(parts: AdviserParts) {
    this.#parts = parts;
    this.#names = new NameIndex(parts.knowledge.corpus);
  }

  async answer(question: Question): Promise<Reply> {
    const text = questionText(question.text);
    checkDocument(question.document, this.#parts.knowledge.corpus);
    const thread = earlierTexts((question.thread ?? []).slice(-REMEMBERED_TURNS));
    const turn = await this.#turn([...thread, text], question);
    const assisted = await this.#assisted(turn, { text, thread, question });
    const { kind, refusal = null } = assisted.draft;
    this.#parts.observe?.({ asker: question.asker ?? null, kind, refusal, dropped: turn.dropped });
    return toReply({ ...turn, ...assisted, text, thread, question }, this.#parts);
  }

  /** What a model makes of a turn, where one is configured and somebody asks; a replay asks none. */
  async #assisted(turn: Turn, asked: Pick<AssistedTurn, 'question' | 'text' | 'thread'>): Promise<Assisted> {
    const { plan: planned, draft, understanding } = turn;
    const context = this.#context(understanding, asked.question.language);
    const given = { plan: planned, draft, context, ...asked };
    if (asked.question.recorded !== undefined) return replayed(given);
    const { model } = this.#parts;
    return model === undefined ? { draft, composed: draft, steps: [], model: null } : assist(given, model);
  }

  /** Works out the last of `turns`, from the ones before it. */
  async #turn(turns: readonly string[], question: Question): Promise<Turn> {
    const key = JSON.stringify([question.document, question.language, question.purpose, turns]);
    const known = this.#turns.get(key);
    if (known) return known;
    const before = await this.#topicBefore(turns, question);
    const turn = await this.#workOut(turns.at(-1) ?? '', before, question);
    this.#remember(key, turn);
    return turn;
  }

  /** The nearest turn before the last one that has a topic: what was refused outright leaves none behind. */
  async #topicBefore(turns: readonly string[], question: Question): Promise<Turn | null> {
    for (let length = turns.length - 1; length > 0; length -= 1) {
      const turn = await this.#turn(turns.slice(0, length), question);
      const { understanding, draft } = turn;
      if (draft.kind !== 'refusal' || understanding.names.length > 0 || understanding.periods.years.length > 0)
        return turn;
    }
    return null;
  }

  async #workOut(text: string, before: Turn | null, question: Question): Promise<Turn> {
    const { knowledge } = this.#parts;
    const { understanding, planned, run } = await this.#planned(text, before, question);
    const results: ToolResult[] = [];
    for (const call of planned.calls) results.push(await run(call));
    await nextTurn();
    const context = this.#context(understanding, question.language);
    const passed = gate(compose(planned, results, context), understanding, knowledge.corpus);
    const draft = saysNothing(passed) ? composeRefusal({ code: 'no-support' }, [], context) : passed.draft;
    const rows = rowsNamed(before?.rows ?? [], understanding.names);
    const sections = latestLast([...(before?.sections ?? []), ...understanding.addresses.sections]);
    const advice = understanding.advice ?? before?.advice ?? null;
    return { understanding, advice, plan: planned, draft, dropped: passed.dropped, rows, sections };
  }

  /** What is asked and how it is found out. Texts for another purpose than to ask may be as long as they are. */
  async #planned(text: string, before: Turn | null, question: Question): Promise<Planned> {
    const { knowledge } = this.#parts;
    const run = runOnce(knowledge);
    const said = question.purpose === undefined ? readableQuestion(text) : { text, goesOn: false };
    if (said.goesOn) {
      const beginning = this.#understand(said.text, question);
      return { understanding: beginning, planned: refuseOutright({ code: 'too-long' }), run };
    }
    const understanding = this.#complete(said.text, before, question);
    await nextTurn();
    return { understanding, planned: await plan(understanding, knowledge, run), run };
  }

  /** A turn with what it takes over from the one before: a description of an industry, or a question. */
  #complete(text: string, before: Turn | null, question: Question): Understanding {
    const understanding = this.#understand(text, question);
    const topic = before && { ...before, topics: before.draft.topics };
    const { purpose } = question;
    const advice = adviceAsked({
      text,
      understanding,
      purpose,
      before: topic?.understanding.advice ?? null,
      earlier: before?.advice ?? null,
    });
    if (advice) {
      const described = adviceText(advice);
      const whole = described === text ? understanding : this.#understand(described, question);
      return { ...whole, language: understanding.language, advice };
    }
    return completeRounding(understanding, topic?.understanding ?? null, () =>
      completeFollowUp(understanding, {
        before: topic,
        vocabulary: this.#parts.knowledge.vocabulary,
        reread: (whole) => this.#understand(whole, question),
      }),
    );
  }

  #understand(text: string, { document }: Question): Understanding {
    const written = this.#inScriptOfCorpus(normaliseText(text));
    const language = detectLanguage(written);
    const asked = { question: spellOut(written, language), language, continues: 0 };
    return understand(document === undefined ? asked : { ...asked, document }, this.#names);
  }

  /** A question in traditional script as the corpus would print it. */
  #inScriptOfCorpus(question: string): string {
    if (!isTraditional(question)) return question;
    this.#isSimplified ??= this.#parts.knowledge.corpus.documents.every(isSimplified);
    return this.#isSimplified ? toSimplified(question) : question;
  }

  #context(understanding: Understanding, forced: Language | undefined): ComposeContext {
    const language = forced ?? understanding.language;
    return {
      understanding,
      knowledge: this.#parts.knowledge,
      language,
      messages: messagesIn(answerMessages, language),
      calledBy: 'rules',
    };
  }

  #remember(key: string, turn: Turn): void {
    const [oldest] = this.#turns.keys();
    if (this.#turns.size >= KEPT_TURNS && oldest !== undefined) this.#turns.delete(oldest);
    this.#turns.set(key, turn);
  }
}

/** A document's first passages show its script. */
const PASSAGES_OF_SCRIPT = 20;

function isSimplified({ sections }: Document): boolean {
  const passages = sections.flatMap((section) => section.passages).slice(0, PASSAGES_OF_SCRIPT);
  return !passages.some(({ text }) => isTraditional(text));
}

/** Each once, where it stands last. */
function latestLast(names: readonly string[]): readonly string[] {
  return names.filter((name, index) => names.lastIndexOf(name) === index);
}

/** Rows named earlier and now, each where it was named last. */
function rowsNamed(before: readonly NameMention[], now: readonly NameMention[]): readonly NameMention[] {
  const places = new Map<string, NameMention>();
  for (const mention of [...before, ...now]) {
    if (mention.target.kind !== 'row') continue;
    const place = JSON.stringify(mention.target);
    places.delete(place);
    places.set(place, mention);
  }
  return [...places.values()];
}

/** What the gate left is nothing to say where only fixed phrases remain, or where a refusal lost its reason. */
function saysNothing({ draft, dropped }: Passed): boolean {
  return dropped > 0 && (draft.kind === 'refusal' || draft.blocks.every(({ type }) => type === 'note'));
}

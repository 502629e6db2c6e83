import type { Corpus, KnowledgeIndex, Language, ScoredSentence } from '../../../../../knowledge/index.js';
import { findDocument, runTool, type StatedNumber } from '../../../../../tools/index.js';
import { judge } from '../../../support/judge.js';
import { rankAnswers } from '../../../support/rank-answers.js';
import { matterOf } from '../../../understand/matter.js';
import type { Cue } from '../../../understand/cue.js';
import type { Understanding } from '../../../understand/understanding.js';
import { askPassages } from '../../passages.js';
import type { AnswerPlan, Plan } from '../../plan.js';
import { chooseNumber, linkSentence, type Linked } from './link-numbers.js';
import { asksForNumber, countedWords, readNumberQuestion, type NumberQuestion } from './number-question.js';
import { lookUpNumbers, planMovement } from './plan-movement.js';
import { subjectWords } from './subject-words.js';

/** Sentences looked at: the right one is among the best three for 93 % of the development questions. */
const SENTENCES = 3;

/** Cues that demand a number: what is computed need not stand in the sentence that it is computed from. */
const NUMBER_CUES: ReadonlySet<Cue> = new Set<Cue>(['cost', 'how-many', 'how-much', 'rate']);

/**
 * A question for a number of the text, or for what comes of two of them. Null where no sentence speaks of all that the
 * question names, or where it is not clear which of its numbers is meant: then the sentences are quoted as they are.
 */
export async function planProse(understanding: Understanding, knowledge: KnowledgeIndex): Promise<Plan | null> {
  const parts = understanding.parts.filter(({ question, language }) => subjectWords(question, language).length > 0);
  // A part without a matter of its own belongs to the others: "If …, what is it per year?"
  if (parts.length < 2) return planOne(understanding, knowledge);
  const planned = await Promise.all(parts.map((part) => planOne(part, knowledge)));
  return planned.every((one) => one !== null) ? together(planned) : null;
}

/** "How many experiences, in how many areas?": counts that one sentence states; null where it asks for one alone. */
export async function planCounts(understanding: Understanding, knowledge: KnowledgeIndex): Promise<Plan | null> {
  const counted = countedWords(understanding.question, understanding.language);
  return counted.length > 1 ? planOne(understanding, knowledge) : null;
}

/** "How many of these, and how many of those?": numbers of one form are said together; others are quoted. */
function together(plans: readonly AnswerPlan[]): AnswerPlan | null {
  const [first] = plans;
  if (!first || plans.some(({ composition }) => composition.form !== first.composition.form)) return null;
  return { ...first, calls: plans.flatMap(({ calls }) => calls) };
}

async function planOne(understanding: Understanding, knowledge: KnowledgeIndex): Promise<AnswerPlan | null> {
  if (!asksForNumber(understanding)) return null;
  const { matter, question, language } = understanding;
  const about: Understanding = matter === undefined ? understanding : { ...understanding, question: matter };
  const subject = subjectWords(matterOf(matter ?? question), language);
  if (subject.length === 0) return null;
  const sentences = await supportedSentences(about, knowledge);
  const [best] = sentences
    .flatMap((sentence): readonly Asked[] => {
      const asked = readNumberQuestion(understanding, sentence.passage.text.slice(...sentence.span));
      const linked = linkSentence(sentence, subject, asked, anticipatedFor(sentence, language, knowledge.corpus));
      return linked ? [{ asked, linked }] : [];
    })
    .toSorted((left, right) => left.linked.strange - right.linked.strange || right.linked.own - left.linked.own);
  return best ? planLinked(best, subject) : null;
}

/** A sentence that speaks of what is asked, and the question as it is read beside it. */
interface Asked {
  readonly asked: NumberQuestion;
  readonly linked: Linked;
}

function planLinked({ asked, linked }: Asked, subject: readonly string[]): AnswerPlan | null {
  const moved = linked.movement && planMovement(linked.movement, asked);
  if (moved) return moved;
  const several = asked.countedEach.map((counted) => chooseNumber(linked.numbers, subject, { ...asked, counted }));
  if (several.length > 1) return isEachOther(several) ? lookUp(several, asked) : null;
  const number = chooseNumber(linked.numbers, subject, asked);
  return number && lookUp([number], asked);
}

/** Whether a number was found for each count, and for each another. */
function isEachOther(numbers: readonly (StatedNumber | null)[]): numbers is readonly StatedNumber[] {
  return numbers.every((one, index) => one !== null && numbers.indexOf(one) === index);
}

/** The questions of one language that a sentence is anticipated to answer. */
function anticipatedFor({ passage, index }: ScoredSentence, language: Language, corpus: Corpus): readonly string[] {
  const held = findDocument(corpus, passage.document)?.anticipated ?? [];
  return held.filter((one) => one.passage === passage.id && one.sentence === index).flatMap((one) => one[language]);
}

async function supportedSentences(understanding: Understanding, knowledge: KnowledgeIndex) {
  const { tool, output } = await runTool(askPassages(understanding, knowledge.corpus), knowledge);
  const ranked = tool === 'find-sentences' ? rankAnswers(understanding.question, understanding.language, output) : [];
  const cues = new Set([...understanding.cues].filter((cue) => !NUMBER_CUES.has(cue)));
  const judged = judge({ ...understanding, cues }, ranked, knowledge.vocabulary);
  return judged.verdict === 'supported' ? judged.sentences.slice(0, SENTENCES).map(({ sentence }) => sentence) : [];
}

/** Numbers as the text states them, also in the unit asked for; of a range both ends. */
function lookUp(numbers: readonly StatedNumber[], asked: NumberQuestion): AnswerPlan {
  const ends = numbers.flatMap((number) => number.ends);
  const places = ends.map(({ place }) => place);
  const [first] = ends;
  return lookUpNumbers(places, first?.measured.quantity.unit ?? null, asked);
}

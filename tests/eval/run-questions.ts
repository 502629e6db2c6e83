import type { Adviser } from '../../src/bot/answer/index.js';
import type { Reply } from '../../src/bot/reply/reply.js';
import { findPassage, findDocument } from '../../src/tools/index.js';
import type { Corpus, Language } from '../../src/knowledge/index.js';

import type { QuestionSet } from './questions.js';
import { faultsOfAnswer, faultsOfRefusal, faultsOfTurn, type Faults } from './score.js';

/** One question asked, in one language, and what was wrong with the reply. */
export interface Outcome {
  readonly part: 'answerable' | 'refusals' | 'follow-ups';
  readonly id: string;
  readonly language: Language;
  readonly question: string;
  readonly reply: Reply;
  readonly faults: Faults;
}

const LANGUAGES: readonly Language[] = ['zh', 'en'];

/** Asks every question of a set in both languages. */
export async function askAll(adviser: Adviser, set: QuestionSet): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const language of LANGUAGES) {
    for (const asked of set.answerable) {
      const reply = await adviser.answer({ text: asked[language] });
      outcomes.push({
        part: 'answerable',
        id: asked.id,
        language,
        question: asked[language],
        reply,
        faults: faultsOfAnswer(reply, asked),
      });
    }
    for (const asked of set.refusals) {
      const reply = await adviser.answer({ text: asked[language] });
      outcomes.push({
        part: 'refusals',
        id: asked.id,
        language,
        question: asked[language],
        reply,
        faults: faultsOfRefusal(reply, asked),
      });
    }
    outcomes.push(...(await askThreads(adviser, set, language)));
  }
  return outcomes;
}

async function askThreads(adviser: Adviser, set: QuestionSet, language: Language): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const { id, turns } of set.followUps) {
    const thread: string[] = [];
    for (const [index, turn] of turns.entries()) {
      const question = turn[language];
      const reply = await adviser.answer({ text: question, thread: [...thread] });
      outcomes.push({
        part: 'follow-ups',
        id: `${id}.${index + 1}`,
        language,
        question,
        reply,
        faults: faultsOfTurn(reply, turn),
      });
      thread.push(question);
    }
  }
  return outcomes;
}

/** Citations whose quote or rendering does not stand in its source, over all replies. */
export function unsoundCitations(outcomes: readonly Outcome[], corpus: Corpus): readonly string[] {
  return outcomes.flatMap(({ id, reply }) =>
    reply.citations.flatMap((citation) => {
      const document = findDocument(corpus, citation.document);
      const passage = document && findPassage(document, citation.passage);
      return passage?.text.includes(citation.quote) ? [] : [`${id}: ${citation.passage}`];
    }),
  );
}

/** Question ids whose two languages do not give the same kind, figures and first cited passage. */
export function disagreements(outcomes: readonly Outcome[], part: Outcome['part']): readonly string[] {
  const byId = new Map<string, Outcome[]>();
  for (const outcome of outcomes.filter((one) => one.part === part)) {
    byId.set(outcome.id, [...(byId.get(outcome.id) ?? []), outcome]);
  }
  return [...byId].filter(([, pair]) => new Set(pair.map(factsOf)).size > 1).map(([id]) => id);
}

function factsOf({ reply }: Outcome): string {
  if (reply.kind === 'refusal') return 'refusal';
  const figures = reply.figures.map(({ value, unit }) => `${value} ${unit}`);
  const main = reply.citations[0];
  return JSON.stringify([reply.kind, figures, main?.passage]);
}

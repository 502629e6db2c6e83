import type { Language } from '../../src/knowledge/index.js';
import { readNumericSet } from '../eval/numbers/numeric-questions.js';
import { readQuestionSet } from '../eval/questions.js';

/** A conversation of the evaluation's question sets: one question, or one with its follow-ups. */
export interface SampledConversation {
  readonly category: string;
  readonly language: Language;
  readonly turns: readonly string[];
}

interface Source {
  readonly category: string;
  readonly turns: ReadonlyArray<Readonly<Record<Language, string>>>;
}

/** Threads of the question set that are taken, of which each is long. */
const FOLLOWED = 3;

/** The first conversation of every category that is developed on, in both languages. */
export function sampledConversations(): readonly SampledConversation[] {
  const set = readQuestionSet(new URL('../eval/', import.meta.url));
  const numbers = readNumericSet(new URL('../eval/numbers/dev.jsonl', import.meta.url));
  const single = [...set.answerable, ...set.refusals].map((one): Source => ({ category: one.category, turns: [one] }));
  const followed = set.followUps
    .slice(0, FOLLOWED)
    .map(({ id, turns }): Source => ({ category: `thread ${id}`, turns }));
  const first = new Map<string, Source>();
  for (const one of [...single, ...numbers, ...followed]) {
    if (!first.has(one.category)) first.set(one.category, one);
  }
  return [...first.values()].flatMap(({ category, turns }) =>
    (['zh', 'en'] as const).map((language) => ({ category, language, turns: turns.map((turn) => turn[language]) })),
  );
}

import type { Corpus, Language, Row } from '../knowledge/index.js';
import type { Adviser } from './answer/index.js';
import { messagesIn } from './messages/catalogue.js';
import { startingMessages } from './messages/starting.js';

/** Questions to begin with, by language. */
export type StartingQuestions = Readonly<Record<Language, readonly string[]>>;

/** With both languages, as many as a chat platform suggests. */
const EACH = 2;
/** Tables that a question is made of: more would only be asked where the first ones are not understood. */
const MOST_TABLES = 5;

/**
 * Questions to begin with that this corpus answers: each was put to the adviser. Those about the bundled paper come
 * first; another corpus gives ones about cells of its own tables, and what it holds.
 */
export async function startingQuestions(corpus: Corpus, adviser: Adviser): Promise<StartingQuestions> {
  const [zh, en] = await Promise.all([answered(corpus, adviser, 'zh'), answered(corpus, adviser, 'en')]);
  return { zh, en };
}

/** Those of both languages in turn, a user's own first. */
export function inTurn(questions: StartingQuestions, first: Language): readonly string[] {
  const [own, others] = [questions[first], questions[first === 'zh' ? 'en' : 'zh']];
  const places = Array.from({ length: Math.max(own.length, others.length) }, (_, place) => place);
  return places.flatMap((place) => [...own.slice(place, place + 1), ...others.slice(place, place + 1)]);
}

async function answered(corpus: Corpus, adviser: Adviser, language: Language): Promise<readonly string[]> {
  const found: string[] = [];
  for (const text of candidates(corpus, language)) {
    if (found.length === EACH) break;
    // By the rules alone: nobody asks, and a model would be paid for it.
    if ((await adviser.answer({ text, recorded: [] })).kind === 'answer') found.push(text);
  }
  return found;
}

function candidates(corpus: Corpus, language: Language): readonly string[] {
  const { examples, documents } = messagesIn(startingMessages, language);
  return [...examples, ...cellQuestions(corpus, language), documents];
}

/** About the first number of the last column of each table, where both have names. */
function cellQuestions(corpus: Corpus, language: Language): readonly string[] {
  const messages = messagesIn(startingMessages, language);
  const tables = corpus.documents.flatMap((document) => document.tables).slice(0, MOST_TABLES);
  return tables.flatMap(({ columns, rows }) => {
    const column = columns.findLast(({ role }) => role === 'value');
    const row = rows.find(({ cells }) => column !== undefined && cells[column.index]?.content === 'number');
    return row !== undefined && column !== undefined
      ? [messages.cell(nameOf(row, language), nameOf(column, language))]
      : [];
  });
}

/** In the language as far as the table says it; otherwise as the source does. */
function nameOf({ title, label }: Pick<Row, 'title' | 'label'>, language: Language): string {
  return title[language] === '' ? label : title[language];
}

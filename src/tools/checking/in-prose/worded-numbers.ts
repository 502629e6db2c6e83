import {
  alignSentences,
  bareForm,
  splitSentences,
  type Corpus,
  type Language,
  type Passage,
} from '../../../knowledge/index.js';
import { documentsOf } from '../../evidence.js';
import { statedNumbers, type StatedNumber, type Surroundings } from '../../prose/stated-numbers.js';
import { textUnits } from '../tokens/text-units.js';
import { firstAlike, inFirstWords } from '../words/prose-words.js';
import { contentWords } from './content-words.js';

/** A number of prose in one language, with the words of its sentence and of its own clause. */
export interface WordedNumber {
  readonly stated: StatedNumber;
  readonly passage: Passage;
  readonly language: Language;
  /** Chinese: the sentence up to the end of the number's own clause, without white space and quotes. English: null. */
  readonly sentence: string | null;
  readonly sentenceWords: ReadonlySet<string>;
  readonly ownWords: ReadonlySet<string>;
}

const known = new WeakMap<Corpus, Map<string, readonly WordedNumber[]>>();

/** Every number that the prose of a corpus, or of one document, states; read once. */
export function numbersOf(corpus: Corpus, document: string | undefined): readonly WordedNumber[] {
  const made = known.get(corpus) ?? new Map<string, readonly WordedNumber[]>();
  known.set(corpus, made);
  const key = document ?? '';
  const numbers = made.get(key) ?? readNumbers(corpus, document);
  made.set(key, numbers);
  return numbers;
}

function readNumbers(corpus: Corpus, document: string | undefined): readonly WordedNumber[] {
  const passages = documentsOf(corpus, document).flatMap(({ sections }) => sections.flatMap((one) => one.passages));
  return passages.flatMap((passage) =>
    statedNumbers(passage).flatMap((stated) => stated.surroundings.flatMap((one) => worded(stated, one, passage))),
  );
}

function worded(stated: StatedNumber, around: Surroundings, passage: Passage): readonly WordedNumber[] {
  const { language, before, after } = around;
  // A place in an order is no amount.
  if (stated.role === 'place') return [];
  const whole = sentenceOf(stated, passage, language);
  if (whole === null) return [];
  // What is said behind the number's own clause is of other numbers: 选出 is not of the 3~4 家 before it.
  const sentence = whole.slice(0, Math.max(0, whole.indexOf(after)) + firstClause(after).length);
  const own = `${lastClause(before)} ${firstClause(after)}`;
  return [
    {
      stated,
      passage,
      language,
      sentence: language === 'zh' ? bareForm(inFirstWords(sentence)) : null,
      sentenceWords: new Set(textUnits(sentence).map(({ stem }) => firstAlike(stem))),
      ownWords: new Set(contentWords(own, language)),
    },
  ];
}

function sentenceOf({ sentence }: StatedNumber, passage: Passage, language: Language): string | null {
  if (passage.language !== language) return alignSentences(passage)?.[sentence]?.rendering ?? null;
  const span = splitSentences(passage.text)[sentence];
  return span ? passage.text.slice(...span) : null;
}

const CLAUSE_MARK = /[,，;；。:：(（)）]/u;

function lastClause(text: string): string {
  return text.split(CLAUSE_MARK).at(-1) ?? '';
}

function firstClause(text: string): string {
  return text.split(CLAUSE_MARK)[0] ?? '';
}

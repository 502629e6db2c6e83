import type { QuestionTexts } from '../../documents/anticipated-questions.js';
import type { Corpus, Passage } from '../../documents/document.js';
import type { Language } from '../../language/language.js';

/** A question that a document brings, and the sentence that it is written beside. */
export interface TargetedQuestion {
  /** The passage's place in the corpus. */
  readonly place: number;
  readonly sentence: number;
  readonly language: Language;
  /** The sentence leaves it open; otherwise it answers it. */
  readonly isOpen: boolean;
  readonly text: string;
}

/** Languages by the number that stands for them in an index. */
export const QUESTION_LANGUAGES: readonly Language[] = ['zh', 'en'];

/** Numbers that an index holds for each question: place, sentence, language, whether it is open. */
export const TARGET_NUMBERS = 4;

/** @param passages all passages of the corpus in order */
export function targetedQuestions(corpus: Corpus, passages: readonly Passage[]): readonly TargetedQuestion[] {
  const places = new Map(passages.map(({ id }, place) => [id, place]));
  return corpus.documents
    .flatMap(({ anticipated }) => anticipated)
    .flatMap(({ passage, sentence, open, ...answered }) => {
      const place = places.get(passage) ?? 0;
      return [
        ...written(answered).map((one) => ({ place, sentence, isOpen: false, ...one })),
        ...written(open).map((one) => ({ place, sentence, isOpen: true, ...one })),
      ];
    });
}

function written(texts: QuestionTexts): readonly Pick<TargetedQuestion, 'language' | 'text'>[] {
  return QUESTION_LANGUAGES.flatMap((language) => texts[language].map((text) => ({ language, text })));
}

/** The targets as an index holds them. */
export function targetNumbers(questions: readonly TargetedQuestion[]): Uint32Array {
  return Uint32Array.from(
    questions.flatMap(({ place, sentence, language, isOpen }) => [
      place,
      sentence,
      QUESTION_LANGUAGES.indexOf(language),
      Number(isOpen),
    ]),
  );
}

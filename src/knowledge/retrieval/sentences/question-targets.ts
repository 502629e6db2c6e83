import type { Corpus, Passage } from '../../documents/document.js';
import type { Language } from '../../language/language.js';

/** An anticipated question and the sentence that it asks for. */
export interface TargetedQuestion {
  /** The passage's place in the corpus. */
  readonly place: number;
  readonly sentence: number;
  readonly language: Language;
  readonly text: string;
}

/** Languages by the number that stands for them in an index. */
export const QUESTION_LANGUAGES: readonly Language[] = ['zh', 'en'];

/** Numbers that an index holds for each question: place, sentence, language. */
export const TARGET_NUMBERS = 3;

/** @param passages all passages of the corpus in order */
export function targetedQuestions(corpus: Corpus, passages: readonly Passage[]): readonly TargetedQuestion[] {
  const places = new Map(passages.map(({ id }, place) => [id, place]));
  return corpus.documents
    .flatMap(({ anticipated }) => anticipated)
    .flatMap(({ passage, sentence, ...texts }) =>
      QUESTION_LANGUAGES.flatMap((language) =>
        texts[language].map((text) => ({ place: places.get(passage) ?? 0, sentence, language, text })),
      ),
    );
}

/** The targets as an index holds them. */
export function targetNumbers(questions: readonly TargetedQuestion[]): Uint32Array {
  return Uint32Array.from(
    questions.flatMap(({ place, sentence, language }) => [place, sentence, QUESTION_LANGUAGES.indexOf(language)]),
  );
}

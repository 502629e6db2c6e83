import type { Bench } from './bench.js';
import { Dictation } from './dictation.js';
import { standing } from './judge/shown.js';
import type { Evidence, Tongue } from './telling/evidence.js';
import { marked } from './telling/sentences.js';
import { numbersOf, type Written, type WrittenAnswer } from './written.js';

/** What is written in an answer: a sentence, with whatever tells which pieces bear it out. */
interface Sentence {
  readonly text: string;
}

/** A sentence that was written before, and whether it reached the reply word for word. */
export interface WrittenOutcome<Said extends Sentence> {
  readonly language: Tongue;
  readonly question: string;
  readonly sentence: Said;
  /** Unsaid where the evidence no longer has what bears the sentence out: that shows nothing of the gate. */
  readonly fate: 'shown' | 'replaced' | 'unsaid';
}

/** The sentence with marks of the pieces that bear it out; null where one of them is no longer there. */
export type Marking<Said extends Sentence> = (sentence: Said, evidence: Evidence) => string | null;

/** The marks of what was written by hand stand at the end. */
export const markedAtEnd: Marking<Written> = (sentence, evidence) => {
  const numbers = numbersOf(sentence, evidence);
  return numbers.length === 0 ? null : marked(sentence.text, ...numbers);
};

/** Asks questions while the writer says what was written before. */
export async function runWritten<Said extends Sentence>(
  answers: ReadonlyArray<WrittenAnswer<Said>>,
  mark: Marking<Said>,
  bench: Bench,
): Promise<ReadonlyArray<WrittenOutcome<Said>>> {
  const dictation = await Dictation.open(bench);
  const outcomes: Array<WrittenOutcome<Said>> = [];
  for (const answer of answers) outcomes.push(...(await runAnswer(answer, mark, { dictation, bench })));
  await dictation.close();
  return outcomes;
}

async function runAnswer<Said extends Sentence>(
  { question, language, sentences }: WrittenAnswer<Said>,
  mark: Marking<Said>,
  { dictation, bench }: { readonly dictation: Dictation; readonly bench: Bench },
): Promise<ReadonlyArray<WrittenOutcome<Said>>> {
  const said = new Set<Said>();
  const dictated = await dictation.ask({ question, language }, (evidence) => {
    const told = sentences.flatMap((sentence) => {
      const text = mark(sentence, evidence);
      if (text !== null) said.add(sentence);
      return text ?? [];
    });
    return told.join(language === 'zh' ? '' : ' ');
  });
  const deterministic = await bench.deterministic({ question, language });
  const stands = dictated && deterministic ? standing(dictated.reply, deterministic) : () => false;
  const fateOf = (sentence: Said): WrittenOutcome<Said>['fate'] => {
    if (!said.has(sentence)) return 'unsaid';
    return stands(sentence.text) ? 'shown' : 'replaced';
  };
  return sentences.map((sentence) => ({ language, question, sentence, fate: fateOf(sentence) }));
}

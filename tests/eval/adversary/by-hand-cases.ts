import type { Bench } from './bench.js';
import { Dictation } from './dictation.js';
import { standing } from './judge/shown.js';
import type { Tongue } from './telling/evidence.js';
import { marked } from './telling/sentences.js';
import { numbersOf, type Written, type WrittenAnswer } from './written.js';

/** A sentence written by hand, and whether it reached the reply word for word. */
export interface WrittenOutcome<Sentence extends Written> {
  readonly language: Tongue;
  readonly question: string;
  readonly sentence: Sentence;
  /** Unsaid where the evidence no longer has what bears the sentence out: that shows nothing of the gate. */
  readonly fate: 'shown' | 'replaced' | 'unsaid';
}

/** Asks questions while the writer says what was written by hand. */
export async function runWritten<Sentence extends Written>(
  answers: ReadonlyArray<WrittenAnswer<Sentence>>,
  bench: Bench,
): Promise<ReadonlyArray<WrittenOutcome<Sentence>>> {
  const dictation = await Dictation.open(bench);
  const outcomes: Array<WrittenOutcome<Sentence>> = [];
  for (const answer of answers) outcomes.push(...(await runAnswer(answer, dictation, bench)));
  await dictation.close();
  return outcomes;
}

async function runAnswer<Sentence extends Written>(
  { question, language, sentences }: WrittenAnswer<Sentence>,
  dictation: Dictation,
  bench: Bench,
): Promise<ReadonlyArray<WrittenOutcome<Sentence>>> {
  const said = new Set<Sentence>();
  const dictated = await dictation.ask({ question, language }, (evidence) => {
    const borneOut = sentences.filter((sentence) => numbersOf(sentence, evidence).length > 0);
    for (const sentence of borneOut) said.add(sentence);
    return borneOut
      .map((sentence) => marked(sentence.text, ...numbersOf(sentence, evidence)))
      .join(language === 'zh' ? '' : ' ');
  });
  const deterministic = await bench.deterministic({ question, language });
  const stands = dictated && deterministic ? standing(dictated.reply, deterministic) : () => false;
  const fateOf = (sentence: Sentence): WrittenOutcome<Sentence>['fate'] => {
    if (!said.has(sentence)) return 'unsaid';
    return stands(sentence.text) ? 'shown' : 'replaced';
  };
  return sentences.map((sentence) => ({ language, question, sentence, fate: fateOf(sentence) }));
}

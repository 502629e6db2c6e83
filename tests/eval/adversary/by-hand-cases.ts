import type { Bench } from './bench.js';
import { Dictation } from './dictation.js';
import { standing } from './judge/shown.js';
import type { HandWritten, HandWrittenSentence, HandWrittenSet } from './honest/by-hand.js';
import type { Evidence, Tongue } from './telling/evidence.js';
import { marked } from './telling/sentences.js';

/** A sentence written by hand, and whether it reached the reply word for word. */
export interface HandWrittenOutcome {
  readonly language: Tongue;
  readonly question: string;
  readonly sentence: HandWrittenSentence;
  /** Unsaid where the evidence no longer has what bears the sentence out: that shows nothing of the gate. */
  readonly fate: 'shown' | 'replaced' | 'unsaid';
}

/** Asks the questions of a set while the writer says its answers. */
export async function runHandWritten(
  { answers }: HandWrittenSet,
  bench: Bench,
): Promise<readonly HandWrittenOutcome[]> {
  const dictation = await Dictation.open(bench);
  const outcomes: HandWrittenOutcome[] = [];
  for (const answer of answers) outcomes.push(...(await runAnswer(answer, dictation, bench)));
  await dictation.close();
  return outcomes;
}

async function runAnswer(
  answer: HandWritten,
  dictation: Dictation,
  bench: Bench,
): Promise<readonly HandWrittenOutcome[]> {
  const { question, language, sentences } = answer;
  const said = new Set<HandWrittenSentence>();
  const dictated = await dictation.ask({ question, language }, (evidence) => {
    said.clear();
    const marks = sentences.map((sentence) => ({ sentence, numbers: numbersOf(sentence, evidence) }));
    for (const { sentence } of marks.filter(({ numbers }) => numbers.length > 0)) said.add(sentence);
    return marks
      .filter(({ sentence }) => said.has(sentence))
      .map(({ sentence: { text }, numbers }) => marked(text, ...numbers))
      .join(language === 'zh' ? '' : ' ');
  });
  const deterministic = await bench.deterministic({ question, language });
  const stands = dictated && deterministic ? standing(dictated.reply, deterministic) : () => false;
  const fateOf = (sentence: HandWrittenSentence): HandWrittenOutcome['fate'] => {
    if (!said.has(sentence)) return 'unsaid';
    return stands(sentence.text) ? 'shown' : 'replaced';
  };
  return sentences.map((sentence) => ({ language, question, sentence, fate: fateOf(sentence) }));
}

/** The pieces that bear a sentence out; none where one of them is no longer there. */
export function numbersOf({ holds }: Pick<HandWrittenSentence, 'holds'>, { pieces }: Evidence): readonly number[] {
  const found = holds.map((words) => pieces.find(({ text }) => text.includes(words))?.number);
  const numbers = found.filter((number) => number !== undefined);
  return numbers.length === holds.length ? [...new Set(numbers)] : [];
}

import { splitSentences } from '../../../knowledge/index.js';
import type { WrittenSentence } from './evidence.js';
import { readMarks } from './marks.js';
import { quotedApart } from './quoted-apart.js';

/** Characters of a model's answer that are read: far more than any reply says; what comes behind is not waited for. */
export const MOST_WRITTEN = 20_000;

const MARK = String.raw`[[［【]\s*\d[\d\s,，、]*[\]］】]`;
/** Marks that a model sets behind the end of the sentence that they belong to. */
const MARKS_BEHIND = new RegExp(String.raw`([。！？.!?][”"’')）]*)\s*((?:\s*${MARK})+)`, 'gu');
/** Marks in front of it. */
const MARKS_BEFORE = new RegExp(String.raw`(${MARK}\s*[。！？.!?][”"’')）]*)(?!\d)`, 'gu');

/** What may still become a mark of the sentence before it. */
const MAYBE_MARK = /^[\s[［【\]］】\d,，、]*$/u;

/** What ends thoughts whose beginning stood in the model's template: what comes before it is no part of the answer. */
export const END_OF_THOUGHTS = '</think>';

/**
 * The sentences of a stream, and the end of thoughts as one of its own, each as soon as another one begins behind it; one without marks waits for the marks of those
 * that follow it, which are its own. Text may come cut anywhere, within a character as well.
 */
export async function* writtenSentences(stream: AsyncIterable<string>): AsyncGenerator<WrittenSentence, void, void> {
  const waiting: WrittenSentence[] = [];
  for await (const sentence of eachSentence(stream)) {
    if (sentence.text === END_OF_THOUGHTS) waiting.length = 0;
    waiting.push(sentence);
    if (sentence.text !== END_OF_THOUGHTS && sentence.pieces.length === 0 && waiting.length < MOST_WAITING) continue;
    yield* quotedApart(waiting.splice(0).map(({ text }) => text)).map((text) => ({ text, pieces: sentence.pieces }));
  }
  yield* waiting;
}

/** Sentences that one mark may stand behind: a quoted paragraph has as many. */
const MOST_WAITING = 12;

async function* eachSentence(stream: AsyncIterable<string>): AsyncGenerator<WrittenSentence, void, void> {
  let [rest, length] = ['', 0];
  for await (const piece of stream) {
    length += piece.length;
    if (length > MOST_WRITTEN) break;
    rest += piece;
    const { complete, open } = parted(rest);
    yield* complete.map(readMarks);
    rest = open;
  }
  const { complete, open } = parted(rest);
  yield* [...complete, open].filter((text) => text.trim() !== '').map(readMarks);
}

/** The sentences that nothing can be added to, and what is left. */
function parted(text: string): { readonly complete: readonly string[]; readonly open: string } {
  // Whatever letter comes next: a mark at the end of a sentence ends it.
  const joined = text
    .replace(END_OF_THOUGHTS, (end) => `\n\n${end}\n\n`)
    .replace(MARKS_BEHIND, (_, end: string, marks: string) => `${end}${marks.replace(/\s+/gu, '')}\n\n`)
    .replace(MARKS_BEFORE, '$1\n\n');
  const spans = splitSentences(joined);
  const isMark = MAYBE_MARK.test(joined.slice(spans.at(-1)?.[0] ?? 0));
  const open = spans.at(isMark ? -2 : -1)?.[0] ?? 0;
  return {
    complete: spans.filter(([start]) => start < open).map((span) => joined.slice(...span)),
    open: joined.slice(open),
  };
}

import type { Language } from '../../../../knowledge/index.js';
import type { EvidencePiece } from '../evidence.js';
import type { WritingContext } from '../writing-context.js';
import type { WriterWords } from './writer-words.js';
import { writerWordsEn } from './writer-words.en.js';
import { writerWordsZh } from './writer-words.zh.js';

/** What a model is asked. */
export interface WriterPrompt {
  readonly system: string;
  readonly user: string;
}

const WORDS: Readonly<Record<Language, WriterWords>> = { zh: writerWordsZh, en: writerWordsEn };

/** Numbered evidence and the question, as data between fences: nothing in it is an instruction. */
export function writerPrompt(
  pieces: readonly EvidencePiece[],
  { question, language }: Pick<WritingContext, 'language' | 'question'>,
): WriterPrompt {
  const words = WORDS[language];
  const evidence = pieces.map(({ number, text, kept }) => `[${number}] ${asData([text, ...kept].join(' '))}`);
  return { system: words.system, user: words.user(asData(question), evidence.join('\n')) };
}

/** Tags by which models part the turns of a conversation. */
const TURNS = /<\|?\/?(?:system|user|assistant|tool|evidence|question|im_start|im_end|im_sep)[^>]*>/giu;
/** What a fence is made of, in any width. */
const FENCES = /[<＜《]{2,}|[>＞》]{2,}/gu;
/** The opening of what reads as the mark of a piece. */
const MARKS = /[[［【](?=\s*[\d０-９][\d０-９\s,，、]*[\]］】])/gu;

/** A text on one line in which nothing reads as a fence, a mark of a piece, or a turn of a conversation. */
function asData(text: string): string {
  return text
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(TURNS, ' ')
    .replace(FENCES, ' ')
    .replace(MARKS, '(')
    .trim();
}

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
  const evidence = pieces.map(({ number, text }) => `[${number}] ${asData(text)}`).join('\n');
  return { system: words.system, user: words.user(asData(question), evidence) };
}

/** A text on one line in which nothing reads as a fence, a mark of a piece, or a turn of a conversation. */
function asData(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/<{2,}|>{2,}/gu, ' ')
    .replace(/<\|?\/?(?:system|user|assistant|evidence|question|im_start|im_end)[^>]*>/giu, ' ')
    .replace(/\[(?=\s*\d[\d\s,，、]*\])/gu, '(')
    .trim();
}

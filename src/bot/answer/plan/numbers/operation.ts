import type { Language } from '../../../../knowledge/index.js';
import { ENGLISH_OPERATIONS } from './operation-words.en.js';
import { cuesOf, patternOf, type Cue, type Operation, type OperationLexicon } from './operation-words.js';
import { CHINESE_OPERATIONS } from './operation-words.zh.js';

export type { Operation } from './operation-words.js';

/** A lexicon as patterns. */
interface Reader {
  readonly cues: readonly Cue[];
  readonly moved: RegExp;
  readonly money: RegExp;
}

function readerOf(lexicon: OperationLexicon, hasSpaces: boolean): Reader {
  const pattern = (wordings: readonly string[]): RegExp => patternOf(wordings, lexicon.words, hasSpaces);
  return { cues: cuesOf(lexicon, hasSpaces), moved: pattern(lexicon.moved), money: pattern(lexicon.money) };
}

const READERS: Readonly<Record<Language, Reader>> = {
  zh: readerOf(CHINESE_OPERATIONS, false),
  en: readerOf(ENGLISH_OPERATIONS, true),
};

/** "Not the percentage", 不要百分比: what is not wanted in percent is wanted in money. */
const DECLINED: Readonly<Record<Language, RegExp>> = {
  zh: /(?:不要|不是|不用|不看|不管|而非|别给我?)(?:给?我?)(?:百分[比数]|百分之几|比例|增[速幅])/u,
  en: /\b(?:not|no|rather than|instead of)\b(?: (?:in|as|the|a|any))*(?: (?:percent(?:ages?)?|per cent)\b| ?%)/u,
};
const IN_MONEY: Readonly<Record<Language, string>> = { zh: '要多少亿元', en: 'in money' };

/** What is to be computed; null where the question asks for numbers as they stand. */
export function readOperation(question: string, language: Language): Operation | null {
  const reader = READERS[language];
  const text = withoutDeclined(question.toLowerCase(), language);
  const asked = reader.cues.find(({ said, unless }) => said.test(text) && unless?.test(text) !== true);
  const operation = asked?.operation ?? null;
  // "The combined growth of A and B", 一共增加了多少: what moved is asked, of the things taken together.
  return operation === null || operation === 'sum' ? (moved(text, reader) ?? operation) : operation;
}

/** Every operation that the words of a question speak of; a computation may need several. */
export function operationsSaid(question: string, language: Language): ReadonlySet<Operation> {
  const text = withoutDeclined(question.toLowerCase(), language);
  const said = READERS[language].cues.filter((cue) => cue.said.test(text) && cue.unless?.test(text) !== true);
  return new Set(said.map(({ operation }) => operation));
}

/** A question with what it does not want in percent put as what it wants in money. */
export function withoutDeclined(question: string, language: Language): string {
  return question.replace(DECLINED[language], IN_MONEY[language]);
}

function moved(text: string, reader: Reader): Operation | null {
  if (!reader.moved.test(text)) return null;
  return reader.money.test(text) ? 'change' : 'growth';
}

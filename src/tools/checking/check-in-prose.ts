import {
  alignSentences,
  bareForm,
  detectLanguage,
  splitSentences,
  type Corpus,
  type Language,
  type Passage,
  type QuantityMention,
} from '../../knowledge/index.js';
import { computeTerm } from '../computing/compute-terms.js';
import type { NumberPlace } from '../computing/number-place.js';
import { documentsOf } from '../evidence.js';
import { statedNumbers, type StatedNumber as NumberOfProse, type Surroundings } from '../prose/stated-numbers.js';
import { meaningAt } from './claim-words.js';
import { doubt, type Judgement } from './judging/judgement.js';
import { statedNumber } from './judging/stated-number.js';
import { isWord, textUnits } from './tokens/text-units.js';
import type { Token } from './tokens/token.js';
import type { Meaning } from './words/meanings.js';
import { COMPLETION, INTENTION, SILENT_IN_PROSE, firstAlike, inFirstWords } from './words/prose-words.js';

/** Share of the words around a number of the source that a claim has to say to speak of that number. */
const LEAST_SAID = 0.5;

/** Words that say more of a number than that it is so many. */
const NOT_PLAIN: ReadonlySet<Meaning> = new Set([
  ...(['rise', 'fall', 'move', 'growth', 'more', 'less', 'faster', 'slower', 'share', 'gap'] as const),
  ...(['most', 'least', 'fastest', 'slowest', 'year-on-year', 'together', 'average', 'than'] as const),
]);

/** A clause of a text, where it stands, and what it is checked against. */
export interface ProseClaim {
  readonly tokens: readonly Token[];
  readonly text: string;
  /** Where the clause starts, as its tokens count. */
  readonly start: number;
  /** The clauses before it in its sentence. */
  readonly before: string;
  readonly document: string | undefined;
}

/**
 * Checks a clause that states one number, such as 31 项 or 3~4 家, against the numbers that prose states: of those whose
 * sentence holds every word of the clause, the one whose own clause it says most of. Null where none is meant.
 */
export function checkInProse({ tokens, text, start, before, document }: ProseClaim, corpus: Corpus): Judgement | null {
  const number = plainNumber(tokens);
  if (!number) return null;
  const language = detectLanguage(text);
  const rest = `${text.slice(0, number.start - start)} ${text.slice(number.end - start)}`;
  const said = contentWords(rest, language);
  const aloud = [...said, ...contentWords(before, language)];
  const near = numbersOf(corpus, document)
    .filter((one) => one.language === language && holdsAll(said, one) && shareSaid(aloud, one) >= LEAST_SAID)
    .map((one) => ({ stated: one.stated, share: shareSaid(said, one) }))
    .toSorted((left, right) => right.share - left.share);
  const [best, second] = near;
  return best && best.share > (second?.share ?? 0) ? judge(number.mention, best.stated, corpus) : null;
}

/** A number of prose in one language, with the words of its sentence and of its own clause. */
interface WordedNumber {
  readonly stated: NumberOfProse;
  readonly language: Language;
  /** Chinese: the sentence up to the end of the number's own clause, without white space and quotes. English: null. */
  readonly sentence: string | null;
  readonly sentenceWords: ReadonlySet<string>;
  readonly ownWords: ReadonlySet<string>;
}

const known = new WeakMap<Corpus, Map<string, readonly WordedNumber[]>>();

/** Every number that the prose of a corpus, or of one document, states; read once. */
function numbersOf(corpus: Corpus, document: string | undefined): readonly WordedNumber[] {
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

function worded(stated: NumberOfProse, around: Surroundings, passage: Passage): readonly WordedNumber[] {
  const { language, before, after } = around;
  const whole = sentenceOf(stated, passage, language);
  if (whole === null) return [];
  // What is said behind the number's own clause is of other numbers: 选出 is not of the 3~4 家 before it.
  const sentence = whole.slice(0, Math.max(0, whole.indexOf(after)) + firstClause(after).length);
  const own = `${lastClause(before)} ${firstClause(after)}`;
  return [
    {
      stated,
      language,
      sentence: language === 'zh' ? bareForm(inFirstWords(sentence)) : null,
      sentenceWords: new Set(textUnits(sentence).map(({ stem }) => firstAlike(stem))),
      ownWords: new Set(contentWords(own, language)),
    },
  ];
}

type NumberToken = Extract<Token, { readonly kind: 'number' }>;

/** The only number of a clause that names no period and compares nothing; null where it is another clause. */
function plainNumber(tokens: readonly Token[]): NumberToken | null {
  const [number, second] = tokens.filter((token) => token.kind === 'number');
  const isPlain = tokens.every(
    (token) => token.kind !== 'period' && !(token.kind === 'word' && NOT_PLAIN.has(token.meaning)),
  );
  return number && !second && isPlain ? number : null;
}

let segmenter: Intl.Segmenter | undefined;

/** Words that say what something is of: Chinese ones as they are, English ones by their stems. */
function contentWords(text: string, language: Language): readonly string[] {
  if (language === 'en') {
    const units = textUnits(text).filter(isWord);
    return units.filter(({ word, stem }) => !isSilent(word, stem)).map(({ stem }) => firstAlike(stem));
  }
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const words = [...segmenter.segment(inFirstWords(text).replace(/[“”‘’"'\s]/gu, ''))].flatMap(({ segment, isWordLike }) =>
    isWordLike === true ? [segment] : [],
  );
  return words.filter((word) => !isSilent(word, word));
}

/** Whether a word says nothing of what a number is of. */
function isSilent(word: string, stem: string): boolean {
  const meaning = meaningAt({ words: [word], stems: [stem] }, 0)?.meaning;
  return meaning !== undefined && SILENT_IN_PROSE.has(meaning);
}

/** Whether the sentence holds every word of a claim. */
function holdsAll(said: readonly string[], { sentence, sentenceWords }: WordedNumber): boolean {
  const isHeld = (word: string): boolean =>
    (sentence?.includes(bareForm(word)) ?? sentenceWords.has(word)) ||
    (sentence !== null && INTENTION.has(word) && !COMPLETION.test(sentence));
  return said.length > 0 && said.every(isHeld);
}

/** How much of the words around a number are said. */
function shareSaid(said: readonly string[], { ownWords }: WordedNumber): number {
  const aloud = new Set(said);
  return ownWords.size === 0 ? 0 : [...ownWords].filter((word) => aloud.has(word)).length / ownWords.size;
}

function sentenceOf({ sentence }: NumberOfProse, passage: Passage, language: Language): string | null {
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

function judge(mention: QuantityMention, { ends }: NumberOfProse, corpus: Corpus): Judgement | null {
  const stated = statedNumber(mention);
  const claimed = mention.kind === 'range' ? [mention.low, mention.high] : [stated?.quantity];
  const isExact = 'approximation' in mention && mention.approximation === 'exact';
  if (!isExact || claimed.length !== ends.length) return null;
  const differing = ends.find(({ measured }, index) => !(claimed[index]?.value.eq(measured.quantity.value) ?? false));
  const areAlike = ends.every(({ measured }, index) => isOneKind(measured.quantity.unit, claimed[index]?.unit));
  if (!areAlike) return null;
  const found = foundAt(differing?.place ?? ends[0]?.place, corpus);
  if (!found) return null;
  const common = { ...doubt('not-held', stated), found };
  return differing
    ? { ...common, verdict: 'contradicted', reason: 'other-number' }
    : { ...common, verdict: 'supported', reason: 'equals-published' };
}

type Unit = NumberOfProse['ends'][number]['measured']['quantity']['unit'];

/** Things counted under one noun, or under none; any other unit at the same scale. */
function isOneKind({ dimension: held, scale }: Unit, other: Unit | undefined): boolean {
  if (!other?.scale.eq(scale)) return false;
  const { dimension } = other;
  if (held.kind !== 'count' || dimension.kind !== 'count') return JSON.stringify(held) === JSON.stringify(dimension);
  return held.noun === dimension.noun || held.noun === '' || dimension.noun === '';
}

function foundAt(place: NumberPlace | undefined, corpus: Corpus): Judgement['found'] {
  const result = place && computeTerm(place, corpus);
  return result?.outcome === 'computed' ? result : null;
}

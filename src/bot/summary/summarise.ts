import { detectLanguage, splitSentences, type Language } from '../../knowledge/index.js';
import type { ToolRequest } from '../../tools/index.js';
import type { Draft } from '../answer/compose/draft.js';
import { checkText, type JudgedClaim } from '../claims/index.js';
import { draftText } from '../question-text.js';
import { findMatter, findNamed, type MatterContext } from './find-matter.js';

/** A text to be summed up from the documents. */
export interface TextToSummarise {
  readonly text: string;
  /** Forces the language of what is said of it; unset, it follows the text. */
  readonly language?: Language;
}

/** What texts are held against. */
type Sources = Omit<MatterContext, 'language'>;

/** What the documents hold on a text. */
export interface Findings {
  readonly language: Language;
  /** What they hold on its sentences, nothing twice. */
  readonly matters: readonly Draft[];
  /** Sentences on which they hold nothing. */
  readonly without: readonly string[];
  /** How many sentences at its end were not looked up. */
  readonly left: number;
  /** Its figures, and what is said against them. */
  readonly claims: readonly JudgedClaim[];
  readonly calls: readonly ToolRequest[];
}

/**
 * Sentences of a text that are looked up: a message has few, and one of 40,000 characters would otherwise take minutes
 * and give pages that nobody reads. Its figures are checked to the end.
 */
const MOST_SENTENCES = 20;

/**
 * Finds what the documents hold on a text and whether its figures hold; it says nothing of its own.
 *
 * @throws EmptyInputError, InputTooLongError, UndecodableInputError as {@link draftText}
 */
export async function summarise({ text, language: forced }: TextToSummarise, sources: Sources): Promise<Findings> {
  const whole = draftText(text);
  const language = forced ?? detectLanguage(whole);
  const context: MatterContext = { ...sources, language };
  const sentences = sentencesOf(whole);
  const looked = sentences.slice(0, MOST_SENTENCES);
  const found = await lookUp(looked, context);
  const { claims: judged } = await checkText({ text: whole, language }, sources.knowledge);
  const claims = judged.filter(saysFigure);
  // What states a figure has its verdict below.
  const without = found.without.filter((sentence) => !claims.some((claim) => overlaps(claim.text, sentence)));
  return { ...found, without, claims, language, left: sentences.length - looked.length };
}

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/gu;

/** Whether a claim states a number; a year alone is none. What a figure speaks against is shown as well. */
function saysFigure({ stated, text, verdict }: JudgedClaim): boolean {
  return stated !== null || verdict === 'contradicted' || /\p{N}/u.test(text.replace(YEAR, ''));
}

const overlaps = (one: string, other: string): boolean => one.includes(other) || other.includes(one);

/** Sentences with words in them. */
function sentencesOf(text: string): readonly string[] {
  const lines = text.split('\n');
  const sentences = lines.flatMap((line) => splitSentences(line).map((span) => line.slice(...span).trim()));
  return sentences.filter(hasWords);
}

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

type LookedUp = Pick<Findings, 'calls' | 'matters' | 'without'>;

/** Looks sentences up; on one that has no support as a whole at least what is held on a row that it names. */
async function lookUp(sentences: readonly string[], context: MatterContext): Promise<LookedUp> {
  const matters = new Map<string, Draft>();
  const without: string[] = [];
  const calls: ToolRequest[] = [];
  for (const sentence of sentences) {
    const whole = await findMatter(sentence, context);
    if (whole === null) without.push(sentence);
    const matter = whole ?? (await findNamed(sentence, context));
    if (matter === null) continue;
    calls.push(...matter.calls);
    // Two sentences on one matter have it told once.
    matters.set(JSON.stringify(matter.draft.citations), matter.draft);
  }
  return { matters: [...matters.values()], without, calls };
}

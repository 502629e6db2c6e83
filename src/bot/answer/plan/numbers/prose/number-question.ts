import type { Language, Unit } from '../../../../../knowledge/index.js';
import type { Understanding } from '../../../understand/understanding.js';
import { askedUnits } from '../asked-unit.js';
import { readModifiers, type Modifier } from '../modifiers.js';
import { readOperation, type Operation } from '../operation.js';
import { askedNoun } from './subject-words.js';

/** What a question wants to know of a number in prose. */
export interface NumberQuestion {
  readonly text: string;
  readonly language: Language;
  readonly operation: Operation | null;
  /** Whether the result is wanted for each year. */
  readonly yearly: boolean;
  /** Whether the whole is to be divided evenly by the years. */
  readonly evenly: boolean;
  /** Whether the place in an order is asked for. */
  readonly place: boolean;
  /** Whether of a movement its two ends are asked for, or the last alone. */
  readonly level: 'both' | 'last' | null;
  /** The unit that the answer is wanted in; null where it is left open. */
  readonly unit: Unit | null;
  readonly years: readonly string[];
  /** Words of the things counted, as they are looked for in a sentence; [] where nothing is counted. */
  readonly counted: readonly string[];
  /** The same for each of several counts that are asked one after another: 几家A、几家B. */
  readonly countedEach: readonly (readonly string[])[];
}

/** Cues of a question for a number. */
const ASKING = ['how-much', 'how-many', 'rate', 'growth', 'decline'] as const;

/** Whether a question may be one for a number of the text. */
export function asksForNumber({ question, language, cues, periods, continues }: Understanding): boolean {
  if (continues === 0 && readModifiers(question, language).has('position')) return true;
  // 几个 counts where it does not ask which.
  const asksWhich = cues.has('list') && !cues.has('how-many');
  if (continues > 0 || cues.has('why') || asksWhich) return false;
  if (ASKING.some((cue) => cues.has(cue)) || readModifiers(question, language).has('from-to')) return true;
  if (cues.has('explain')) return false;
  if (periods.years.length > 0) return true;
  return askedUnits(question, language).length > 0 || computes(readOperation(question, language));
}

/** "Who takes the lead?" asks which, and for no number. */
function computes(operation: Operation | null): boolean {
  return operation !== null && operation !== 'highest' && operation !== 'lowest';
}

/**
 * Reads a question for a number of one sentence. What both say in the same words is the name of a thing: the 增加 of
 * 制造业增加值 asks for no increase.
 */
export function readNumberQuestion(
  { question: whole, language, periods }: Understanding,
  sentence: string,
): NumberQuestion {
  const question = withoutShared(whole, sentence);
  const operation = readOperation(question, language);
  const unit = askedUnits(question, language).at(-1) ?? null;
  const modifiers = readModifiers(question, language);
  const countedEach = countedWords(whole, language);
  return {
    text: whole,
    language,
    operation,
    yearly: modifiers.has('yearly'),
    evenly: modifiers.has('evenly'),
    place: modifiers.has('position'),
    level: levelOf(modifiers),
    unit,
    years: periods.years,
    counted: countedEach[0] ?? [],
    countedEach,
  };
}

/** What follows "how many", up to the verb. */
const COUNTED_EN =
  /\bhow many\s+(?:(?:pieces|kinds|types|sorts|sets|items) of\s+)?(.+?)(?:\s+(?:is|are|was|were|do|does|did|should|must|can|could|will|has|have|to|per|in|for|on|of)\b|(?=\s+(?:and\s+)?how many\b)|[,.?]|$)/giu;
const COUNTED_ZH =
  /(?:多少|几)(?:个|项|条|种|类|家|款|章|节|张|份|门|段|大(?!多))([^,，、。?？]+?)(?=[,，、。?？]|(?:和|与|及|以及)?(?:多少|几)(?:个|项|条|种|类|家)|$)/gu;

/** The things of each count that a question asks for. */
export function countedWords(question: string, language: Language): readonly (readonly string[])[] {
  const mentions = question.matchAll(language === 'zh' ? COUNTED_ZH : COUNTED_EN);
  return [...mentions].map(([, things = '']) => askedNoun(things, language)).filter((words) => words.length > 0);
}

function levelOf(modifiers: ReadonlySet<Modifier>): NumberQuestion['level'] {
  if (modifiers.has('from-to')) return 'both';
  return modifiers.has('level-reached') ? 'last' : null;
}

/** Characters from which a run that stands in the sentence too is a name. */
const NAME_LENGTH = 4;

/** A Chinese question without the runs of characters that it shares with the sentence. */
function withoutShared(question: string, sentence: string): string {
  let rest = question;
  for (const [run] of question.matchAll(/\p{Script=Han}+/gu)) {
    const name = longestShared(run, sentence);
    if (name.length >= NAME_LENGTH) rest = rest.replace(name, '');
  }
  return rest;
}

function longestShared(run: string, sentence: string): string {
  for (let length = run.length; length >= NAME_LENGTH; length -= 1) {
    for (let from = 0; from + length <= run.length; from += 1) {
      const part = run.slice(from, from + length);
      if (sentence.includes(part)) return part;
    }
  }
  return '';
}

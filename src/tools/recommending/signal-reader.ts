import { setImmediate as nextTurn } from 'node:timers/promises';
import { OTHER, SILENT, type Advice, type AdviceSignal, type LabelScore } from '../../knowledge/index.js';
import { clausesOf, type Clause } from './clauses.js';
import { emphasisOf } from './emphasis.js';
import { introduces } from './introduction.js';
import { isDenied, isFine, isSettled } from './negation.js';
import { statesFigure } from './stated-figure.js';
import { findWording, parsePairs, readClause, type Match, type Wording } from './wording.js';

/** The words of a description that gave a signal. */
export interface SignalFinding {
  /** 0-based turn of the thread. */
  readonly turn: number;
  /** The words as they stand in the turn. */
  readonly text: string;
  /** Where they stand in the turn: [start, end) in UTF-16 code units. */
  readonly span: readonly [start: number, end: number];
  /** By wordings of the map, by what the clause means, or by yes or no to a question. */
  readonly by: 'words' | 'meaning' | 'answer';
}

/** One mention of a signal: that it holds, or that it does not. */
export interface SignalMention {
  readonly signal: AdviceSignal;
  readonly holds: boolean;
  /** 1 where the words say so; less the less sure the meaning is, and where the text says that it matters less. */
  readonly strength: number;
  readonly finding: SignalFinding;
}

/** Reads what a text says of each label by its meaning, the highest score first. */
export type ReadLabels = (text: string) => Promise<readonly LabelScore[]>;

/** Whether a signal can put a mechanism first; one that cannot only says what kind of industry it is. */
export type Decides = (signal: AdviceSignal) => boolean;

interface SignalWordings {
  readonly signal: AdviceSignal;
  readonly words: readonly Wording[];
  readonly denials: readonly Wording[];
}

/**
 * Score from which a clause is read as a signal, and from which it is as sure as words. Over the four development sets
 * the first mechanism is right for 96.6 % with 0.40, 97.3 % with 0.50 and with 0.60.
 */
const LEAST_SCORE = 0.08;
const SURE_SCORE = 0.5;
/**
 * Share of its sentence in what a clause means. Over the first three development sets the first mechanism is right for
 * 95.9 % at 0.3 and 94.8 % at 0.2, and the languages agree for 91.3 and 90.8 %.
 */
const SENTENCE_SHARE = 0.3;
/** Signals read off one clause, and how near to the best a further one must score. */
const MEANT_SIGNALS = 3;
const NEAR_BEST = 0.5;
/** Clauses of a turn that are read by meaning: each is embedded, which costs some 4 ms. */
const CLAUSES_MEANT = 64;
/** Characters of the longest sentence that a clause is read in the light of: the model reads no more of any text. */
const LONGEST_SENTENCE = 2000;
/** Letters of a clause below which its meaning is too little to tell. */
const LEAST_LETTERS = { han: 3, latin: 8 } as const;

/** Finds the signals of an advice map in texts: by its wordings, and by what clauses mean. */
export class SignalReader {
  readonly #signals: ReadonlyMap<string, AdviceSignal>;
  readonly #wordings: readonly SignalWordings[];
  readonly #labels: ReadLabels;
  readonly #decides: Decides;

  constructor(advice: Advice, labels: ReadLabels, decides: Decides) {
    this.#labels = labels;
    this.#decides = decides;
    this.#signals = new Map(advice.signals.map((signal) => [signal.id, signal]));
    this.#wordings = advice.signals.map((signal) => ({
      signal,
      words: parsePairs(signal.words, advice),
      denials: parsePairs(signal.denials, advice),
    }));
  }

  /** Whether the words of a text, whatever it may mean, name a trouble of industries. */
  async namesTrouble(text: string): Promise<boolean> {
    for (const clause of clausesOf(text)) {
      const said = this.#saidIn(clause, null, 0);
      if (said.some(({ signal, holds }) => holds && this.#decides(signal))) return true;
      await nextTurn();
    }
    return false;
  }

  /** The mentions of signals in a turn, in the order of the text. */
  async read(text: string, turn: number): Promise<readonly SignalMention[]> {
    const clauses = clausesOf(text);
    const emphasis = emphasisOf(clauses);
    const mentions: SignalMention[] = [];
    for (const [index, clause] of clauses.entries()) {
      const said = this.#saidIn(clause, clauses[index + 1]?.text ?? null, turn);
      const readable =
        index < CLAUSES_MEANT &&
        tellsOfTrouble(
          clause.text,
          said.filter(({ signal }) => this.#decides(signal)),
        );
      const scores = readable ? await this.#scores(clause, sentenceOf(clause, clauses, text)) : [];
      const found = [...said, ...this.#meantBy(scores, said, wholeClause(clause, turn))];
      const share = emphasis[index] ?? 1;
      mentions.push(...found.map((mention) => ({ ...mention, strength: mention.strength * share })));
      // A description of pages has hundreds of clauses: others have their turn between them.
      await nextTurn();
    }
    return mentions;
  }

  #saidIn({ text, ...clause }: Clause, next: string | null, turn: number): readonly SignalMention[] {
    const ready = readClause(text);
    const said = this.#wordings.flatMap(({ signal, words, denials }): readonly SignalMention[] => {
      const found = words.flatMap((wording) => findWording(wording, ready));
      const ruledOut = denials.flatMap((wording) => findWording(wording, ready));
      const denied =
        ruledOut.find((match) => !isDenied(match, { text, next: null })) ??
        found.find((match) => isDenied(match, { text, next }));
      const match = denied ?? found[0];
      if (!match) return [];
      return [{ signal, holds: !denied, strength: 1, finding: findingOf(match, { text, ...clause }, turn) }];
    });
    return said.toSorted((left, right) => left.finding.span[0] - right.finding.span[0]);
  }

  #meantBy(
    scores: readonly LabelScore[],
    said: readonly SignalMention[],
    finding: SignalFinding,
  ): readonly SignalMention[] {
    const [best] = scores;
    if (!best || best.label === SILENT || best.label === OTHER) return [];
    return scores.slice(0, MEANT_SIGNALS).flatMap(({ label, score }): readonly SignalMention[] => {
      const signal = this.#signals.get(label);
      const fits = score >= LEAST_SCORE && score >= NEAR_BEST * best.score;
      if (!signal || !fits || said.some((one) => one.signal === signal)) return [];
      return [{ signal, holds: true, strength: Math.min(1, score / SURE_SCORE), finding }];
    });
  }

  /** What a clause says of each label, in the light of its sentence. */
  async #scores({ text }: Clause, sentence: string): Promise<readonly LabelScore[]> {
    const own = await this.#labels(text.trim());
    if (sentence === text.trim()) return own;
    const around = new Map((await this.#labels(sentence)).map(({ label, score }) => [label, score]));
    return own
      .map(({ label, score }) => ({
        label,
        score: (1 - SENTENCE_SHARE) * score + SENTENCE_SHARE * (around.get(label) ?? 0),
      }))
      .toSorted((left, right) => right.score - left.score);
  }
}

function sentenceOf(clause: Clause, clauses: readonly Clause[], text: string): string {
  const own = clauses.filter(({ sentence }) => sentence === clause.sentence);
  const [first, last] = [own[0], own.at(-1)];
  const sentence = first && last ? text.slice(first.start, last.start + last.text.length).trim() : '';
  return sentence.length > LONGEST_SENTENCE ? clause.text.trim() : sentence;
}

/**
 * Whether a clause may tell of a problem by its meaning. Embeddings do not hear a "no": a clause that says that all is
 * well, or of which the words deny all that they find, means what it denies; and who only says what they make, or how
 * much of it, names no problem.
 */
function tellsOfTrouble(text: string, said: readonly SignalMention[]): boolean {
  const onlyDenies = said.length > 0 && said.every(({ holds }) => !holds);
  return (
    !onlyDenies && !isSettled(text) && !isFine(text) && !introduces(text) && !statesFigure(text) && !saysLittle(text)
  );
}

function saysLittle(text: string): boolean {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return han < LEAST_LETTERS.han && latin < LEAST_LETTERS.latin;
}

function findingOf(match: Match, { text, start }: Clause, turn: number): SignalFinding {
  const from = Math.min(...match.map(([begin]) => begin));
  const to = Math.max(...match.map(([, end]) => end));
  return { turn, text: text.slice(from, to), span: [start + from, start + to], by: 'words' };
}

function wholeClause({ text, start }: Clause, turn: number): SignalFinding {
  const from = start + text.length - text.trimStart().length;
  const words = text.trim();
  return { turn, text: words, span: [from, from + words.length], by: 'meaning' };
}

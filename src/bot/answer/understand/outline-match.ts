import { bareForm, wordStems, type LocalText, type Synonyms } from '../../../knowledge/index.js';

export interface OutlineCandidate {
  readonly id: string;
  readonly title: LocalText;
  readonly synonyms?: Synonyms;
}

export interface OutlineMatch {
  readonly id: string;
  /** Share of the item's wording that the question holds, 0 to 1, plus a little for longer wordings. */
  readonly score: number;
}

/**
 * Least share of an item's wording that a question must hold to mean the item. Measured on tests/eval: at 0.6 all
 * paraphrased areas of the development set are found; at 0.5 neighbours such as 供应链服务 are confused.
 */
export const LEAST_COVERAGE = 0.6;
/** Breaks ties in favour of the longer wording. */
const LENGTH_BONUS = 0.02;

/** The words that nearly every title of the field shares tell little: 供应链, supply chain. */
const COMMON = new Set(['供应', '应链', '产业', '业链', ...wordStems('supply chain industry industrial')]);
const COMMON_WEIGHT = 0.25;

/** Words that frame a title without naming its matter: 提升…水平, building …, … model. */
const FRAME_ZH =
  /^(?:积极开展|深入推进|支撑引领|持续致力于|切实保障|大力|严格落实|推动|推进|建设|建立|提升|提高|完善|加强|增强|强化|优化|深化|释放|发展|打造|拓展|开展|创新|培育|加速)|(?:推动效应|效应|提升机制|优化机制|机制|模式|水平|建设)$/gu;
const FRAME_EN = new Set(
  wordStems(
    'keep working effectively guarantee establish actively advancing building carrying out depth deepening developing driving effect enhancing expanding extending improving increasing innovative level mechanism model models moving new optimise optimising pattern promoting raising releasing strengthen strengthening supporting system vigorously cultivate advance up',
  ),
);

/** The items that the question's wording means, best first. */
export function matchOutline(
  question: string,
  candidates: readonly OutlineCandidate[],
  least = LEAST_COVERAGE,
): readonly OutlineMatch[] {
  const bigrams = new Set(bigramsOf(bareForm(question)));
  const stems = new Set(wordStems(question));
  return candidates
    .map(({ id, title, synonyms }) => ({ id, score: bestScore({ title, synonyms }, bigrams, stems) }))
    .filter(({ score }) => score >= least)
    .toSorted((a, b) => b.score - a.score);
}

function bestScore(
  { title, synonyms }: { title: LocalText; synonyms: Synonyms | undefined },
  bigrams: ReadonlySet<string>,
  stems: ReadonlySet<string>,
): number {
  const chinese = [
    ...title.zh.split(/[，,]/u).map((part) => part.replace(FRAME_ZH, '').replace(FRAME_ZH, '')),
    ...(synonyms?.zh ?? []),
  ];
  const english = [
    ...title.en.split(/ and (?=\w+ (?:the|an?|on) )|,/u).map(coreStems),
    ...(synonyms?.en ?? []).map(coreStems),
  ];
  return Math.max(
    0,
    ...chinese.map((form) => coverage(bigramsOf(bareForm(form)), bigrams)),
    ...english.map((form) => coverage(form, stems)),
  );
}

function coverage(units: readonly string[], held: ReadonlySet<string>): number {
  const found = units.filter((unit) => held.has(unit));
  return found.length === 0 ? 0 : weightOf(found) / weightOf(units) + LENGTH_BONUS * found.length;
}

function weightOf(units: readonly string[]): number {
  return units.reduce((sum, unit) => sum + (COMMON.has(unit) ? COMMON_WEIGHT : 1), 0);
}

function coreStems(title: string): readonly string[] {
  return wordStems(title).filter((stem) => !FRAME_EN.has(stem));
}

function bigramsOf(text: string): readonly string[] {
  const characters = [...text];
  return characters.length < 2
    ? characters
    : characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
}

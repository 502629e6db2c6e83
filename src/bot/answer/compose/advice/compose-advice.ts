import type {
  Alternative,
  CellEvidence,
  Recommendation,
  RecommendedItem,
  RecommendedPattern,
} from '../../../../tools/index.js';
import { byPassage } from '../by-passage.js';
import { sayCells } from '../cells.js';
import type { ComposeContext } from '../composer.js';
import { DraftBuilder, type Draft } from '../draft.js';
import { adviceResult } from './advice-result.js';
import { shownWords, signalLines, signalTitles, titleOf, wordsOf } from './advice-words.js';
import { questionsOf, sayQuestions, saySensitivity } from './what-if.js';

/** How much of a recommended path is said: measures quoted, patterns named. */
export interface PathExtent {
  readonly measures: number;
  readonly patterns: number;
}

/** More is a list to be read, not advice. */
export const MEASURES_SHOWN = 4;
const ADVICE_EXTENT: PathExtent = { measures: MEASURES_SHOWN, patterns: 8 };

/** What is recommended, from which words, with which evidence, and what would change it. */
export function composeAdvice(
  recommendation: Recommendation,
  goods: readonly CellEvidence[],
  context: ComposeContext,
): Draft {
  const builder = new DraftBuilder(context.language);
  sayPath(recommendation, ADVICE_EXTENT, builder, context);
  sayGoods(goods, builder, context);
  saySensitivity(recommendation, builder, context);
  const questions = sayQuestions(recommendation, builder, context);
  const [measure] = recommendation.measures;
  const section = measure?.evidence.passage.section;
  const followUps = questions.length > 0 || !section ? questions : [context.messages.followUps.section(section)];
  return { ...builder.build('answer', followUps), advice: adviceResult(recommendation, context) };
}

/** The path alone: the signals that lead to it, the mechanisms, the measures quoted, the patterns named. */
export function sayPath(
  recommendation: Recommendation,
  extent: PathExtent,
  builder: DraftBuilder,
  context: ComposeContext,
): void {
  saySignals(recommendation, builder, context);
  sayMechanisms(recommendation, builder, context);
  sayMeasures(recommendation.measures, extent.measures, builder, context);
  sayPatterns(recommendation.patterns.slice(0, extent.patterns), builder, context);
}

function saySignals({ mentions, denied }: Recommendation, builder: DraftBuilder, context: ComposeContext): void {
  const messages = wordsOf(context);
  builder.block({ type: 'note', text: [messages.signalsFound, ...signalLines(mentions, context)].join('\n') });
  if (denied.length === 0) return;
  const lines = denied.map(({ signal, finding }) =>
    messages.signal(signal.title[context.language], shownWords([finding.text])),
  );
  builder.block({ type: 'note', text: [messages.signalsDenied, ...lines].join('\n') });
}

function sayMechanisms(recommendation: Recommendation, builder: DraftBuilder, context: ComposeContext): void {
  const { mechanisms } = recommendation;
  const lines = mechanisms.map((item) => `- ${sayName(item, context)}`);
  builder.block({ type: 'note', text: [wordsOf(context).mechanisms, ...lines].join('\n') });
  const [first] = mechanisms;
  if (first) builder.quote(first.evidence);
  sayEquals(recommendation, builder, context);
}

/** Mechanisms that score as the first does, and the fact that would put another of them first. */
function sayEquals({ mechanisms, decisive }: Recommendation, builder: DraftBuilder, context: ComposeContext): void {
  const equals = mechanisms.filter(({ score }) => score > 0 && score === mechanisms[0]?.score);
  if (equals.length < 2) return;
  const deciding = decisive
    .filter((one) => equals.some(({ id }) => id === one.mechanism) && leadsMostTo(one, mechanisms))
    .slice(0, 1);
  const names = equals.map(({ title }) => titleOf(title, context));
  builder.block({ type: 'note', text: wordsOf(context).asGood(names, questionsOf(deciding, context)) });
}

/** Whether a fact speaks for the mechanism it lifts more than for any other. */
function leadsMostTo({ signal, mechanism }: Alternative, mechanisms: readonly RecommendedItem[]): boolean {
  const leads = signal.leads.filter(({ to }) => mechanisms.some(({ id }) => id === to));
  const own = leads.find(({ to }) => to === mechanism);
  return own !== undefined && leads.every(({ weight }) => weight <= own.weight);
}

function sayMeasures(
  measures: readonly RecommendedItem[],
  most: number,
  builder: DraftBuilder,
  context: ComposeContext,
): void {
  const messages = wordsOf(context);
  const shown = measures.slice(0, most).filter(({ score }) => score > 0);
  builder.block({ type: 'note', text: messages.measures });
  for (const item of shown) {
    builder.block({ type: 'note', text: sayName(item, context) }).quote(item.evidence);
    builder.item(item.title[context.language]);
  }
  const further = measures.slice(shown.length).map(({ title }) => titleOf(title, context));
  if (further.length > 0) builder.block({ type: 'note', text: messages.furtherMeasures(further) });
}

function sayName(item: RecommendedItem, context: ComposeContext): string {
  const { evidence, title } = item;
  const signals = signalTitles(item, context);
  return wordsOf(context).name({ section: evidence.passage.section, title: titleOf(title, context), signals });
}

function sayPatterns(patterns: readonly RecommendedPattern[], builder: DraftBuilder, context: ComposeContext): void {
  if (patterns.length === 0) return;
  const messages = wordsOf(context);
  builder.block({ type: 'note', text: messages.patterns });
  for (const area of new Set(patterns.map((pattern) => pattern.area))) {
    const ofArea = patterns.filter((pattern) => pattern.area === area);
    const cells = byPassage(
      ofArea.map(({ evidence }) => evidence),
      context,
    );
    const signals = new Set(ofArea.flatMap((pattern) => signalTitles(pattern, context)));
    const names = ofArea.map(({ title }) => titleOf(title, context));
    builder.block({
      type: 'statement',
      text: messages.area(titleOf(area, context), names, [...signals]),
      citations: [...cells].map(([passage, group]) => builder.citeCells(passage, group)),
      figures: [],
    });
  }
}

function sayGoods(goods: readonly CellEvidence[], builder: DraftBuilder, context: ComposeContext): void {
  if (goods.length === 0) return;
  builder.block({ type: 'note', text: wordsOf(context).figures });
  sayCells(goods, builder, context);
}

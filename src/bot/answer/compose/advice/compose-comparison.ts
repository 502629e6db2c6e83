import type { Recommendation } from '../../../../tools/index.js';
import type { ComposeContext } from '../composer.js';
import { DraftBuilder, type Draft } from '../draft.js';
import { adviceResult } from './advice-result.js';
import { shownWords, signalLines, signalTitles, titleOf, wordsOf } from './advice-words.js';
import { MEASURES_SHOWN } from './compose-advice.js';

/** One of two industries: its description and what is recommended for it. */
export interface ComparedSide {
  readonly words: string;
  readonly recommendation: Recommendation;
}

/** Two industries side by side: what leads each, what is first for each, and what fits both. */
export function composeAdviceComparison(sides: readonly [ComparedSide, ComparedSide], context: ComposeContext): Draft {
  const messages = wordsOf(context);
  const builder = new DraftBuilder(context.language);
  builder.block({ type: 'note', text: messages.comparison });
  saySide('first', sides[0], builder, context);
  saySide('second', sides[1], builder, context);
  const [first, second] = sides.map(leadingMeasures);
  const shared = (first ?? []).filter((title) => second?.includes(title));
  const names = shared.map((title) => titleOf(title, context));
  builder.block({ type: 'note', text: names.length === 0 ? messages.nothingShared : messages.shared(names) });
  return { ...builder.build('answer'), advice: adviceResult(sides[0].recommendation, context) };
}

function saySide(
  place: 'first' | 'second',
  { words, recommendation }: ComparedSide,
  builder: DraftBuilder,
  context: ComposeContext,
): void {
  const messages = wordsOf(context);
  const [shown = ''] = shownWords([words]);
  const { mechanisms, measures, mentions, patterns } = recommendation;
  const named = [...mechanisms, ...measures.slice(0, MEASURES_SHOWN)].map((item) =>
    messages.name({
      section: item.evidence.passage.section,
      title: titleOf(item.title, context),
      signals: signalTitles(item, context),
    }),
  );
  const areas = [...new Set(patterns.map(({ area }) => area))].map((area) => titleOf(area, context));
  const lines = [
    messages.side(place, shown),
    messages.signalsFound,
    ...signalLines(mentions, context),
    messages.mechanisms,
    ...named.slice(0, mechanisms.length).map((line) => `- ${line}`),
    messages.measures,
    ...named.slice(mechanisms.length).map((line) => `- ${line}`),
    ...(areas.length === 0 ? [] : [messages.patterns, ...areas.slice(0, MEASURES_SHOWN).map((area) => `- ${area}`)]),
  ];
  builder.block({ type: 'note', text: lines.join('\n') });
  const [first] = measures;
  if (first) builder.quote(first.evidence);
}

function leadingMeasures({ recommendation }: ComparedSide): Recommendation['measures'][number]['title'][] {
  const scored = recommendation.measures.filter(({ score }) => score > 0);
  return scored.slice(0, MEASURES_SHOWN).map(({ title }) => title);
}

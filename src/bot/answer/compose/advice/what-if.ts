import type { OutlineItem } from '../../../../knowledge/index.js';
import type { Alternative, Recommendation } from '../../../../tools/index.js';
import type { ComposeContext } from '../composer.js';
import type { DraftBuilder } from '../draft.js';
import { titleOf, wordsOf } from './advice-words.js';

/** How sure a recommendation is: what would be first without one of its signals. */
export function saySensitivity(recommendation: Recommendation, builder: DraftBuilder, context: ComposeContext): void {
  const messages = wordsOf(context);
  const { sensitive, outline } = recommendation;
  const measures = outline.paths.flatMap((path) => path.measures);
  const nameIn = (items: readonly OutlineItem[], id: string | null): string | null => {
    const item = items.find((one) => one.id === id);
    return item ? titleOf(item.title, context) : null;
  };
  const lines = sensitive.map(({ signal, mechanism, measure }) =>
    messages.change({
      signal: signal.title[context.language],
      mechanism: nameIn(outline.mechanisms, mechanism),
      measure: nameIn(measures, measure),
    }),
  );
  builder.block({
    type: 'note',
    text: lines.length === 0 ? messages.robust : [messages.sensitive, ...lines].join('\n'),
  });
}

/** The questions whose answers would change the order. */
export function sayQuestions({ questions }: Recommendation, builder: DraftBuilder, context: ComposeContext): string[] {
  const asked = questionsOf(questions, context);
  if (asked.length > 0) {
    const lines = asked.map((question) => `- ${question}`);
    builder.block({ type: 'note', text: [wordsOf(context).questions, ...lines].join('\n') });
  }
  return asked;
}

/** What asks whether a fact holds. */
export function questionsOf(alternatives: readonly Alternative[], { language }: ComposeContext): string[] {
  return alternatives.map(({ signal }) => signal.question[language]);
}

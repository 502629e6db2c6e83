import type { CellEvidence } from '../../../tools/index.js';
import type { Composition } from '../plan/plan.js';
import { byPassage } from './by-passage.js';
import type { ComposeContext } from './composer.js';
import { countFigure, DraftBuilder, type Draft } from './draft.js';

type NamesForm = Extract<Composition, { readonly form: 'names' }>;

/** Names of rows as a list, or how many they are. */
export function composeNames(
  cells: readonly CellEvidence[],
  { counted }: Pick<NamesForm, 'counted'>,
  context: ComposeContext,
): Draft | null {
  const builder = new DraftBuilder(context.language);
  const { messages } = context;
  const items = [...byPassage(cells, context)].flatMap(([passage, group]) =>
    group.map((evidence) => ({
      text: evidence.row.label,
      name: evidence.row.title[context.language] || evidence.row.label,
      citation: builder.citeCells(passage, [evidence]),
    })),
  );
  if (items.length === 0) return null;
  if (counted) {
    const figures = [builder.figure(countFigure(items.length))];
    const citations = items.map(({ citation }) => citation);
    builder.block({ type: 'statement', text: messages.namedCount(items.length), citations, figures });
  }
  if (!counted) builder.block({ type: 'note', text: messages.named });
  builder.block({ type: 'list', items: items.map(({ text, citation }) => ({ text, citation })) });
  for (const { text, name } of items) {
    if (!counted) builder.item(name);
    builder.topic(text);
  }
  if (counted) builder.item(String(items.length));
  return builder.build('answer');
}

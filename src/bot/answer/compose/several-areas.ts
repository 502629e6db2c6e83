import type { OutlineList, PatternLocation } from '../../../tools/index.js';
import type { ComposeContext } from './composer.js';
import { countFigure, DraftBuilder, type Draft } from './draft.js';
import { joinDrafts } from './join-drafts.js';
import { composeCount, composeLocation } from './outline.js';

/** How many patterns several areas hold: each, or all of them before each. */
export function composeCounts(
  lists: readonly OutlineList[],
  summed: 'each' | 'together',
  context: ComposeContext,
): Draft | null {
  const counts = lists.flatMap((list) => composeCount(list, [], context) ?? []);
  if (counts.length < lists.length) return null;
  return summed === 'each' ? joinDrafts(counts) : joinDrafts([totalOf(lists, context), ...counts]);
}

function totalOf(lists: readonly OutlineList[], { language, messages }: ComposeContext): Draft {
  const total = lists.reduce((sum, { entries }) => sum + entries.length, 0);
  const builder = new DraftBuilder(language);
  const figures = [builder.figure(countFigure(total))];
  const text = messages.countTogether(lists[0]?.kind ?? 'patterns', total);
  return builder.block({ type: 'statement', text, citations: [], figures }).build('answer');
}

/** Whether two patterns belong to one area, and to which each does. */
export function composeSameArea(locations: readonly PatternLocation[], context: ComposeContext): Draft | null {
  const [first, second] = locations;
  if (!first || !second) return null;
  const verdict = first.area.id === second.area.id ? 'supported' : 'contradicted';
  const said = new DraftBuilder(context.language).block({
    type: 'note',
    text: context.messages.verdicts.whether[verdict],
  });
  return joinDrafts([said.build('answer'), ...locations.map((location) => composeLocation(location, context))]);
}

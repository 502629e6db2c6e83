import { quoteSentences, type Evidence, type OutlineEntry } from '../../../tools/index.js';
import { DraftBuilder, type Draft } from '../compose/draft.js';
import { listEntries } from '../compose/outline.js';
import type { BriefContext } from './brief-context.js';
import { joinDrafts } from '../compose/join-drafts.js';
import { listsOf } from './material.js';

/** How innovation works on the topic: each mechanism and effect in a sentence, or by name. */
export function composeMechanisms(context: BriefContext): Draft | null {
  const lists = [...listsOf('mechanisms', context.material), ...listsOf('effects', context.material)];
  if (lists.length === 0) return null;
  if (context.extent.mechanisms === 'named') {
    return joinDrafts(lists.map((list) => listEntries(list, new DraftBuilder(context.language), context)));
  }
  const builder = new DraftBuilder(context.language);
  if (context.material.subject.kind === 'rows') builder.block({ type: 'note', text: context.briefMessages.general });
  const quoted = new Set<string>();
  for (const evidence of lists.flatMap(({ entries }) => entries.flatMap((entry) => sentenceOf(entry, context)))) {
    if (!quoted.has(evidence.quote)) builder.quote(evidence);
    quoted.add(evidence.quote);
  }
  return builder.build('answer');
}

/** Of an item's passage the sentence nearest to a topic that sentences speak of, otherwise its first. */
function sentenceOf({ evidence }: OutlineEntry, { material }: BriefContext): readonly Evidence[] {
  if (!('passage' in evidence)) return [];
  const nearest = material.topical.find(({ passage }) => passage.id === evidence.passage.id);
  if (material.subject.kind === 'rows' || !nearest) return [evidence];
  return [quoteSentences(nearest.passage, nearest.index, nearest.index)];
}

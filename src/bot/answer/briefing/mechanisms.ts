import { quoteSentences, type Evidence, type OutlineEntry, type OutlineList } from '../../../tools/index.js';
import { DraftBuilder, type Draft } from '../compose/draft.js';
import { listEntries } from '../compose/outline.js';
import type { BriefContext } from './brief-context.js';
import { joinDrafts } from '../compose/join-drafts.js';
import { listsOf } from './material.js';

/** How innovation works on the topic: each mechanism and effect in a sentence, or by name. */
export function composeMechanisms(context: BriefContext): Draft | null {
  const { extent, material } = context;
  const [mechanisms, effects] = [listsOf('mechanisms', material), listsOf('effects', material)];
  const drafts = [
    ...(extent.mechanisms === 'named' ? namedIn(mechanisms, context) : quotedIn(mechanisms, context)),
    ...(extent.mechanisms === 'all-quoted' ? quotedIn(effects, context) : namedIn(effects, context)),
  ];
  if (drafts.length === 0) return null;
  return joinDrafts([...(extent.mechanisms === 'named' ? [] : generalNote(context)), ...drafts]);
}

function namedIn(lists: readonly OutlineList[], context: BriefContext): readonly Draft[] {
  return lists.map((list) => listEntries(list, new DraftBuilder(context.language), context));
}

function quotedIn(lists: readonly OutlineList[], context: BriefContext): readonly Draft[] {
  const sentences = lists.flatMap(({ entries }) => entries.flatMap((entry) => sentenceOf(entry, context)));
  const once = sentences.filter(({ quote }, index) => sentences.findIndex((one) => one.quote === quote) === index);
  return once.map((evidence) => new DraftBuilder(context.language).quote(evidence).build('answer'));
}

function generalNote({ language, material, briefMessages }: BriefContext): readonly Draft[] {
  if (material.subject.kind !== 'rows') return [];
  return [new DraftBuilder(language).block({ type: 'note', text: briefMessages.general }).build('answer')];
}

/** Of an item's passage the sentence nearest to a topic that sentences speak of, otherwise its first. */
function sentenceOf({ evidence }: OutlineEntry, { material }: BriefContext): readonly Evidence[] {
  if (!('passage' in evidence)) return [];
  const nearest = material.topical.find(({ passage }) => passage.id === evidence.passage.id);
  if (material.subject.kind === 'rows' || !nearest) return [evidence];
  return [quoteSentences(nearest.passage, nearest.index, nearest.index)];
}
